package org.sharaka.domain.stepback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.made;
import static org.sharaka.testing.HandoverFixture.paper;
import static org.sharaka.testing.MandateFixture.aMandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

class StepBackTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate DEED = LocalDate.parse("2026-06-01");
    private static final StepBackFacts WELL =
            new StepBackFacts(Fact.unknown(), Set.of(), Fact.unknown(), Fact.unknown(), Fact.unknown(), 0);
    private static final Fact<BoardDecision> BOARD =
            Fact.known(new BoardDecision("CA 2028/3", LocalDate.parse("2028-01-01")));

    private static StepBackFacts lasting(StepBackTrigger trigger) {
        return new StepBackFacts(Fact.unknown(), Set.of(trigger), Fact.unknown(), Fact.unknown(), Fact.unknown(), 0);
    }

    private static Ruling opening(StepBackTrigger trigger, StepBackFacts facts, String on, boolean building) {
        return BOOK.rule(
                new OpeningStepBackInquiry(LocalDate.parse(on), trigger, facts, new Clause(DEED, building ? 10 : 5)));
    }

    private static StepBack opened(StepBackTrigger trigger, String on) {
        OpeningStepBackInquiry asked =
                new OpeningStepBackInquiry(LocalDate.parse(on), trigger, lasting(trigger), new Clause(DEED, 10));
        return made(StepBack.opened(
                BOOK,
                new StepBackId("stb-1"),
                "STB-2028-0001",
                aHandover().transferred(),
                new CentreId("cen-1"),
                asked,
                new UserId("amal")));
    }

    private static StepBackCircumstances around(String who, StepBackFacts facts) {
        return new StepBackCircumstances(new UserId(who), Set.of(new UserId("dina")), facts, Fact.unknown());
    }

    private static Outcome<StepBack> taken(StepBack before, StepBackStep step) {
        return step.through(BOOK, before, around("amal", WELL));
    }

    private static Notify notice(String on, String dated) {
        return new Notify(LocalDate.parse(on), Fact.known(paper(DocumentKind.NOTICE, dated)));
    }

    private static StepBack curing() {
        StepBack notified =
                made(taken(opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01"), notice("2028-01-02", "2028-01-02")));
        return made(taken(notified, new Cure(LocalDate.parse("2028-01-03"))));
    }

    private static Plan plan(String on, String until) {
        return new Plan(
                LocalDate.parse(on),
                Fact.known("what is to be done"),
                Fact.unknown(),
                Fact.known(LocalDate.parse(until)));
    }

    private static StepBack planned() {
        return made(taken(curing(), plan("2028-03-02", "2028-09-02")));
    }

    private static List<String> reverting(
            StepBack stepBack, String who, String on, Fact<BoardDecision> board, Fact<Document> inventory) {
        Revert revert = new Revert(LocalDate.parse(on), board, inventory, Fact.unknown());
        StepBackFacts facts = lasting(stepBack.snapshot().trigger());
        return BOOK.rule(revert.look(BOOK, stepBack, around(who, facts))).checks().stream()
                .filter(check -> !check.reason().equals("pass"))
                .map(check -> check.rule().code() + " " + check.reason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_STOPPED, 2027-12-02, , , , 0, false",
        "SERVICE_STOPPED, 2027-12-01, , , , 0, true",
        "BLOCKING_FINDING, , 2027-11-02, , , 0, false",
        "BLOCKING_FINDING, , 2027-11-01, , , 0, true",
        "MATURITY_LOST, , , 300, 3, 0, false",
        "MATURITY_LOST, , , 299, 3, 0, true",
        "MATURITY_LOST, , , 400, 2, 0, true",
        "MATURITY_LOST, , , , , 0, false",
        "REPORT_LATE, , , , , 90, false",
        "REPORT_LATE, , , , , 91, true",
        "DANGER, , , , , 0, false",
    })
    void opens_on_a_trigger_that_holds_and_no_sooner(
            StepBackTrigger trigger,
            LocalDate stopped,
            LocalDate blocking,
            Integer overall,
            Integer lowest,
            long late,
            boolean opens) {
        StepBackFacts facts = new StepBackFacts(
                Fact.of(Optional.ofNullable(stopped)),
                Set.of(),
                Fact.of(Optional.ofNullable(blocking)),
                Fact.of(Optional.ofNullable(overall).map(Fraction::percent)),
                Fact.of(Optional.ofNullable(lowest)),
                late);

        assertThat(opening(trigger, facts, "2028-01-01", true).refuses()).isEqualTo(!opens);
    }

    @ParameterizedTest
    @CsvSource({
        "2036-06-01, true, pass",
        "2036-06-02, true, clause",
        "2031-06-01, false, pass",
        "2031-06-02, false, clause"
    })
    void opens_while_the_clause_lives(String on, boolean building, String reason) {
        assertThat(opening(StepBackTrigger.PURPOSE_CHANGED, lasting(StepBackTrigger.PURPOSE_CHANGED), on, building)
                        .checks()
                        .get(0)
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void gives_60_days_to_cure_and_6_months_to_remedy() {
        StepBack curing = curing();
        assertThat(taken(curing, plan("2028-03-01", "2028-09-01")).ruling().notPassed())
                .containsExactly("stepback.cure");
        assertThat(taken(curing, plan("2028-03-02", "2028-09-03")).ruling().notPassed())
                .containsExactly("stepback.plan");
        assertThat(BOOK.rule(Plan.on(LocalDate.parse("2028-03-02")).look(BOOK, curing, around("amal", WELL)))
                        .refuses())
                .isFalse();
        StepBack planned = planned();
        assertThat(planned.state()).isEqualTo(StepBackState.REMEDY_PLAN);

        CloseRemedied how = new CloseRemedied(LocalDate.parse("2028-05-01"), Fact.known("the purpose is what it was"));
        assertThat(how.through(BOOK, planned, around("amal", lasting(StepBackTrigger.PURPOSE_CHANGED)))
                        .ruling()
                        .notPassed())
                .containsExactly("stepback.plan");
        assertThat(made(taken(planned, how)).state()).isEqualTo(StepBackState.CLOSED_REMEDIED);
    }

    @Test
    void gives_back_a_centre_with_four_eyes_a_decision_and_an_inventory() {
        StepBack planned = planned();
        Fact<Document> inventory = Fact.known(paper(DocumentKind.JOINT_INVENTORY, "2028-09-03"));

        assertThat(reverting(planned, "amal", "2028-09-03", BOARD, inventory))
                .containsExactly("handover.four-eyes same");
        assertThat(reverting(planned, "dina", "2028-09-03", BOARD, inventory))
                .containsExactly("handover.four-eyes assessed");
        assertThat(reverting(planned, "badr", "2028-09-02", Fact.unknown(), Fact.unknown()))
                .containsExactly("handover.board reversion", "stepback.plan running", "stepback.revert inventory");
        assertThat(reverting(planned, "badr", "2028-09-03", BOARD, inventory)).isEmpty();
        assertThat(reverting(planned, "badr", "2036-06-02", BOARD, inventory))
                .containsExactly("stepback.revert clause");
        StepBack reverted = made(new Revert(LocalDate.parse("2028-09-03"), BOARD, inventory, Fact.unknown())
                .through(BOOK, planned, around("badr", lasting(StepBackTrigger.PURPOSE_CHANGED))));
        assertThat(reverted.hasTakenBack(reverted.snapshot().handover())).isTrue();
        assertThat(reverted.state()).isEqualTo(StepBackState.REVERTED);
        assertThat(StepBack.restore(reverted.snapshot()).snapshot()).isEqualTo(reverted.snapshot());
    }

    @Test
    void skips_notice_and_cure_where_it_is_urgent() {
        StepBack urgent = opened(StepBackTrigger.DANGER, "2028-01-01");
        assertThatThrownBy(() -> taken(urgent, Notify.on(LocalDate.parse("2028-01-01"))))
                .isInstanceOf(WrongState.class);
        assertThat(reverting(
                        urgent,
                        "badr",
                        "2028-01-01",
                        BOARD,
                        Fact.known(paper(DocumentKind.JOINT_INVENTORY, "2028-01-01"))))
                .isEmpty();
        assertThatThrownBy(() -> reverting(
                        opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01"),
                        "badr",
                        "2028-01-01",
                        BOARD,
                        Fact.unknown()))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void asks_for_a_notice_in_writing() {
        StepBack opened = opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01");
        Notify none = Notify.on(LocalDate.parse("2028-01-02"));
        assertThat(BOOK.rule(none.look(BOOK, opened, around("amal", WELL))).notPassed())
                .containsExactly("stepback.cure");
        assertThatThrownBy(() -> taken(opened, none)).isInstanceOf(InvalidValue.class);
        assertThat(taken(opened, notice("2028-01-02", "2028-01-03")).ruling().notPassed())
                .containsExactly("stepback.cure");
    }

    @Test
    void takes_no_step_before_the_last_one() {
        StepBack opened = opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-02");
        assertThatThrownBy(() -> taken(opened, notice("2028-01-01", "2028-01-01")))
                .isInstanceOf(InvalidValue.class);
        assertThat(made(taken(opened, notice("2028-01-02", "2028-01-02"))).state())
                .isEqualTo(StepBackState.NOTIFIED);
        assertThatThrownBy(() -> taken(curing(), CloseRemedied.on(LocalDate.parse("2028-01-02"))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void tells_at_once_all_that_is_wrong_with_a_plan() {
        assertThatThrownBy(() -> new Plan(
                        LocalDate.parse("2028-03-02"),
                        Fact.known(" "),
                        Fact.unknown(),
                        Fact.known(LocalDate.parse("2028-03-01"))))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/text", "/until"));
    }

    private static Mandate running(String from, String until) {
        return aMandate(from, until).signed("2026-01-01").there();
    }

    @Test
    void secures_the_centre_at_once_where_it_is_urgent() {
        List<Mandate> mandates = List.of(running("2026-01-01", "2028-12-31"));
        StepBack urgent = opened(StepBackTrigger.DANGER, "2028-01-01");

        Mandate held = urgent.secured(BOOK, mandates).value().orElseThrow().value();
        assertThat(held.stateOn(LocalDate.parse("2028-01-01"))).isEqualTo(MandateState.SUSPENDED);
        assertThat(urgent.secured(BOOK, List.of(held)).value()).isEmpty();
        assertThat(urgent.secured(BOOK, List.of()).value()).isEmpty();
        assertThat(opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01")
                        .secured(BOOK, mandates)
                        .value())
                .isEmpty();
    }

    @Test
    void undoes_the_handover_by_which_the_centre_passed() {
        Handover passed = aHandover().transferred();
        CentreId centre = new CentreId("cen-1");
        StepBack running = opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01");

        assertThat(StepBack.undone(centre, List.of(passed), List.of(), DEED)).isSameAs(passed);
        assertThatThrownBy(() -> StepBack.undone(centre, List.of(passed), List.of(), DEED.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StepBack.undone(centre, List.of(aHandover().approved()), List.of(), DEED))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StepBack.undone(centre, List.of(passed), List.of(running), DEED))
                .isInstanceOf(WrongState.class);
    }

    private static CentreLife life(String on, List<StepBack> backs, Fact<MandateState> entrusted, boolean open) {
        return CentreLife.on(
                LocalDate.parse(on), new CentreId("cen-1"), List.of(aHandover().transferred()), backs, entrusted, open);
    }

    @Test
    void a_centre_is_somewhere_in_its_life_on_every_day() {
        StepBack opened = opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01");
        Fact<MandateState> running = Fact.known(MandateState.RUNNING);

        assertThat(life("2026-05-31", List.of(), Fact.unknown(), false)).isEqualTo(CentreLife.REGISTERED);
        assertThat(life("2026-05-31", List.of(), Fact.unknown(), true)).isEqualTo(CentreLife.UNMANAGED);
        assertThat(life("2026-05-31", List.of(), running, true)).isEqualTo(CentreLife.MANAGED);
        assertThat(life("2026-05-31", List.of(), Fact.known(MandateState.SUSPENDED), true))
                .isEqualTo(CentreLife.SUSPENDED);
        assertThat(life("2026-06-01", List.of(), running, true)).isEqualTo(CentreLife.FOLLOW_UP);
        assertThat(life("2027-12-31", List.of(opened), running, true)).isEqualTo(CentreLife.FOLLOW_UP);
        assertThat(life("2028-01-01", List.of(opened), running, true)).isEqualTo(CentreLife.STEP_BACK);
        assertThat(CentreLife.on(
                        LocalDate.parse("2026-06-01"),
                        new CentreId("cen-1"),
                        List.of(aHandover().proposed()),
                        List.of(),
                        running,
                        true))
                .isEqualTo(CentreLife.UNDER_HANDOVER);
    }

    @Test
    void a_step_back_waits_for_the_end_of_the_time_to_cure_and_then_of_its_plan() {
        StepBackPolicy policy = BOOK.on(DEED).stepback();

        assertThat(opened(StepBackTrigger.PURPOSE_CHANGED, "2028-01-01")
                        .deadline(policy)
                        .value())
                .isEmpty();
        assertThat(curing().deadline(policy).value())
                .contains(LocalDate.parse("2028-01-02").plusDays(policy.cureDays()));
        assertThat(planned().deadline(policy).value()).contains(LocalDate.parse("2028-09-02"));
    }
}
