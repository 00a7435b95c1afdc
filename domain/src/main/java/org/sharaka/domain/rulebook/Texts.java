package org.sharaka.domain.rulebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/**
 * The words for rules, checks and faults in the three languages. It never fails: what has no words of its own is told
 * by a general sentence, or by its code. Safe for use by many threads.
 *
 * <pre>{@code
 * Texts.standard().message(check, Language.FR); // Mois de gestion : 12 ; minimum : 24
 * }</pre>
 */
public final class Texts {

    private static final String PROJECT = "project";
    private static final String OTHER_FAULT = "fault.other";

    private final Written written;
    private final Bundle rules;
    private final Values values;
    private final Wording wording;
    private final Details details;
    private final Phrasing phrasing;

    Texts(Written written, Values values) {
        this.written = written;
        this.rules = written.rules();
        this.values = values;
        this.wording = new Wording(written, values);
        this.details = new Details(wording);
        this.phrasing = new Phrasing(wording, values);
    }

    /**
     * The texts of this project with the values that are in force. It costs little: make them for every ruling.
     *
     * @param values the values of the policies by their paths
     * @return the texts
     */
    public static Texts of(Values values) {
        return new Texts(Written.STANDARD, values);
    }

    /** {@return the texts of this project with the defaults of the policies; always the same} */
    public static Texts standard() {
        return Catalogue.TEXTS;
    }

    /**
     * The texts with others beside, for rules of one's own: {@code ours.quiet-hours.title}, {@code .text} and
     * {@code .remedy}, which the catalogue shows; for each reason of it the message {@code ours.quiet-hours.fail} and
     * its remedy {@code ours.quiet-hours.fail.remedy}; a word of one's own by itself: {@code NIGHT}. They name values
     * as all texts do: {@code {required}}, {@code {actual}}, {@code {missing}}, {@code {about}}, or the path of a
     * policy value. A book that holds them shows them everywhere: {@link Rulebook#adding(Language, Map)}.
     *
     * @param language the language they are in
     * @param others texts by key; one for a key that is there already takes its place
     * @return the texts of both
     */
    public Texts adding(Language language, Map<String, String> others) {
        return new Texts(written.with(language, others), values);
    }

    /**
     * The title of a rule.
     *
     * @param code the rule
     * @param language the reader's
     * @return a short noun phrase; the code itself for a rule without texts
     */
    public String title(RuleCode code, Language language) {
        return of(code, "title", language).orElse(code.code());
    }

    /**
     * What a rule asks.
     *
     * @param code the rule
     * @param language the reader's
     * @return one sentence or more; the code itself for a rule without texts
     */
    public String text(RuleCode code, Language language) {
        return of(code, "text", language).orElse(code.code());
    }

    /**
     * What to do where a rule does not hold.
     *
     * @param code the rule
     * @param language the reader's
     * @return one sentence or more; the code itself for a rule without texts
     */
    public String remedy(RuleCode code, Language language) {
        return of(code, "remedy", language).orElse(code.code());
    }

    /**
     * What a check found, with the values it names.
     *
     * @param check the check
     * @param language the reader's
     * @return one line of plain text
     */
    public String message(Check check, Language language) {
        return rules.find(key(check), language)
                .map(written -> about(check, written, phrasing.of(check, written, language), language))
                .orElseGet(() -> about(check, "", general(check, language), language));
    }

    /** A message with what it speaks of before it, as far as its text does not name it. */
    private String about(Check check, String written, String message, Language language) {
        String about = unnamed(check, new Sentence(written).names(Phrasing.ABOUT))
                .map(subject -> phrasing.about(check, subject, language))
                .collect(Collectors.joining(" "));
        return about.isEmpty()
                ? message
                : filled(rules.get("check.about", language), Map.of("about", about, "message", message), language);
    }

    /** The thing a check speaks of, and its dimension; a text that names one of them names the dimension first. */
    private static Stream<String> unnamed(Check check, boolean names) {
        String dimension = check.rule().dimension();
        boolean namesThing = names && dimension.isEmpty();
        return Stream.of(namesThing ? "" : check.about(), names ? "" : dimension)
                .filter(subject -> !subject.isEmpty());
    }

    /**
     * What to do about a check.
     *
     * @param check the check
     * @param language the reader's
     * @return the remedy of its rule for its reason; that of the rule for a reason that has none of its own; nothing
     *     where the rule holds, or has no texts
     */
    public Optional<String> remedy(Check check, Language language) {
        if (check.result() == Result.PASS) {
            return Optional.empty();
        }
        return rules.find(key(check) + ".remedy", language)
                .map(written -> phrasing.of(check, written, language))
                .or(() -> of(check.rule(), "remedy", language));
    }

    private static String key(Check check) {
        return check.rule().family() + "." + check.reason();
    }

