package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.money;
import static org.sharaka.testing.SupportFixture.on;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.funding.ConfirmReversal;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.testing.SupportFixture;

/** Payments under a plan that came back ({@code payment.available}). */
class ReturnedAidTest {

    private static SupportFixture plan() {
        return aPlan("pln-1", "2025-01-01", year(2, "1000000.00", aid("450000.00"), training()))
                .approved()
                .agreed(2, "2026-01-05")
                .paid(2, "2026-01-10");
    }

    private static void comesBack(SupportFixture plan, String payment) {
        plan.there().snapshot().aid().forEach(file -> file.canComeBack(ConfirmReversal.KIND, new PaymentId(payment)));
    }

    @Test
    void an_instalment_that_came_back_is_paid_again_and_earlier_days_stay_as_they_were() {
        SupportFixture plan = plan();
        comesBack(plan, "pay-2-1");
        AidFile back = plan.reversed("pay-2-1", "2026-01-20").there().aid(2);

        assertThat(back.paidBy(on("2026-01-09"))).isEqualTo(money("0.00"));
        assertThat(back.paidBy(on("2026-01-10"))).isEqualTo(money("180000.00"));
        assertThat(back.paidBy(on("2026-01-19"))).isEqualTo(money("180000.00"));
        assertThat(back.paidBy(on("2026-01-20"))).isEqualTo(money("0.00"));
        assertThat(back.next()).isEqualTo(1);
        assertThat(back.firstPaidOn()).isEqualTo(Fact.unknown());
        assertThat(AidCases.aid(plan, Oversight.of(SupportFixture.CENTRE)).payable(2, 1, on("2026-01-20")))
                .isEqualTo(money("180000.00"));
        assertThat(PayInstalment.of(2, on("2026-01-25")).earliest(plan.there(), around(eligible())))
                .as("not before the former came back")
                .isEqualTo(on("2026-01-20"));

        AidFile again = plan.paid(2, "2026-01-25").there().aid(2);
        assertThat(again.paidBy(on("2026-01-24"))).isEqualTo(money("0.00"));
        assertThat(again.paidBy(on("2026-01-25"))).isEqualTo(money("180000.00"));
        assertThat(again.firstPaidOn()).isEqualTo(Fact.known(on("2026-01-25")));
        assertThat(again.next()).isEqualTo(2);
        assertThat(plan.open("2027-06-01")).as("one of them is unjustified").isEqualTo(money("180000.00"));
    }

    @Test
    void a_year_is_settled_no_more_once_its_third_instalment_came_back() {
        SupportFixture plan = plan().justified(2, 1, "180000.00", "2026-04-30")
                .paid(2, "2026-05-01")
                .justified(2, 2, "180000.00", "2026-12-01")
                .accounted(2, "1000000.00", "2027-02-01")
                .paid(2, "2027-02-02")
                .reversed("pay-2-3", "2027-02-10");
        AidFile file = plan.there().aid(2);

        assertThat(file.settledBy(on("2027-02-09")).value()).isPresent();
        assertThat(file.settledBy(on("2027-02-10")).value()).isEmpty();
        assertThat(file.next()).isEqualTo(3);
        assertThat(AidCases.aid(plan, Oversight.of(SupportFixture.CENTRE)).payable(2, 3, on("2027-02-10")))
                .isEqualTo(money("90000.00"));
        assertThat(plan.paid(2, "2027-02-11")
                        .there()
                        .aid(2)
                        .settledBy(on("2027-02-11"))
                        .value())
                .isPresent();
    }

    @Test
    void an_instalment_comes_back_only_while_it_is_the_last_and_nothing_of_it_is_accounted_for() {
        assertThat(wrongState(() -> comesBack(plan().justified(2, 1, "0.01", "2026-04-30"), "pay-2-1")))
                .isEqualTo("confirm-reversal in ACCOUNTED");
        assertThat(wrongState(() -> comesBack(plan().refused(2, 1, "0.01", "2026-04-30"), "pay-2-1")))
                .isEqualTo("confirm-reversal in ACCOUNTED");
        assertThat(wrongState(() -> comesBack(plan().returned(2, "0.01", "2026-01-10"), "pay-2-1")))
                .isEqualTo("confirm-reversal in ACCOUNTED");
        SupportFixture two = plan().justified(2, 1, "180000.00", "2026-04-30").paid(2, "2026-05-01");
        assertThat(wrongState(() -> comesBack(two, "pay-2-1"))).isEqualTo("confirm-reversal in FOLLOWED");
        assertThatCode(() -> comesBack(two, "pay-2-2")).doesNotThrowAnyException();
        assertThatCode(() -> comesBack(two, "pay-G1")).doesNotThrowAnyException();
    }

    @Test
    void what_came_back_of_a_grant_may_be_paid_again() {
        SupportFixture plan = aPlan("pln-1", "2026-01-01", year(1, "1000000.00", training()))
                .approved()
                .granted(goods(MeasureKind.EQUIPMENT, "1000.00"), "2026-02-01")
                .paidFor("G1", "600.00", "2026-02-02");
        assertThat(plan.there().grant("G1").orElseThrow().left(Fact.unknown())).isEqualTo(money("400.00"));

        Grant back = plan.reversed("pay-G1-2026-02-02", "2026-02-05")
                .there()
                .grant("G1")
                .orElseThrow();

        assertThat(back.left(Fact.unknown())).isEqualTo(money("1000.00"));
        assertThat(back.isUnlistedOn(on("2026-02-04"))).isTrue();
        assertThat(back.isUnlistedOn(on("2026-02-05"))).isFalse();
        assertThat(back.days()).containsExactly(on("2026-02-02"), on("2026-02-05"));
    }
}
