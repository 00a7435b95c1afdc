package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.text.Language;

class BundleTest {

    private static final Values DEFAULTS = Values.of(Rulebook.standard().on(LocalDate.EPOCH));
    private static final List<String> NAMES = List.of("texts", "faults", "words");
    private static final Set<String> WAYS = Set.of("day", "amount", "count", "codes", "named");
    private static final Set<String> OF_A_RULE = Set.of("about");
    private static final Set<String> OF_A_CHECK = Set.of("required", "actual", "about", "missing");
    private static final Map<String, Set<String>> OF_A_SENTENCE = Map.of(
            "check.about", Set.of("about", "message"),
            "check.missing", Set.of("title"),
            "check.other", Set.of("title"),
            "step.elsewhere", Set.of("state", "begins"));

    private static final Map<String, Set<String>> OF_A_VALUE = Map.of(
            "shown.day", Set.of("day", "month", "year"),
            "shown.day.first", Set.of("month", "year"),
            "shown.code", Set.of("label", "code"),
            "shown.share", Set.of("percent", "part", "whole"),
            "shown.counted", Set.of("label", "number"),
            "shown.lacking", Set.of("label", "there", "required"),
            "shown.named", Set.of("names"));
    private static final String UNIT = "unit.";

    private static final Map<String, Set<String>> ALLOWED_DIGITS = Map.of("partner.ice.text", Set.of("15", "97"));
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern MODULE = Pattern.compile("M[1-6]");

    private static final Set<String> CODES = Set.of("ICE", "M1", "M2", "M3", "M4", "M5", "M6", "D");
    private static final Set<String> FAMILIES = Catalogue.standard().all().stream()
            .map(rule -> rule.code().family())
            .collect(Collectors.toSet());
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

