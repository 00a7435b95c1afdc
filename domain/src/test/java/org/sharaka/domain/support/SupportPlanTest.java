package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.SupportFixture.OFFICER;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.beneficiary;
import static org.sharaka.testing.SupportFixture.by;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.measure;
import static org.sharaka.testing.SupportFixture.money;
import static org.sharaka.testing.SupportFixture.on;
import static org.sharaka.testing.SupportFixture.stopped;
import static org.sharaka.testing.SupportFixture.told;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Beneficiary.Bond;
import org.sharaka.testing.Outcomes;

class SupportPlanTest {

    private static final Rulebook BOOK = Rulebook.standard();

    private static Ruling approving(SupportPlan plan, PlanCircumstances around) {
        return BOOK.rule(new ApprovePlan(on("2026-01-10")).look(BOOK, plan, around));
    }

    private static PlanInquiry granting(
            SupportPlan plan, PlannedMeasure measure, String day, PlanCircumstances around) {
        return new GrantSupport(on(day), Fact.known(measure), false).look(BOOK, plan, around);
    }

    private static ClosePlan closing(String day) {
        return new ClosePlan(on(day), Fact.known("made up"));
    }

    private static SupportPlan small(PlannedMeasure... measures) {
        return aPlan(year(1, "100000.00", measures)).there();
    }