    /**
     * What is wrong with a value that was handed in.
     *
     * @param fault the fault
     * @param language the reader's
     * @return one line of plain text
     */
    public String message(Fault fault, Language language) {
        return written.faults()
                .find(fault.code() + "." + fault.reason(), language)
                .map(message -> faulty(message, fault.details(), language))
                .orElseGet(() -> faulty(written.faults().get(OTHER_FAULT, language), List.of(fault.code()), language));
    }

    /**
     * Every message that a fault of this project can have, for a page that explains them.
     *
     * @param language the reader's
     * @return by code and by reason, in the order of both, the message of {@link #message(Fault, Language)} with … for
     *     each detail
     */
    public SortedMap<String, SortedMap<String, String>> faults(Language language) {
        SortedMap<String, SortedMap<String, String>> byCode = new TreeMap<>();
        for (String key : Written.STANDARD.faults().keys(language)) {
            int reason = key.lastIndexOf('.');
            if (!key.equals(OTHER_FAULT)) {
                byCode.computeIfAbsent(key.substring(0, reason), code -> new TreeMap<>())
                        .put(
                                key.substring(reason + 1),
                                new Sentence(written.faults().get(key, language))
                                        .filled(detail -> Optional.of("…"), language));
            }
        }
        return byCode;
    }

    private String faulty(String written, List<String> details, Language language) {
        return new Sentence(written).filled(place -> this.details.of(details, place, language), language);
    }

    /**
     * A value as a reader writes it.
     *
     * @param reading the value
     * @param language the reader's
     * @return {@code 24 months}, {@code 1 June 2030}, {@code 600,000.00 MAD}
     */
    public String value(Reading reading, Language language) {
        return wording.of(reading, language);
    }

    /**
     * A value as a reader writes it beside the one it is compared with.
     *
     * @param reading the value
     * @param other the other of what is required and what was found
     * @param language the reader's
     * @return with as many decimals as tell the two apart: {@code 74.96%} beside {@code 75.00%}
     */
    public String value(Reading reading, Reading other, Language language) {
        return wording.of(reading, other, language);
    }

    /**
     * A word of the project's language, such as a kind of partner, a role or a verdict.
     *
     * @param word in capitals: {@code ASSOCIATION}
     * @param language the reader's
     * @return the word in that language; one that is not known stays as it is
     */
    public String word(String word, Language language) {
        return wording.word(word, language);
    }

    /**
     * A state as its concept says it: {@code SUSPENDED} of an agreement is not that of a project.
     *
     * @param word in capitals: {@code SUSPENDED}
     * @param concept in the singular: {@code agreement}, {@code project}, {@code mandate}
     * @param language the reader's
     * @return the word in that language; the plain word where the concept has none of its own
     */
    public String word(String word, String concept, Language language) {
        return wording.word(word, concept, language);
    }

    /**
     * Why a project does not have a step in the present state.
     *
     * @param state where things stand, in capitals
     * @param begins the states that the step begins from
     * @param language the reader's
     * @return one sentence
     */
    public String elsewhere(String state, List<String> begins, Language language) {
        return filled(
                rules.get("step.elsewhere", language),
                Map.of(
                        "state", wording.of(new Reading.Word(state), PROJECT, language),
                        "begins", wording.of(new Reading.Words(begins), PROJECT, language)),
                language);
    }

    /**
     * What a constant that readers see is called: a role, a permission, a kind of paper.
     *
     * @param constant one that has a word
     * @return its word in every language
     * @throws IllegalStateException for a constant that has none
     */
    public LanguageMap title(Enum<?> constant) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            titles.put(language, wording.known(constant.name(), language));
        }
        return new LanguageMap(titles);
    }

    private String general(Check check, Language language) {
        String key = check.reason().equals("missing") ? "check.missing" : "check.other";
        return filled(rules.get(key, language), Map.of("title", title(check.rule(), language)), language);
    }

    /** The codes of the dimensions of the grid. */
    List<String> dimensions() {
        return values.at("grid.dimensions").stream().map(Reading::plain).toList();
    }

    /** A part of the texts of a rule that has them in every language. */
    LanguageMap written(RuleCode code, String part) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, phrasing.of(code, rules.get(code.family() + "." + part, language), language));
        }
        return new LanguageMap(texts);
    }

    /** A part of the texts of a rule that a foundation added; its code in a language that lacks the part. */
    LanguageMap own(RuleCode code, String part) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, of(code, part, language).orElse(code.code()));
        }
        return new LanguageMap(texts);
    }

    private Optional<String> of(RuleCode code, String part, Language language) {
        return rules.find(code.family() + "." + part, language).map(written -> phrasing.of(code, written, language));
    }

    private static String filled(String written, Map<String, String> values, Language language) {
        return new Sentence(written).filled(place -> Optional.ofNullable(values.get(place)), language);
    }
}
