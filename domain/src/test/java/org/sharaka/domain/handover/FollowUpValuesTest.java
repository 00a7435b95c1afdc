package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.FollowupPolicy;
import org.sharaka.domain.readiness.ValueRow;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** What each value of {@code followup.*} decides. */
class FollowUpValuesTest {

    private static final LocalDate DEED = LocalDate.parse("2026-06-01");
    private static final String RULE = "followup.visit";

    /** Each with the sentence that says why it is there. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of();

    private static FollowUp followUp(Rulebook book, PartnerKind manager) {
        return SignedTerms.of(book.on(DEED), manager).followUp(DEED);
    }

    /** All visits are made, and a centre is assessed after 12 and 24 months. */
    private static Inquiry closing(Rulebook book, PartnerKind manager, String on) {
        List<LocalDate> assessed = Stream.of("2027-06-01", "2028-06-01")
                .map(LocalDate::parse)
                .filter(day -> !day.isAfter(LocalDate.parse(on)))
                .toList();
        ClosingInquiry.Done done = new ClosingInquiry.Done(List.of(3, 6, 12, 24), assessed);
        return new ClosingInquiry(LocalDate.parse(on), followUp(book, manager), List.of(done), List.of(), Parties.NONE);
    }

    private static Inquiry visiting(Rulebook book, int month, String on) {
        return new VisitInquiry(LocalDate.parse(on), followUp(book, PartnerKind.ASSOCIATION), month, Parties.NONE);
    }

    static Stream<ValueRow> values() {
        return Stream.of(
                new ValueRow(
                        "followup.associationMonths",
                        25,
                        book -> closing(book, PartnerKind.ASSOCIATION, "2028-06-01"),
                        RULE,
                        "PASS pass VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12, VISIT_24, ASSESSMENT_24"
                                + " | VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12, VISIT_24, ASSESSMENT_24",
                        "FAIL running 2028-07-01 | 2028-06-01"),
                new ValueRow(
                        "followup.institutionMonths",
                        13,
                        book -> closing(book, PartnerKind.MINISTRY, "2027-06-01"),
                        RULE,
                        "PASS pass VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12"
                                + " | VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12",
                        "FAIL running 2027-07-01 | 2027-06-01"),
                new ValueRow(
                        "followup.visitMonths",
                        List.of(4, 12),
                        book -> visiting(book, 3, "2026-09-01"),
                        RULE,
                        "PASS pass 2026-08-01 | 2026-09-01",
                        "FAIL unplanned 4, 12 | 3"),
                new ValueRow(
                        "followup.assessmentMonths",
                        List.of(6, 12),
                        book -> closing(book, PartnerKind.MINISTRY, "2027-06-01"),
                        RULE,
                        "PASS pass VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12"
                                + " | VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12",
                        "FAIL fail VISIT_3, VISIT_6, ASSESSMENT_6, VISIT_12, ASSESSMENT_12"
                                + " | VISIT_3, VISIT_6, ASSESSMENT_6, VISIT_12"),
                new ValueRow(
                        "followup.earlyMonths",
                        2,
                        book -> visiting(book, 3, "2026-07-31"),
                        RULE,
                        "FAIL early 2026-08-01 | 2026-07-31",
                        "PASS pass 2026-07-01 | 2026-07-31"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void another_value_is_followed_and_an_earlier_ruling_stays(ValueRow row) {
        row.isFollowed(FollowupPolicy.standard());
    }

    @Test
    void every_value_has_a_row() {
        ValueRow.cover(FollowupPolicy.standard(), values().toList(), WITHOUT_EFFECT);
    }

    @Test
    void a_value_that_no_row_names_is_told_with_what_to_do() {
        List<ValueRow> some = values().filter(row -> !row.path().equals("followup.earlyMonths"))
                .toList();

        assertThatThrownBy(() -> ValueRow.cover(FollowupPolicy.standard(), some, Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[followup.earlyMonths]")
                .hasMessageContaining("add a row");
        ValueRow.cover(FollowupPolicy.standard(), some, Map.of("followup.earlyMonths", "A sentence."));
        assertThatThrownBy(() -> ValueRow.cover(
                        FollowupPolicy.standard(), values().toList(), Map.of("followup.gone", "A sentence.")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("followup.gone");
    }

    @Test
    void a_deed_keeps_its_months_whatever_is_adopted_later() {
        Handover signed = aHandover().transferred();
        Rulebook book = ValueRow.adopting(
                FollowupPolicy.standard(), Map.of("visitMonths", List.of(4), "associationMonths", 30));
        Handover later = aHandover().under(book).transferred();
        Ruling visit = book.rule(VisitCentre.on(LocalDate.parse("2026-09-01"), 3)
                .look(book, signed, after("amal", HandoverCircumstances.Followed.NOTHING)));

        assertThat(visit.refuses()).isFalse();
        assertThat(signed.followUp().value().orElseThrow().end()).isEqualTo("2028-06-01");
        assertThat(later.followUp().value().orElseThrow().end()).isEqualTo("2028-12-01");
        assertThat(later.followUp().value().orElseThrow().visitMonths()).containsExactly(4);
    }
}
