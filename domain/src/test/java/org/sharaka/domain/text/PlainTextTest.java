package org.sharaka.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class PlainTextTest {

    private static final String CODE = "value.text";
    private static final int LONGEST = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fès",
                " Fès ",
                "\u00a0Fès\u202f",
                "\u200fFès\u200e",
                "\u2066Fès",
                "Fès\u2069",
                "\u2069\u200f Fès",
                "\tFès\n",
                "\u0085Fès"
            })
    void drops_white_space_and_direction_marks_at_both_ends(String raw) {
        assertThat(PlainText.line(raw, LONGEST, CODE)).isEqualTo("Fès");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u2067b\u2069, a\u2067b\u2069",
        "\u2067b\u2069a, \u2067b\u2069a",
        "\u2068a\u2069, \u2068a\u2069",
        "\u2066\u2068a\u2069b, \u2068a\u2069b",
        "\u2066a\u2069\u2069b, \u2066a\u2069b",
        "\u2069a\u2066, a"
    })
    void keeps_isolates_in_pairs_and_drops_what_is_unpaired(String raw, String kept) {
        assertThat(PlainText.line(raw, LONGEST, CODE)).isEqualTo(kept);
    }

    @Test
    void pairs_no_isolate_over_the_end_of_its_line() {
        assertThat(PlainText.paragraph("a\u2067\nb\u2069", LONGEST, CODE)).isEqualTo("a\nb");
    }

    @Test
    void composes_letters_and_their_marks() {
        assertThat(PlainText.line("Fe\u0300s", 3, CODE)).isEqualTo("Fès");
        assertThat(PlainText.line("ا\u0654", LONGEST, CODE)).isEqualTo("أ");
    }

    @Test
    void keeps_what_was_typed_between_the_ends() {
        assertThat(PlainText.line("ﷺ\u200fa b", LONGEST, CODE)).isEqualTo("ﷺ\u200fa b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u3000",
                "\u200f\u2069",
                "\u0640",
                "\u064e",
                "\u200b",
                "\u3164",
                "\u3164 \uffa0",
                "\u115f\u1160",
                "\u2800",
                "\ufff0",
                "\u2066\u2069"
            })
    void refuses_a_text_that_shows_nothing(String raw) {
        assertThat(faultOfLine(raw).reason()).isEqualTo("blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\tb",
                "a\nb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202ab",
                "a\u202eb",
                "\u202eab",
                "a\ufffe",
                "a\uffff",
                "\ufdd0a",
                "a\udbff\udfff"
            })
    void refuses_control_characters_and_forced_directions_in_a_line(String raw) {
        assertThat(faultOfLine(raw).reason()).isEqualTo("characters");
    }

    @Test
    void refuses_half_of_a_pair() {
        assertThat(faultOfLine("a" + (char) 0xD83D).reason()).isEqualTo("characters");
        assertThat(faultOfLine((char) 0xDE00 + "a").reason()).isEqualTo("characters");
        assertThat(PlainText.line("a😀", LONGEST, CODE)).isEqualTo("a😀");
    }

    @Test
    void counts_code_points_up_to_the_limit() {
        assertThat(PlainText.line("😀😀😀😀😀", LONGEST, CODE)).hasSize(10);

        Fault fault = faultOfLine("😀😀😀😀😀a");

        assertThat(fault.code()).isEqualTo(CODE);
        assertThat(fault.reason()).isEqualTo("length");
        assertThat(fault.details()).containsExactly("5");
    }

    @Test
    void measures_the_text_that_is_kept() {
        assertThat(PlainText.line("  12345  ", LONGEST, CODE)).isEqualTo("12345");
    }

    @Test
    void lets_a_paragraph_run_over_several_lines() {
        assertThat(PlainText.paragraph("a\r\nb\tc", LONGEST, CODE)).isEqualTo("a\nb\tc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\u000bb", "a\u0000b", "a\u202cb", "a\u2028b"})
    void refuses_other_control_characters_in_a_paragraph(String raw) {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, () -> PlainText.paragraph(raw, LONGEST, CODE));

        assertThat(invalid.faults()).extracting(Fault::reason).containsExactly("characters");
    }

    private static Fault faultOfLine(String raw) {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, () -> PlainText.line(raw, LONGEST, CODE));
        assertThat(invalid.faults()).hasSize(1);
        return invalid.faults().get(0);
    }
}
