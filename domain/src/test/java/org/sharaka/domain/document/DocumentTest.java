package org.sharaka.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Fact;

class DocumentTest {

    private static final LocalDate MADE = LocalDate.parse("2026-03-01");

    private static Document bond(String reference, Fact<LocalDate> validUntil) {
        return new Document(DocumentKind.BOND, reference, MADE, validUntil);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-30, true", "2026-07-01, false"})
    void is_in_force_from_its_date_to_its_last_day(LocalDate day, boolean inForce) {
        assertThat(bond("B 7", Fact.known(LocalDate.parse("2026-06-30"))).isInForceOn(day))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2099-12-31, true"})
    void without_a_last_day_it_stays_in_force(LocalDate day, boolean inForce) {
        assertThat(Document.of(DocumentKind.CONTRACT, "C 1", MADE).isInForceOn(day))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BUREAU_LIST", "INSURANCE"})
    void a_validity_that_has_to_be_stated_and_is_not_is_missing_and_not_endless(DocumentKind kind) {
        Document silent = new Document(kind, "B 1", MADE, Fact.unknown());
        Document endless = new Document(kind, "B 1", MADE, Fact.known(Document.WITHOUT_END));

        assertThat(silent.isInForceOn(MADE)).isFalse();
        assertThat(silent.isInForceBetween(MADE, MADE)).isFalse();
        assertThat(endless.isInForceOn(LocalDate.parse("2099-12-31"))).isTrue();
        assertThat(endless.expires()).isFalse();
        assertThat(endless.days()).containsExactly(MADE);
    }

    @Test
    void may_be_in_force_for_one_day_and_not_end_before_it_was_made() {
        assertThat(bond("B 7", Fact.known(MADE)).isInForceOn(MADE)).isTrue();
        assertThat(faultsOf(() -> bond("B 7", Fact.known(MADE.minusDays(1)))))
                .containsExactly(new Fault("/validUntil", "value.date", "order", List.of("2026-03-01")));
    }

    @Test
    void has_a_reference_of_one_line_that_is_trimmed_and_at_most_200_characters_long() {
        assertThat(bond("\u00a0B 7 ", Fact.unknown()).reference()).isEqualTo("B 7");
        assertThat(bond("x".repeat(200), Fact.unknown()).reference()).hasSize(200);
        assertThat(faultsOf(() -> bond("x".repeat(201), Fact.unknown())))
                .extracting(Fault::pointer, Fault::reason)
                .containsExactly(tuple("/reference", "length"));
        assertThat(faultsOf(() -> bond(" ", Fact.unknown())))
                .extracting(Fault::reason)
                .containsExactly("blank");
        assertThat(faultsOf(() -> bond("a\nb", Fact.unknown())))
                .extracting(Fault::reason)
                .containsExactly("characters");
    }
}
