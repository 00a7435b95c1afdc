package org.sharaka.domain.rulebook;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private static final Texts STANDARD = new Texts();

    private final Catalogue catalogue = Catalogue.standard();
    private final Bundle messages = Bundle.of("messages");
    private final Bundle faults = Bundle.of("faults");
    private final Wording wording = new Wording();

    private Texts() {}

    /**
     * The texts of this project.
     *
     * @return always the same
     */
    public static Texts standard() {
        return STANDARD;
    }

    /**
     * The title of a rule.
     *
     * @param code the rule
     * @param language the reader's
     * @return a short noun phrase; the code itself for a rule that is not in the catalogue
     */
    public String title(RuleCode code, Language language) {
        return of(code, Rule::title, language).orElse(code.code());
    }

    /**
     * What a rule asks.
     *
     * @param code the rule
     * @param language the reader's
     * @return one sentence or more; the code itself for a rule that is not in the catalogue
     */
    public String text(RuleCode code, Language language) {
        return of(code, Rule::text, language).orElse(code.code());
    }

    /**
     * What to do where a rule does not hold.
     *
     * @param code the rule
     * @param language the reader's
     * @return one sentence or more; the code itself for a rule that is not in the catalogue
     */
    public String remedy(RuleCode code, Language language) {
        return of(code, Rule::remedy, language).orElse(code.code());
    }

    /**
     * What a check found, with the values it names.
     *
     * @param check the check
     * @param language the reader's
     * @return one line of plain text
     */
    public String message(Check check, Language language) {
        RuleCode code = check.rule();
        return messages.find(code.family() + "." + check.reason(), language)
                .map(pattern -> about(
                        code,
                        pattern,
                        filled(
                                pattern,
                                language,
                                wording.of(check.required(), language),
                                wording.of(check.actual(), language),
                                wording.word(code.about(), language)),
                        language))
                .orElseGet(() -> about(code, "", general(check, language), language));
    }

    /** A message with the thing that it speaks of before it, where its pattern does not name it. */
    private String about(RuleCode code, String pattern, String message, Language language) {
        return pattern.contains("{2}")
                ? message
                : code.subject()
                        .map(about -> filled(
                                messages.get("check.about", language),
                                language,
                                wording.word(about, language),
                                message))
                        .orElse(message);
    }

    /**
     * What to do about a check.
     *
     * @param check the check
     * @param language the reader's
     * @return the remedy of its rule; nothing where the rule holds, or is not in the catalogue
     */
    public Optional<String> remedy(Check check, Language language) {
        return check.result() == Result.PASS ? Optional.empty() : of(check.rule(), Rule::remedy, language);
    }

    /**
     * What is wrong with a value that was handed in.
     *
     * @param fault the fault
     * @param language the reader's
     * @return one line of plain text
     */
    public String message(Fault fault, Language language) {
        return faults.find(fault.code() + "." + fault.reason(), language)
                .map(pattern -> filled(pattern, language, fault.details().toArray()))
                .orElseGet(() -> filled(faults.get("fault.other", language), language, fault.code()));
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
     * Why a step is not there in the present state.
     *
     * @param state where things stand, in capitals
     * @param begins the states that the step begins from
     * @param language the reader's
     * @return one sentence
     */
    public String elsewhere(String state, List<String> begins, Language language) {
        return filled(
                messages.get("step.elsewhere", language),
                language,
                wording.word(state, language),
                wording.of(new Reading.Words(begins), language));
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
        return filled(messages.get(key, language), language, title(check.rule(), language));
    }

    private Optional<String> of(RuleCode code, Function<Rule, LanguageMap> part, Language language) {
        return catalogue
                .rule(code.code())
                .or(() -> catalogue.rule(code.family()))
                .map(rule -> part.apply(rule).in(language));
    }

    private static String filled(String pattern, Language language, Object... values) {
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
