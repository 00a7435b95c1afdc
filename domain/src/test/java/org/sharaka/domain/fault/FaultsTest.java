package org.sharaka.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void gives_the_value_that_could_be_made() {
        assertThat(faults.take("/ice", () -> "made")).contains("made");
        assertThat(faults.any()).isFalse();
        assertThat(faults.all()).isEmpty();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void keeps_every_fault_under_the_pointer_of_its_part_and_goes_on() {
        assertThat(faults.take("/name", () -> refuse("/fr", "partner.name", "blank")))
                .isEmpty();
        assertThat(faults.take("/ice", () -> refuse("", "partner.ice", "checksum")))
                .isEmpty();
        faults.add("/kind", "value.enum", "unknown", "X", 7);

        assertThat(faults.all())
                .containsExactly(
                        new Fault("/name/fr", "partner.name", "blank", List.of()),
                        new Fault("/ice", "partner.ice", "checksum", List.of()),
                        new Fault("/kind", "value.enum", "unknown", List.of("X", "7")));
        assertThat(faults.any()).isTrue();
    }

    @Test
    void throws_all_of_them_at_once() {
        Fault first = new Fault("/a", "value.required", "missing", List.of());
        Fault second = new Fault("/b", "value.required", "missing", List.of());
        faults.add(first);
        faults.add(second);

        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, faults::throwIfAny);

        assertThat(invalid.faults()).containsExactly(first, second);
        assertThat(invalid).hasMessageContaining("value.required");
    }

    @Test
    void lets_other_exceptions_pass() {
        assertThatThrownBy(() -> faults.take("/a", () -> {
                    throw new ArithmeticException("no fault of the form");
                }))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void tells_the_faults_of_one_part_under_its_pointer() {
        assertThat(Faults.<String>within("/reason", () -> "made")).isEqualTo("made");

        InvalidValue invalid = catchThrowableOfType(
                InvalidValue.class, () -> Faults.within("/reason", () -> refuse("", "value.text", "blank")));

        assertThat(invalid.faults()).containsExactly(new Fault("/reason", "value.text", "blank", List.of()));
    }

    @Test
    void copies_what_it_is_given() {
        List<String> details = new ArrayList<>(List.of("200"));
        Fault fault = new Fault("", "partner.name", "length", details);
        details.add("more");

        assertThat(fault.details()).containsExactly("200");

        List<Fault> found = new ArrayList<>(List.of(fault));
        InvalidValue invalid = new InvalidValue(found);
        found.clear();

        assertThat(invalid.faults()).containsExactly(fault);
    }

    @Test
    void cuts_a_long_detail_but_no_list_of_words_that_could_be_sent_instead() {
        String gates = String.join(", ", Collections.nCopies(100, "project.accept-provisionally"));
        List<String> shown =
                new Fault("", "value.enum", "unknown", List.of("x".repeat(200), "x".repeat(201), gates)).details();

        assertThat(shown).containsExactly("x".repeat(200), "x".repeat(200) + "…", gates);
        String endless = String.join(", ", Collections.nCopies(1_000, "words"));
        assertThat(new Fault("", "value.enum", "unknown", List.of(endless))
                        .details()
                        .get(0))
                .hasSize(201);
    }

    @Test
    void looks_back_at_what_was_found_so_far() {
        faults.add("/a", "value.required", "missing");
        List<Fault> before = faults.all();
        faults.add("/b", "value.required", "missing");

        assertThat(before).hasSize(1);
    }

    private static String refuse(String pointer, String code, String reason) {
        throw InvalidValue.at(pointer, code, reason);
    }
}
