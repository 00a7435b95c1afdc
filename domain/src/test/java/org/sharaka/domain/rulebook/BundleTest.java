package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.text.Language;

class BundleTest {

    private static final Map<String, Set<String>> PLACEHOLDERS = Map.of(
            "rules", Set.of("{0}"),
            "messages", Set.of("{0}", "{1}", "{2}"),
            "faults", Set.of("{0}", "{1}"),
            "words", Set.of("{0}"));

    private static final Set<String> CODES = Set.of("ICE", "M1", "M2", "M3", "M4", "M5", "M6", "D");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

    @ParameterizedTest
    @ValueSource(strings = {"rules", "messages", "faults", "words"})
    void has_the_same_keys_in_every_language(String name) {
        Bundle bundle = Bundle.of(name);

        assertThat(bundle.keys(Language.AR))
                .isNotEmpty()
                .isEqualTo(bundle.keys(Language.FR))
                .isEqualTo(bundle.keys(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "messages", "faults", "words"})
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
            assertThat(new MessageFormat(text.written(), text.language().locale()).toPattern())
                    .isEqualTo(text.written());
        });
    }

    @Test
    void names_the_values_that_are_given_and_the_same_in_every_language() {
        Map<String, Set<String>> named = new HashMap<>();

        assertThat(texts()).allSatisfy(text -> {
            Set<String> values = placeholders(text.written());
            assertThat(PLACEHOLDERS.get(text.bundle())).containsAll(values);
            assertThat(named.computeIfAbsent(text.bundle() + text.key(), first -> values))
                    .isEqualTo(values);
        });
    }

    @Test
    void leaves_the_direction_of_writing_to_the_page() {
        assertThat(texts()).allSatisfy(text -> assertThat(text.written()).doesNotContainPattern(DIRECTION));
    }

    @Test
    void writes_arabic_without_foreign_letters_but_for_codes() {
        assertThat(texts(Language.AR))
                .allSatisfy(text -> assertThat(found(LATIN, text.written())).isSubsetOf(CODES));
    }

    @Test
    void writes_arabic_with_arabic_punctuation_and_western_digits() {
        assertThat(texts(Language.AR))
                .allSatisfy(text -> assertThat(text.written()).doesNotContainPattern("[,;?]\\s|[٠-٩۰-۹ـ]|\\s[،؛؟:.]"));
    }

    @Test
    void keeps_french_punctuation_on_its_line() {
        assertThat(texts(Language.FR))
                .allSatisfy(text -> assertThat(text.written()).doesNotContainPattern("[^\\u00a0][:;?!%»]|«[^\\u00a0]"));
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
        return PLACEHOLDERS.keySet().stream()
                .flatMap(name -> textsOf(name, language))
                .toList();
    }

    private static Stream<Text> textsOf(String name, Language language) {
        Bundle bundle = Bundle.of(name);
        return bundle.keys(language).stream().map(key -> new Text(name, key, language, bundle.get(key, language)));
    }

    private static Set<String> placeholders(String text) {
        return found(PLACEHOLDER, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private record Text(String bundle, String key, Language language, String written) {}
}
