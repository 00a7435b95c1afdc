package org.sharaka.domain.stepback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.HandoverFixture.aHandover;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.SignedTerms;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.readiness.ValueRow;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** What each value of {@code stepback.*} decides. */
class StepBackValuesTest {

    private static final LocalDate DEED = LocalDate.parse("2026-06-01");
    private static final LocalDate ON = LocalDate.parse("2028-01-01");
    private static final String TRIGGER = "stepback.trigger";

    /** What is known of a centre by the triggers: a stop of 30 days, a finding of 60, a report 90 days late. */
    private static final StepBackFacts AT_THE_LIMITS = new StepBackFacts(
            Fact.known(ON.minusDays(30)),
            Set.of(StepBackTrigger.PURPOSE_CHANGED),
            Fact.known(ON.minusDays(60)),
            Fact.known(Fraction.percent(300)),
            Fact.known(3),
            90);

    /** Each with the sentence that says why it is there. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of();

    private static Inquiry opening(StepBackTrigger trigger) {
        return new OpeningStepBackInquiry(ON, trigger, AT_THE_LIMITS, new Clause(DEED, 10));
    }

    private static Inquiry underClause(Rulebook book, boolean building, String on) {
        Clause clause = SignedTerms.of(book.on(DEED), PartnerKind.ASSOCIATION).clause(DEED, building);
        return new OpeningStepBackInquiry(LocalDate.parse(on), StepBackTrigger.PURPOSE_CHANGED, AT_THE_LIMITS, clause);
    }

    private static Inquiry planning(String on, String until) {
        return new PlanningRemedyInquiry(LocalDate.parse(on), ON, LocalDate.parse(until));
    }

    static Stream<ValueRow> values() {
        return Stream.of(
                new ValueRow(
                        "stepback.stoppedDays",
                        29,
                        book -> opening(StepBackTrigger.SERVICE_STOPPED),
                        TRIGGER,
                        "FAIL fail SERVICE_STOPPED | 2027-12-02",
                        "PASS pass SERVICE_STOPPED | 2027-12-02"),
                new ValueRow(
                        "stepback.findingDays",
                        59,
                        book -> opening(StepBackTrigger.BLOCKING_FINDING),
                        TRIGGER,
                        "FAIL fail BLOCKING_FINDING | 2027-11-02",
                        "PASS pass BLOCKING_FINDING | 2027-11-02"),
                new ValueRow(
                        "stepback.overall",
                        "3.01",
                        book -> opening(StepBackTrigger.MATURITY_LOST),
                        TRIGGER,
                        "FAIL fail MATURITY_LOST | 3.00",
                        "PASS pass MATURITY_LOST | 3.00"),
                new ValueRow(
                        "stepback.criticalLevel",
                        4,
                        book -> opening(StepBackTrigger.MATURITY_LOST),
                        TRIGGER,
                        "FAIL fail MATURITY_LOST | 3.00",
                        "PASS pass MATURITY_LOST | 3.00"),
                new ValueRow(
                        "stepback.reportDays",
                        89,
                        book -> opening(StepBackTrigger.REPORT_LATE),
                        TRIGGER,
                        "FAIL fail REPORT_LATE | 90",
                        "PASS pass REPORT_LATE | 90"),
                new ValueRow(
                        "stepback.cureDays",
                        61,
                        book -> planning("2028-03-01", "2028-06-01"),
                        "stepback.cure",
                        "PASS pass 2028-03-01 | 2028-03-01",
                        "FAIL running 2028-03-02 | 2028-03-01"),
                new ValueRow(
                        "stepback.planMonths",
                        5,
                        book -> planning("2028-03-01", "2028-09-01"),
                        "stepback.plan",
                        "PASS pass 2028-09-01 | 2028-09-01",
                        "FAIL fail 2028-08-01 | 2028-09-01"),
                new ValueRow(
                        "stepback.buildingYears",
                        9,
                        book -> underClause(book, true, "2036-06-01"),
                        TRIGGER,
                        "PASS pass PURPOSE_CHANGED | YES",
                        "FAIL clause 2035-06-01 | 2036-06-01"),
                new ValueRow(
                        "stepback.equipmentYears",
                        4,
                        book -> underClause(book, false, "2031-06-01"),
                        TRIGGER,
                        "PASS pass PURPOSE_CHANGED | YES",
                        "FAIL clause 2030-06-01 | 2031-06-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void another_value_is_followed_and_an_earlier_ruling_stays(ValueRow row) {
        row.isFollowed(StepBackPolicy.standard());
    }

    @Test
    void every_value_has_a_row() {
        ValueRow.cover(StepBackPolicy.standard(), values().toList(), WITHOUT_EFFECT);
    }

    @Test
    void a_deed_keeps_the_years_of_its_clause_whatever_is_adopted_later() {
        CentreId centre = new CentreId("cen-1");
        Clause signed = aHandover().transferred().clause(centre).value().orElseThrow();
        Rulebook book = ValueRow.adopting(StepBackPolicy.standard(), Map.of("buildingYears", 1, "equipmentYears", 1));
        Clause later =
                aHandover().under(book).transferred().clause(centre).value().orElseThrow();

        assertThat(later.end()).isEqualTo("2027-06-01");
        assertThat(signed.end()).isAfter(later.end());
        assertThat(book.rule(new OpeningStepBackInquiry(ON, StepBackTrigger.PURPOSE_CHANGED, AT_THE_LIMITS, signed))
                        .refuses())
                .isFalse();
        assertThat(book.rule(new OpeningStepBackInquiry(ON, StepBackTrigger.PURPOSE_CHANGED, AT_THE_LIMITS, later))
                        .refuses())
                .isTrue();
    }
}