    @Test
    void a_plan_of_both_pillars_passes_every_rule_in_order() {
        SupportPlan plan = small(aid("70000.00"), goods(MeasureKind.EQUIPMENT, "500000.00"), training());

        assertThat(approving(plan, around(eligible())).checks())
                .extracting(check -> Outcomes.named(check) + " " + check.result())
                .containsExactly(
                        "support.eligible PASS",
                        "support.experience-first PASS",
                        "support.share PASS",
                        "support.cap PASS",
                        "support.cap PASS",
                        "support.provider PASS",
                        "support.stops PASS",
                        "support.four-eyes PASS");
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, true, 0, '', ''",
        "RUNNING, true, 60, '', ''",
        "RUNNING, true, 61, '', REPORTS",
        "RUNNING, false, 0, '', BASELINE",
        "NONE, true, 0, '', RUNNING_MANDATE",
        "FOLLOW_UP, true, 0, '', MEASURES",
        "RUNNING, true, 0, BANK_ACCOUNT, BANK_ACCOUNT",
        "RUNNING, true, 0, STATUTES, STANDING",
        "NONE, false, 61, STATUTES, 'STANDING, RUNNING_MANDATE, BASELINE, REPORTS'",
    })
    void who_may_be_supported(Bond bond, boolean baseline, long late, String missing, String unmet) {
        DocumentKind[] papers =
                missing.isEmpty() ? new DocumentKind[0] : new DocumentKind[] {DocumentKind.valueOf(missing)};
        Ruling ruling = approving(
                small(aid("1.00"), training()),
                around(beneficiary(PartnerKind.ASSOCIATION, bond, baseline, late, papers)));

        assertThat(told(ruling)).isEqualTo(unmet.isEmpty() ? List.of() : List.of("support.eligible fail"));
        if (!unmet.isEmpty()) {
            assertThat(String.join(", ", ruling.checks().get(0).missing())).isEqualTo(unmet);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTRY, EQUIPMENT, true",
        "PUBLIC_INSTITUTION, EQUIPMENT, true",
        "SEMI_PUBLIC_INSTITUTION, EQUIPMENT, true",
        "MINISTRY, REPAIR, false",
        "MINISTRY, OPERATING_AID, false",
        "ASSOCIATION, REPAIR, true",
        "COMPANY, EQUIPMENT, false",
    })
    void a_public_manager_gets_equipment_and_training_only(PartnerKind kind, MeasureKind measure, boolean may) {
        Beneficiary manager = beneficiary(kind, Bond.RUNNING, true, 0);

        assertThat(told(approving(small(goods(measure, "1.00"), training()), around(manager))))
                .isEqualTo(may ? List.of() : List.of("support.eligible fail"));
    }

    @Test
    void a_public_manager_needs_no_account_of_its_own() {
        Beneficiary ministry = beneficiary(PartnerKind.MINISTRY, Bond.RUNNING, true, 0, DocumentKind.BANK_ACCOUNT);

        assertThat(told(approving(small(goods(MeasureKind.EQUIPMENT, "1.00"), training()), around(ministry))))
                .isEmpty();
    }

    @Test
    void in_follow_up_experience_is_shared_and_nothing_else() {
        Beneficiary followed = beneficiary(PartnerKind.ASSOCIATION, Bond.FOLLOW_UP, true, 0);

        assertThat(told(approving(small(training()), around(followed)))).isEmpty();
        assertThat(told(approving(small(training()), stopped("2026-01-01")))).isEmpty();
        assertThat(told(approving(small(aid("1.00"), training()), stopped("2026-01-01"))))
                .containsExactly("support.stops fail");
    }

    @Test
    void material_support_comes_with_experience_that_somebody_shares() {
        assertThat(told(approving(small(aid("1.00")), around(eligible()))))
                .containsExactly("support.experience-first fail");
        assertThat(told(approving(
                        small(aid("1.00"), measure(MeasureKind.COACHING, "0.00", Fact.unknown())), around(eligible()))))
                .containsExactly("support.provider fail");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000000.00, 600000.00, ''",
        "1, 1000000.00, 600000.01, support.cap fail",
        "1, 857142.85, 600000.00, ''",
        "1, 857142.84, 599999.99, ''",
        "1, 857142.83, 599999.99, support.share fail",
        "2, 900000.00, 450000.00, ''",
        "2, 899999.98, 450000.00, support.share fail",
        "3, 1000000.00, 250000.00, ''",
        "3, 1000000.00, 250000.01, support.share fail+support.cap fail",
        "3, 333333.35, 83333.34, ''",
        "3, 333333.35, 83333.35, support.share fail",
        "4, 1000000.00, 0.01, support.share fail+support.cap fail",
    })
    void aid_tapers_off(int number, String budget, String amount, String unmet) {
        SupportPlan plan = aPlan(year(number, budget, aid(amount), training())).there();

        assertThat(String.join("+", told(approving(plan, around(eligible()))))).isEqualTo(unmet);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 500000.00, ''",
        "1, 500000.01, support.cap goods",
        "2, 50000.00, ''",
        "2, 50000.01, support.cap goods",
        "4, 50000.00, ''",
        "4, 50000.01, support.cap goods",
    })
    void equipment_and_repair_have_a_cap_together(int number, String amount, String unmet) {
        SupportPlan plan = aPlan(year(
                        number,
                        "1.00",
                        goods(MeasureKind.EQUIPMENT, "0.01"),
                        goods(
                                MeasureKind.REPAIR,
                                money(amount).minus(money("0.01")).plain()),
                        training()))
                .there();

        assertThat(String.join("+", told(approving(plan, around(eligible()))))).isEqualTo(unmet);
    }

    @Test
    void several_years_are_told_by_their_number() {
        SupportPlan plan = aPlan(
                        year(1, "100000.00", aid("70000.01"), training()),
                        year(2, "100000.00", aid("50000.00"), goods(MeasureKind.REPAIR, "50000.01")))
                .there();

        assertThat(told(approving(plan, around(eligible()))))
                .containsExactly("support.share Y1 fail", "support.cap Y2 goods");
    }

    @Test
    void the_caps_hold_over_all_plans_of_a_manager() {
        SupportPlan first = aPlan(year(1, "100000.00", aid("40000.00"), training()))
                .approved()
                .granted(goods(MeasureKind.EQUIPMENT, "300000.00"), "2026-02-01")
                .there();
        SupportPlan second = aPlan("pln-2", "2026-01-01", year(1, "100000.00", aid("30000.01"), training()))
                .there();

        assertThat(told(approving(second, around(eligible(), first)))).containsExactly("support.share fail");
        SupportPlan other = aPlan("pln-2", "2026-01-01", year(1, "100000.00", training()))
                .approved()
                .there();
        assertThat(told(granting(
                        other, goods(MeasureKind.REPAIR, "200000.00"), "2026-12-31", around(eligible(), first))))
                .isEmpty();
        assertThat(told(granting(
                        other, goods(MeasureKind.REPAIR, "200000.01"), "2026-12-31", around(eligible(), first))))
                .containsExactly("support.cap goods");
    }

    @Test
    void whoever_wrote_a_plan_does_not_approve_it() {
        SupportPlan plan = small(training());

        assertThat(told(approving(plan, by(OFFICER)))).containsExactly("support.four-eyes fail");
    }

    @Test
    void a_grant_counts_in_the_year_of_support_of_its_day() {
        SupportPlan plan = aPlan(year(1, "1.00", training())).approved().there();

        assertThat(plan.yearOf(on("2026-12-31"))).isEqualTo(1);
        assertThat(plan.yearOf(on("2027-01-01"))).isEqualTo(2);
        assertThat(told(granting(plan, goods(MeasureKind.EQUIPMENT, "500000.00"), "2026-12-31", around(eligible()))))
                .isEmpty();
        assertThat(told(granting(plan, goods(MeasureKind.EQUIPMENT, "500000.00"), "2027-01-01", around(eligible()))))
                .containsExactly("support.cap goods");
        assertThat(told(granting(plan, goods(MeasureKind.EQUIPMENT, "1.00"), "2026-03-01", stopped("2026-02-28"))))
                .containsExactly("support.stops fail");
        assertThat(faultsOf(() -> new GrantSupport(on("2026-03-01"), Fact.known(aid("1.00")), false)
                        .take(BOOK, plan, around(eligible()))))
                .extracting(found -> found.pointer())
                .containsExactly("/measure/kind");
    }

    @Test
    void one_action_for_many_plans_is_granted_to_those_that_pass_or_to_none() {
        SupportPlan plan = aPlan(year(1, "1.00", training())).approved().there();
        PlannedMeasure equipment = goods(MeasureKind.EQUIPMENT, "1.00");
        GrantSupport step = new GrantSupport(on("2026-03-01"), Fact.known(equipment), true);
        BatchInquiry.Item passes = item("PLN-1", step.look(BOOK, plan, around(eligible())));
        BatchInquiry.Item fails = item("PLN-2", step.look(BOOK, plan, stopped("2026-02-01")));

        assertThat(Rulebook.standard()
                        .rule(new BatchInquiry(on("2026-03-01"), true, List.of(passes, fails)))
                        .checks())
                .extracting(check -> Outcomes.named(check) + " " + check.result() + " "
                        + check.actual().plain())
                .containsExactly("support.batch PLN-1 PASS YES", "support.batch PLN-2 FAIL support.stops");
        assertThat(Rulebook.standard()
                        .rule(new BatchInquiry(on("2026-03-01"), false, List.of(passes, fails)))
                        .checks())
                .extracting(check -> Outcomes.named(check) + " " + check.result())
                .containsExactly("support.batch PLN-1 PASS");
        assertThat(Rulebook.standard()
                        .rule(new BatchInquiry(on("2026-03-01"), false, List.of(fails)))
                        .refuses())
                .isTrue();
    }

    private static BatchInquiry.Item item(String reference, PlanInquiry asked) {
        return new BatchInquiry.Item(
                asked.plan(), reference, Rulebook.standard().rule(asked).notPassed());
    }

    @Test
    void a_plan_has_its_states() {
        SupportPlan draft = small(training());
        assertThat(wrongState(() -> granting(draft, training(), "2026-02-01", around(eligible()))))
                .isEqualTo("grant in DRAFT");
        assertThat(wrongState(() -> closing("2026-01-10").look(BOOK, draft, around(eligible()))))
                .isEqualTo("close in DRAFT");
        SupportPlan plan = aPlan(year(1, "100000.00", aid("60000.00"), training()))
                .approved()
                .there();
        assertThat(wrongState(() -> approving(plan, around(eligible())))).isEqualTo("approve in APPROVED");
        SupportPlan closed = Outcomes.made(closing("2026-01-10").through(BOOK, plan, around(eligible())))
                .value();
        assertThat(closed.state()).isEqualTo(SupportState.CLOSED);
        assertThat(wrongState(() -> PayInstalment.of(1, on("2026-02-01")).look(BOOK, closed, around(eligible()))))
                .isEqualTo("pay in CLOSED");
        assertThat(faultsOf(() -> closing("2025-12-31").through(BOOK, plan, around(eligible()))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-01"));
    }

    @Test
    void a_plan_names_each_of_its_years_once() {
        assertThat(faultsOf(() -> aPlan())).extracting(found -> found.pointer()).containsExactly("/years");
        assertThat(faultsOf(() -> aPlan(year(1, "1.00"), year(1, "1.00"))))
                .extracting(found -> found.pointer())
                .containsExactly("/years/1/year");
    }

    @Test
    void what_is_open_is_told_from_each_day_on_which_it_changed() {
        SupportPlan plan = aPlan(year(1, "100000.00", aid("70000.00"), training()))
                .approved()
                .agreed(1, "2026-01-05")
                .paid(1, "2026-02-01")
                .justified(1, 1, "20000.00", "2026-04-01")
                .there();

        assertThat(plan.days(List.of(OversightPolicy.standard())))
                .containsExactly(on("2026-02-01"), on("2026-04-01"), on("2026-07-31"));
        assertThat(List.of("2026-01-31", "2026-07-30", "2026-07-31"))
                .map(day -> SupportPlan.openOn(List.of(plan), OversightPolicy.standard(), on(day))
                        .plain())
                .containsExactly("0.00", "0.00", "8000.00");
        assertThat(plan.open().plain()).isEqualTo("8000.00");
    }
}
