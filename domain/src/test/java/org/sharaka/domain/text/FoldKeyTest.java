package org.sharaka.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldKeyTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    @ParameterizedTest
    @MethodSource("vectors")
    void makes_one_key_of_what_differs_only_in_writing(String written, String key) {
        assertThat(FoldKey.of(written)).isEqualTo(key);
        assertThat(FoldKey.of(key)).as("the key of a key").isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"أگادير", "أڭادير", "أكادير", "أݣادير"})
    void finds_agadir_however_it_is_written(String written) {
        assertThat(FoldKey.of(written)).isEqualTo("اكادير");
    }

    @Test
    void keeps_apart_what_differs_in_letters() {
        assertThat(FoldKey.of("فاس")).isNotEqualTo(FoldKey.of("فأر"));
        assertThat(FoldKey.of("Fès")).isNotEqualTo(FoldKey.of("Fez"));
    }

    @Test
    void is_empty_for_what_cannot_be_seen() {
        assertThat(FoldKey.of(" \u00a0\u200f\u0640\u064e\t")).isEmpty();
    }

    @Test
    void parts_a_search_into_its_words_each_once() {
        assertThat(FoldKey.words("  École\u00a0de la\tÉCOLE ")).containsExactly("ecole", "de", "la");
        assertThat(FoldKey.words("تهيئة ــ المركز")).containsExactly("تهييه", "المركز");
        assertThat(FoldKey.words("?!")).containsExactly("?!");
        assertThat(FoldKey.words(" \u00a0\t")).isEmpty();
        assertThat(FoldKey.words("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0640", "\u064e\u0651", " \u200f ", "\u0301", "\u00b4", "\u0000"})
    void a_search_of_signs_that_no_key_keeps_is_a_word_that_stands_nowhere(String signs) {
        assertThat(FoldKey.words(signs)).singleElement().satisfies(word -> {
            assertThat(word).isNotBlank();
            assertThat(FoldKey.of("جمعية الأمــل، Atlas " + signs)).doesNotContain(word);
        });
    }

    @Test
    void drops_the_persian_letters_and_digits() {
        assertThat(FoldKey.of("کی ٣۴")).isEqualTo("كي 34");
        assertThat(FoldKey.of("straße ÆON")).isEqualTo("strasse aeon");
    }

    @ParameterizedTest
    @CsvSource({
        "المصرف المغربي, مصرف مغرب",
        "مؤسسة الرحيمة, مسسه رحمه",
        "الأمل, امل",
        "بنك المغرب, بنك مغرب",
        "Banque Al Amal, banque al amal"
    })
    void leaves_the_consonants_of_arabic_words_without_their_article(String written, String skeleton) {
        assertThat(FoldKey.skeleton(written)).isEqualTo(skeleton);
    }

    private static Stream<Arguments> vectors() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FoldKeyTest.class.getResourceAsStream("fold-keys.txt")),
                StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(lines).hasSize(28);
            return lines.stream()
                    .map(line -> line.split(" \\| "))
                    .map(both -> Arguments.of(quoted(both[0]), quoted(both[1])));
        }
    }

    private static String quoted(String text) {
        String inside = text.substring(1, text.length() - 1);
        return ESCAPE.matcher(inside).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
