package org.sharaka.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.055", "2026-13-45", "Fondation Al Amal (Rabat)", "PRJ-2026-0007", "+212 5 37 00"})
    void shows_a_value_in_its_own_order_inside_arabic(String value) {
        String text = "القيمة المدخلة: " + Isolation.of(value, Language.AR) + "؛ أعيدوا المحاولة";

        assertThat(shown(text)).contains(value);
    }

    @Test
    void would_show_another_order_without_isolation() {
        assertThat(shown("القيمة المدخلة: -0.055؛ أعيدوا المحاولة")).doesNotContain("-0.055");
        assertThat(shown("القيمة المدخلة: 2026-13-45؛ أعيدوا المحاولة")).doesNotContain("2026-13-45");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "EN"})
    void leaves_a_value_in_french_and_english_unless_it_runs_from_right_to_left(Language language) {
        assertThat(Isolation.of("Rabat", language)).isEqualTo("Rabat");
        assertThat(Isolation.of("-0.055", language)).isEqualTo("-0.055");
        assertThat(Isolation.of("جمعية", language)).isEqualTo("\u2068جمعية\u2069");
    }

    @Test
    void isolates_nothing_that_is_empty() {
        assertThat(Isolation.of("", Language.AR)).isEmpty();
    }

    @Test
    void lets_no_typed_value_break_out() {
        assertThat(Isolation.ofTyped("a\u2069b\u202ec\u200f", Language.AR)).isEqualTo("\u2068abc\u2069");
    }

    @Test
    void isolates_each_run_of_latin_words_in_an_arabic_text() {
        assertThat(Isolation.latinIn("التعريف الموحد للمقاولة (ICE) لدى OMPIC", Language.AR))
                .isEqualTo("التعريف الموحد للمقاولة (\u2068ICE\u2069) لدى \u2068OMPIC\u2069");
        assertThat(Isolation.latinIn("رمز Authorization: Bearer", Language.AR))
                .isEqualTo("رمز \u2068Authorization: Bearer\u2069");
        assertThat(Isolation.latinIn("في الحالة D:", Language.AR)).isEqualTo("في الحالة \u2068D\u2069:");
        assertThat(Isolation.latinIn("the ICE", Language.EN)).isEqualTo("the ICE");
    }

    /** The letters from left to right, as a page shows them. */
    private static String shown(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] runs = new Object[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String letters = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0
                    ? letters
                    : new StringBuilder(letters).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder line = new StringBuilder();
        for (Object run : runs) {
            line.append(run);
        }
        return line.toString();
    }
}