    @ParameterizedTest
    @ValueSource(strings = {"texts", "faults", "words"})
    void has_the_same_keys_in_every_language(String name) {
        List<String> all = Stream.of(Language.values())
                .flatMap(language -> keys(name, language).stream())
                .distinct()
                .toList();

        assertThat(all).isNotEmpty();
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> lacking(all, keys(name, language))
                                .map(key -> name + "_" + language.tag() + ": add " + key)))
                .isEmpty();
    }

    private static Stream<String> lacking(List<String> all, Set<String> keys) {
        return all.stream().filter(key -> !keys.contains(key));
    }

    private static Set<String> keys(String name, Language language) {
        return Bundle.of(name).keys(language).stream()
                .filter(key -> !key.startsWith(UNIT))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writes_every_unit_in_all_the_plurals_of_the_language(Language language) {
        List<String> forms = Stream.of(Unit.values())
                .filter(unit -> unit != Unit.NONE)
                .flatMap(unit -> Plural.in(language).stream()
                        .map(form -> UNIT + unit.name().toLowerCase(Locale.ROOT) + "." + form.tag()))
                .sorted()
                .toList();

        assertThat(Bundle.of("words").keys(language).stream().filter(key -> key.startsWith(UNIT)))
                .as("the forms of the units in words_%s", language.tag())
                .containsExactlyElementsOf(forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "faults", "words"})
    void says_each_text_once(String name) {
        for (Language language : Language.values()) {
            assertThat(lines(name + "_" + language.tag() + ".properties"))
                    .filteredOn(line -> line.contains(" = "))
                    .extracting(line -> line.substring(0, line.indexOf(" = ")))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> lines(String file) {
        try (InputStream stream = BundleTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void is_made_of_patterns_that_need_no_quoting() {
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.written())
                    .doesNotContain("'", "\"")
                    .isEqualTo(text.written().strip());
            assertThat(new Sentence(text.written()).filled(place -> Optional.of("x")))
                    .as(text.toString())
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void names_only_values_that_are_given() {
        assertThat(texts().stream()
                        .flatMap(text -> text.named()
                                .filter(place -> !given(text).contains(place.name()) && !isValue(place.name()))
                                .map(place -> text + ": no value is called {" + place.name() + "}")))
                .isEmpty();
    }

    @Test
    void writes_values_only_in_ways_that_there_are() {
        Set<String> ways = Stream.concat(WAYS.stream(), concepts()).collect(Collectors.toSet());

        assertThat(texts().stream()
                        .flatMap(text -> text.named()
                                .map(Place::how)
                                .filter(how -> !how.isEmpty() && !ways.contains(how))
                                .map(how -> text + ": no value is written as :" + how)))
                .isEmpty();
    }

    /** Concepts whose states have words of their own: {@code SUSPENDED.agreement}. */
    private static Stream<String> concepts() {
        return Bundle.of("words").keys(Language.EN).stream()
                .filter(key -> key.matches("[A-Z_]+\\.[a-z]+"))
                .map(key -> key.substring(key.indexOf('.') + 1));
    }

    @Test
    void names_the_same_values_in_every_language() {
        Map<String, Set<String>> named = new HashMap<>();

        assertThat(texts())
                .filteredOn(text -> !text.key().startsWith(UNIT))
                .allSatisfy(
                        text -> assertThat(named.computeIfAbsent(text.bundle() + text.key(), first -> text.places()))
                                .as(text.key())
                                .isEqualTo(text.places()));
    }

    @Test
    void names_no_number_of_a_policy() {
        assertThat(texts().stream()
                        .filter(text -> text.bundle().equals("texts"))
                        .flatMap(text -> found(NUMBER, withoutCodes(text.written())).stream()
                                .filter(number -> !ALLOWED_DIGITS
                                        .getOrDefault(text.key(), Set.of())
                                        .contains(number))
                                .map(number -> text + ": name the value " + number + " by its path")))
                .isEmpty();
    }

    @Test
    void leaves_the_direction_of_writing_to_the_page() {
        assertThat(texts()).allSatisfy(text -> assertThat(text.written()).doesNotContainPattern(DIRECTION));
    }

    @Test
    void writes_arabic_without_foreign_letters_but_for_codes() {
        assertThat(texts(Language.AR))
                .allSatisfy(text -> assertThat(found(LATIN, withoutPlaces(text.written())))
                        .as(text.toString())
                        .isSubsetOf(CODES));
    }

    @Test
    void writes_arabic_with_arabic_punctuation_and_western_digits() {
        assertThat(offences(Language.AR, "[,;?](\\s|$)|[٠-٩۰-۹ـ]|\\s[،؛؟:.]")).isEmpty();
    }

    @Test
    void keeps_french_punctuation_on_its_line() {
        assertThat(offences(Language.FR, "[^\\u00a0][:;?!%»]|«[^\\u00a0]|\\s\\u00a0|\\u00a0\\s|['\"]"))
                .isEmpty();
    }

    @Test
    void writes_english_punctuation_without_a_space_before_it() {
        assertThat(offences(Language.EN, "\\s[:;,?!%.]|['\"]")).isEmpty();
    }

    @Test
    void writes_limits_that_are_inclusive() {
        assertThat(offences(Language.FR, "(?i)(tenir|lever|remettre|signer) avant le "))
                .isEmpty();
        assertThat(offences(Language.EN, "(?i)(held|due|signed) before: ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ends_texts_and_remedies_with_a_full_stop_and_titles_and_messages_without(Language language) {
        Bundle bundle = Bundle.of("texts");

        assertThat(bundle.keys(language).stream()
                        .filter(key -> bundle.get(key, language).endsWith(".") != isWholeSentence(key))
                        .map(key -> "texts_" + language.tag() + " " + key))
                .isEmpty();
    }

    private static boolean isWholeSentence(String key) {
        return key.endsWith(".remedy") || isOfARule(key) && key.endsWith(".text");
    }

    private static Stream<String> offences(Language language, String pattern) {
        Pattern offence = Pattern.compile(pattern);
        return texts(language).stream()
                .filter(text -> !text.key().equals("shown.comma"))
                .filter(text -> offence.matcher(withoutPlaces(text.written())).find())
                .map(text -> text + ": " + text.written());
    }

    @Test
    void names_a_text_that_it_lacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Bundle.of("words").get("NOWHERE", Language.FR))
                .withMessageContaining("NOWHERE");
    }

    @Test
    void names_a_file_that_the_program_lacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Bundle.of("nowhere"))
                .withMessageContaining("nowhere_ar.properties");
    }

    private static List<Text> texts() {
        return Stream.of(Language.values())
                .map(BundleTest::texts)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Text> texts(Language language) {
        return NAMES.stream().flatMap(name -> textsOf(name, language)).toList();
    }

    private static Stream<Text> textsOf(String name, Language language) {
        Bundle bundle = Bundle.of(name);
        return bundle.keys(language).stream().map(key -> new Text(name, key, language, bundle.get(key, language)));
    }

    private static Set<String> given(Text text) {
        if (text.bundle().equals("texts")) {
            return OF_A_SENTENCE.getOrDefault(text.key(), isOfARule(text.key()) ? OF_A_RULE : OF_A_CHECK);
        }
        return text.bundle().equals("faults")
                ? Set.of("0", "1")
                : OF_A_VALUE.getOrDefault(text.key(), Set.of("number"));
    }

    private static boolean isOfARule(String key) {
        String part = key.substring(key.lastIndexOf('.') + 1);
        String before = key.substring(0, key.lastIndexOf('.'));
        return Set.of("title", "text").contains(part) || part.equals("remedy") && FAMILIES.contains(before);
    }

    private static boolean isValue(String place) {
        return !DEFAULTS.at(place.replace("*", "FIN")).isEmpty();
    }

    private static String withoutCodes(String written) {
        return MODULE.matcher(new Sentence(written).filled(place -> Optional.of("")))
                .replaceAll("");
    }

    private static String withoutPlaces(String written) {
        return new Sentence(written).filled(place -> Optional.of("0"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private record Text(String bundle, String key, Language language, String written) {
        Set<String> places() {
            return new Sentence(written).places();
        }

        Stream<Place> named() {
            return places().stream().map(Place::of);
        }

        @Override
        public String toString() {
            return bundle + "_" + language.tag() + " " + key;
        }
    }
}
