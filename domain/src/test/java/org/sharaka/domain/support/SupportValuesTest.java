package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.beneficiary;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.AidYear;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** Each value of support decides what its gates find. */
class SupportValuesTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final AidInquiry.Papers ALL = new AidInquiry.Papers(true, true, true, true, true, List.of(), true);
    private static final AidInquiry.Papers PLAIN =
            new AidInquiry.Papers(true, false, true, true, true, List.of(), false);
    private static final AidInquiry.Stopping GOES_ON = new AidInquiry.Stopping(Fact.unknown(), ON, Fact.unknown());

    private static Rulebook adopting(UnaryOperator<SupportPolicy> change) {
        return Rulebook.standard()
                .adopting(change.apply(
                        SupportPolicy.standard().named("support.v2").from("2026-02-01")));
    }

    private static Inquiry approving(long daysLate, PlannedMeasure... measures) {
        return new ApprovePlan(ON)
                .look(
                        Rulebook.standard(),
                        aPlan(year(1, "1000000.00", measures)).there(),
                        around(beneficiary(PartnerKind.ASSOCIATION, Beneficiary.Bond.RUNNING, true, daysLate)));
    }

    private static AidInquiry paying(
            int number,
            String asked,
            String justified,
            AidInquiry.Papers papers,
            long daysLate,
            AidInquiry.Stopping stopping) {
        Money amount = Money.parse(asked);
        AidInquiry.Sums sums = new AidInquiry.Sums(
                amount,
                amount,
                Money.ZERO,
                "PLN-2026-0001 Y1",
                List.of(),
                List.of(),
                Money.parse("100.00"),
                Money.parse(justified),
                Fact.known(amount),
                Money.ZERO,
                List.of());
        return new AidInquiry(
                ON,
                new SupportPlanId("plan-1"),
                1,
                number,
                amount,
                sums,
                papers,
                new AidInquiry.Lateness(daysLate, daysLate),
                stopping,
                Parties.NONE,
                Fact.unknown());
    }

    private static AidInquiry.Stopping stopped(String last, String justified) {
        LocalDate day = LocalDate.parse(last);
        return new AidInquiry.Stopping(Fact.known(new Stop(day)), day, Fact.known(LocalDate.parse(justified)));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row(
                        "aidYears",
                        policy -> policy.aidYears(List.of(new AidYear(Fraction.percent(40), Money.parse("500000.00")))),
                        approving(0, aid("400000.01"), training()),
                        "support.share"),
                row(
                        "aidYears",
                        policy -> policy.aidYears(List.of(new AidYear(Fraction.ONE, Money.parse("300000.00")))),
                        approving(0, aid("300000.01"), training()),
                        "support.cap"),
                row(
                        "goodsFirstYear",
                        policy -> policy.goodsFirstYear("1000.00"),
                        approving(0, goods(MeasureKind.REPAIR, "1000.01"), training()),
                        "support.cap"),
                row(
                        "suspendedAfterDays",
                        policy -> policy.heldAfterDays(5).suspendedAfterDays(10),
                        approving(11, training()),
                        "support.eligible"),
                row(
                        "heldAfterDays",
                        policy -> policy.heldAfterDays(10),
                        paying(1, "100.00", "100.00", ALL, 11, GOES_ON),
                        "support.late-report"),
                row(
                        "justifiedShare",
                        policy -> policy.justifiedShare("0.80"),
                        paying(2, "100.00", "79.99", ALL, 0, GOES_ON),
                        "instalment.second"),
                row(
                        "writtenAbove",
                        policy -> policy.writtenAbove("99.99"),
                        paying(1, "100.00", "100.00", PLAIN, 0, GOES_ON),
                        "instalment.written"),
                row(
                        "certifiedAbove",
                        policy -> policy.certifiedAbove("99.99"),
                        paying(1, "100.00", "100.00", PLAIN, 0, GOES_ON),
                        "instalment.written"),
                row(
                        "settledDays",
                        policy -> policy.settledDays(10),
                        paying(2, "100.00", "100.00", ALL, 0, stopped("2026-05-01", "2026-05-12")),
                        "support.stops"),
                row(
                        "settledMonths",
                        policy -> policy.settledMonths(2),
                        paying(3, "100.00", "100.00", ALL, 0, stopped("2026-03-31", "2026-04-01")),
                        "support.stops"));
    }

    private static Arguments row(String value, UnaryOperator<SupportPolicy> change, Inquiry asked, String refusing) {
        return Arguments.of(value, change, asked, refusing);
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("values")
    void another_value_refuses_what_the_default_lets_pass_and_an_earlier_ruling_stays(
            String value, UnaryOperator<SupportPolicy> change, Inquiry asked, String refusing) {
        Ruling before = Rulebook.standard().rule(asked);
        Rulebook later = adopting(change);

        assertThat(before.refuses()).as(value).isFalse();
        assertThat(later.rule(asked).notPassed()).containsExactly(refusing);
        assertThat(later.replay(asked, before)).isEqualTo(before);
    }

    @Test
    void support_that_has_ended_tells_so_by_another_number_of_days() {
        AidInquiry late = paying(1, "100.00", "100.00", ALL, 61, GOES_ON);
        Rulebook sooner = adopting(policy -> policy.endedAfterDays(60));

        assertThat(Rulebook.standard().rule(late).checks())
                .extracting(check -> check.reason())
                .contains("suspended");
        assertThat(sooner.rule(late).checks())
                .extracting(check -> check.reason())
                .contains("ended");
    }

    @Test
    void an_approved_plan_keeps_the_shares_caps_and_split_of_its_approval() {
        Rulebook before = Rulebook.standard();
        Rulebook later = adopting(policy -> policy.aidYears(List.of()).instalmentShare("0.10"));
        SupportPlan plan = aPlan(year(1, "1000000.00", aid("600000.00"), training()))
                .under(before)
                .approved()
                .there();

        assertThat(plan.terms()).isEqualTo(AidTerms.of(SupportPolicy.standard()));
        assertThat(later.rule(new GrantSupport(ON, Fact.known(training()), false).look(later, plan, around(eligible())))
                        .refuses())
                .isFalse();
        assertThat(plan.terms().partsOf(Money.parse("600000.00")).get(0)).isEqualTo(Money.parse("240000.00"));
        assertThat(later.rule(approving(0, aid("1.00"), training())).notPassed())
                .containsExactly("support.share", "support.cap");
    }

    @Test
    void the_split_of_a_year_is_that_of_the_policy() {
        SupportPolicy policy = SupportPolicy.standard().instalmentShare("0.25");
        Money costs = Money.parse("100.00");

        assertThat(OperatingAid.of(policy, 1, costs, costs, Money.ZERO).instalments())
                .extracting(Money::plain)
                .containsExactly("17.50", "17.50", "35.00");
    }

    @Test
    void equipment_of_later_years_has_its_own_cap() {
        assertThat(SupportPolicy.standard().goodsLater("7.00").goodsIn(2)).isEqualTo(Money.parse("7.00"));
    }
}
