package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.after;
import static org.sharaka.testing.HandoverFixture.approvedFirst;
import static org.sharaka.testing.HandoverFixture.around;
import static org.sharaka.testing.HandoverFixture.made;
import static org.sharaka.testing.HandoverFixture.paper;
import static org.sharaka.testing.HandoverFixture.table;
import static org.sharaka.testing.HandoverFixture.transferred;
import static org.sharaka.testing.HandoverFixture.visited;
import static org.sharaka.testing.MandateFixture.aMandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.HandoverCircumstances.Followed;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.HandoverFixture;
import org.sharaka.testing.Outcomes;

class HandoverTest {

    private static final String ON = "2026-06-01";
    private static final Rulebook BOOK = Rulebook.standard();
    private static final CentreId CENTRE = new CentreId("cen-1");
    private static final Approve APPROVAL = new Approve(Approve.PROGRAMMES, LocalDate.parse(ON), Decided.NOTHING);

    private static CentreFixture lackingAReport() {
        return aGoodCentre().withAReportNotAccepted();
    }

    private static Ruling refused(Outcome<Handover> outcome) {
        return outcome.fold(
                made -> {
                    throw new AssertionError("was made: " + made.ruling().notPassed());
                },
                Outcome.Refused::ruling);
    }

    private static Outcome<Handover> first(Handover handover, String who, String on) {
        return approvedFirst(BOOK, handover, who, on);
    }

    private static Outcome<Handover> second(Handover handover, String who, String on) {
        return new Approve(Approve.FINANCE, LocalDate.parse(on), Decided.NOTHING).through(BOOK, handover, around(who));
    }

    private static Outcome<Handover> signed(Handover handover, String on, CentreFixture centre) {
        return transferred(BOOK, handover, on, List.of(table("cen-1", centre, on)));
    }

    private static Outcome<Handover> closed(Handover handover, String on, Followed followed) {
        return new Close(LocalDate.parse(on)).through(BOOK, handover, after("amal", followed));
    }

    private static Outcome<Handover> left(Handover handover, String centre, String on) {
        return new Leave(LocalDate.parse(on), Fact.known(new CentreId(centre)), Fact.known("reason"))
                .through(BOOK, handover, around("amal"));
    }

    private static Outcome<Handover> refusing(Handover handover, String on) {
        return new CallOff(CallOff.REFUSE, LocalDate.parse(on), Fact.known("reason"))
                .through(BOOK, handover, around("badr"));
    }

    private static Outcome<Handover> withdrawing(Handover handover, String on) {
        return new CallOff(CallOff.WITHDRAW, LocalDate.parse(on), Fact.known("reason"))
                .through(BOOK, handover, around("badr"));
    }

    private static Ruling looked(Handover handover, HandoverStep step, Followed followed) {
        return BOOK.rule(step.look(BOOK, handover, after("amal", followed)));
    }

    private static HandoverState state(Handover handover, String day) {
        return handover.stateOn(LocalDate.parse(day));
    }

    @Test
    void goes_from_proposal_to_closing() {
        Handover handover = aHandover().proposed();
        assertThat(state(handover, ON)).isEqualTo(HandoverState.PROPOSED);

        handover = made(first(handover, "badr", "2026-06-10"));
        assertThat(state(handover, "2026-06-09")).isEqualTo(HandoverState.PROPOSED);
        assertThat(state(handover, "2026-06-10")).isEqualTo(HandoverState.FIRST_APPROVED);
        handover = made(second(handover, "chama", "2026-06-11"));
        assertThat(state(handover, "2026-06-11")).isEqualTo(HandoverState.APPROVED);
        handover = made(signed(handover, "2026-06-30", aGoodCentre()));
        assertThat(state(handover, "2026-06-30")).isEqualTo(HandoverState.TRANSFERRED);
        assertThat(state(handover, "2026-07-01")).isEqualTo(HandoverState.FOLLOW_UP);

        handover = visited(handover, "cen-1", 3, "2026-09-30");
        handover = visited(handover, "cen-1", 6, "2026-12-15");
        handover = visited(handover, "cen-1", 12, "2027-06-30");
        handover = visited(handover, "cen-1", 24, "2028-06-01");
        Map<CentreId, List<LocalDate>> assessed =
                Map.of(CENTRE, List.of(LocalDate.parse("2027-06-15"), LocalDate.parse("2028-06-10")));
        assertThat(refused(closed(handover, "2028-06-29", new Followed(Set.of(), assessed, List.of())))
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("running");
        handover = made(closed(handover, "2028-06-30", new Followed(Set.of(), assessed, List.of())));
        assertThat(state(handover, "2028-06-30")).isEqualTo(HandoverState.CLOSED);
        assertThat(Handover.restore(handover.snapshot()).snapshot()).isEqualTo(handover.snapshot());
    }

    @Test
    void is_proposed_with_one_rule_that_may_be_waived_and_with_none_else() {
        Outcome<Handover> one = aHandover().of("cen-1", lackingAReport()).tried();
        assertThat(one.ruling().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(one.ruling().notPassed()).containsExactly("handover.reports");
        made(one);

        assertThat(refused(aHandover()
                                .of("cen-1", lackingAReport().consulted("2024-01-01"))
                                .tried())
                        .notPassed())
                .containsExactly("handover.reports", "handover.consultation");
        assertThat(refused(aHandover()
                                .of("cen-1", aGoodCentre().withUnjustifiedAid("0.01"))
                                .tried())
                        .notPassed())
                .containsExactly("handover.unjustified");
        assertThat(refused(aHandover()
                                .of("cen-1", aGoodCentre().notFinallyAccepted().withAReserve(Severity.BLOCKING))
                                .tried())
                        .notPassed())
                .containsExactly("handover.reserves");
        made(aHandover()
                .of("cen-1", aGoodCentre().notFinallyAccepted().withAReserve(Severity.MAJOR))
                .tried());
    }

    @Test
    void asks_every_centre_of_a_convention_and_names_it() {
        Ruling both = refused(aHandover()
                .of("cen-1", lackingAReport())
                .of("cen-2", lackingAReport())
                .tried());
        assertThat(Outcomes.notPassed(both))
                .containsExactly("handover.reports CEN-2026-0001", "handover.reports CEN-2026-0002");
        assertThat(Outcomes.notPassed(refused(aHandover()
                        .of("cen-1", aGoodCentre())
                        .of("cen-2", aGoodCentre().withUnjustifiedAid("1.00"))
                        .tried())))
                .containsExactly("handover.unjustified CEN-2026-0002");
    }

    @ParameterizedTest
    @CsvSource({"amal, same", "dina, assessed"})
    void is_approved_by_nobody_who_proposed_or_assessed(String who, String reason) {
        Ruling first = refused(first(aHandover().proposed(), who, ON));
        assertThat(first.notPassed()).containsExactly("handover.four-eyes");
        assertThat(first.checks().get(0).reason()).isEqualTo(reason);

        Handover half = made(first(aHandover().proposed(), "badr", ON));
        assertThat(refused(second(half, who, ON)).notPassed()).containsExactly("handover.four-eyes");
        assertThat(refused(second(half, "badr", ON)).notPassed()).containsExactly("handover.four-eyes");
    }

    @ParameterizedTest
    @CsvSource({"10000000.00, false, true", "10000000.01, false, false", "1.00, true, false"})
    void asks_the_board_for_much_and_for_a_building(String assets, boolean building, boolean passes) {
        Outcome<Handover> outcome = APPROVAL.through(BOOK, aHandover().proposed(), around("badr", assets, building));
        assertThat(outcome.ruling().refuses()).isEqualTo(!passes);
        assertThat(outcome.ruling().notPassed()).isEqualTo(passes ? List.of() : List.of("handover.board"));
        made(APPROVAL.through(BOOK, aHandover().decidedByTheBoard().proposed(), around("badr", assets, building)));
    }

    @Test
    void uses_a_waiver_that_both_approve_by_decision_of_the_board() {
        Handover none = aHandover().of("cen-1", lackingAReport()).proposed();
        assertThat(refused(first(none, "badr", ON)).notPassed()).containsExactly("handover.waiver");

        Handover asked = aHandover()
                .of("cen-1", lackingAReport())
                .waiving("handover.reports")
                .decidedByTheBoard()
                .approved();
        made(signed(asked, "2026-07-01", lackingAReport()));
        assertThat(refused(signed(asked, "2026-07-01", lackingAReport().consulted("2024-01-01")))
                        .notPassed())
                .containsExactly("handover.reports", "handover.consultation", "handover.approval");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30, true", "2026-08-31, false"})
    void lapses_90_days_after_its_ruling(String day, boolean passes) {
        Handover approved = aHandover().approved();
        Outcome<Handover> outcome = signed(approved, day, aGoodCentre());
        assertThat(outcome.ruling().notPassed()).isEqualTo(passes ? List.of() : List.of("handover.approval"));
        Handover first = made(first(aHandover().proposed(), "badr", "2026-06-01"));
        assertThat(second(first, "chama", day).ruling().notPassed())
                .isEqualTo(passes ? List.of() : List.of("handover.approval"));
    }

    @Test
    void approvals_that_have_lapsed_are_given_again_on_a_new_ruling_of_the_same_proposal() {
        Handover approved = aHandover().approved();
        assertThatThrownBy(() -> first(approved, "badr", "2026-08-30")).isInstanceOf(WrongState.class);

        Handover again = made(first(approved, "badr", "2026-08-31"));
        assertThat(state(again, "2026-08-31")).isEqualTo(HandoverState.FIRST_APPROVED);
        assertThat(again.snapshot().table().on()).isEqualTo(LocalDate.parse("2026-08-31"));
        Handover twice = made(second(again, "chama", "2026-09-01"));
        assertThat(made(signed(twice, "2026-09-02", aGoodCentre())).stateOn(LocalDate.parse("2026-09-02")))
                .isEqualTo(HandoverState.TRANSFERRED);
        assertThat(second(again, "chama", "2026-11-30").ruling().notPassed()).containsExactly("handover.approval");
    }

    @Test
    void changes_nothing_when_a_new_rule_fails_at_signature() {
        Handover approved = aHandover().approved();
        Ruling ruling = refused(signed(approved, "2026-06-02", lackingAReport()));
        assertThat(ruling.notPassed()).containsExactly("handover.reports", "handover.approval");
        assertThat(state(approved, "2026-06-02")).isEqualTo(HandoverState.APPROVED);
    }

    @Test
    void can_lose_a_centre_until_the_deed_but_not_the_last() {
        Handover two = aHandover()
                .of("cen-1", aGoodCentre())
                .of("cen-2", aGoodCentre())
                .approved();
        Handover one = made(left(two, "cen-2", "2026-06-02"));
        assertThat(one.centres()).containsExactly(CENTRE);
        assertThatThrownBy(() -> left(one, "cen-2", "2026-06-03")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> left(one, "cen-1", "2026-06-03")).isInstanceOf(WrongState.class);
        Handover gone = aHandover()
                .of("cen-1", aGoodCentre())
                .of("cen-2", aGoodCentre())
                .transferred();
        assertThatThrownBy(() -> left(gone, "cen-1", "2026-06-03")).isInstanceOf(WrongState.class);
    }

    @Test
    void is_refused_and_withdrawn_before_the_deed_only() {
        Handover refused = made(refusing(aHandover().approved(), "2026-06-02"));
        assertThat(state(refused, "2026-06-02")).isEqualTo(HandoverState.REFUSED);
        assertThat(refused.isAlive()).isFalse();
        assertThat(state(made(withdrawing(aHandover().proposed(), "2026-06-02")), "2026-06-02"))
                .isEqualTo(HandoverState.WITHDRAWN);
        assertThatThrownBy(() -> withdrawing(refused, "2026-06-02")).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> refusing(aHandover().transferred(), "2026-06-02"))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> first(refused, "chama", ON)).isInstanceOf(WrongState.class);
    }

    @Test
    void visits_what_is_planned_and_not_too_early() {
        Handover handover = aHandover().transferred();
        assertThat(looked(handover, VisitCentre.on(LocalDate.parse("2026-07-31"), 3), Followed.NOTHING)
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("early");
        assertThat(looked(handover, VisitCentre.on(LocalDate.parse("2026-08-01"), 3), Followed.NOTHING)
                        .notPassed())
                .isEmpty();
        assertThat(looked(handover, VisitCentre.on(LocalDate.parse("2026-10-01"), 4), Followed.NOTHING)
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("unplanned");
        assertThat(looked(
                                handover,
                                new Close(LocalDate.parse("2028-06-01")),
                                new Followed(Set.of(), Map.of(), List.of()))
                        .checks())
                .extracting(check -> check.actual().plain() + "|" + String.join(", ", check.missing()))
                .containsExactly("|VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12, VISIT_24, ASSESSMENT_24");
        assertThat(looked(
                                handover,
                                new Close(LocalDate.parse("2028-06-01")),
                                new Followed(Set.of(CENTRE), Map.of(), List.of()))
                        .notPassed())
                .as("a centre that was taken back is not followed up")
                .isEmpty();
        assertThat(handover.snapshot()
                        .deed()
                        .is(deed -> deed.values().get(0).total().plain().equals("2500000.00")))
                .isTrue();
        assertThat(handover.followUp().fold(FollowUp::end, () -> LocalDate.MIN)).isEqualTo("2028-06-01");
    }

    @Test
    void takes_no_step_that_is_dated_before_its_deed() {
        Handover gone = aHandover().transferred();
        Handover later = made(signed(aHandover().approved(), "2026-06-30", aGoodCentre()));
        assertThatThrownBy(() -> signed(later, "2026-06-15", aGoodCentre())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> refusing(later, "2026-06-15")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> looked(gone, VisitCentre.on(LocalDate.parse(ON), 3), Followed.NOTHING))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void takes_no_step_before_the_last_one() {
        assertThatThrownBy(() -> first(aHandover().proposed(), "badr", "2026-05-31"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> refusing(aHandover().proposed(), "2026-05-31")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void visits_a_centre_that_is_in_and_names_it_where_there_are_two() {
        Handover one = aHandover().transferred();
        LocalDate on = LocalDate.parse("2026-09-01");
        Fact<Document> minutes = Fact.known(paper(DocumentKind.MINUTES, "2026-09-01"));
        VisitCentre unnamed = new VisitCentre(on, Fact.unknown(), 3, minutes);
        assertThat(made(unnamed.through(BOOK, one, after("amal", Followed.NOTHING)))
                        .visitedBy(CENTRE, on))
                .containsExactly(3);
        assertThatThrownBy(() -> looked(one, unnamed, new Followed(Set.of(CENTRE), Map.of(), List.of())))
                .isInstanceOf(InvalidValue.class);
        Handover two = aHandover()
                .of("cen-1", aGoodCentre())
                .of("cen-2", aGoodCentre())
                .transferred();
        assertThatThrownBy(() -> unnamed.through(BOOK, two, after("amal", Followed.NOTHING)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> visited(two, "cen-3", 3, "2026-09-01")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void lets_the_mandate_go_on_while_the_centre_may_come_back() {
        Handover handover = aHandover().transferred();
        Mandate mandate =
                aMandate("2026-01-01", "2026-12-31").signed("2026-01-01").there();
        Mandate early =
                aMandate("2027-01-01", "2027-12-31").signed("2026-01-01").there();

        Mandate after = handover.handedOver(CENTRE, List.of(early, mandate))
                .value()
                .orElseThrow()
                .after();
        assertThat(after.id()).isEqualTo(mandate.id());
        assertThat(after.stateOn(LocalDate.parse("2036-06-01"))).isEqualTo(MandateState.RUNNING);
        assertThat(after.stateOn(LocalDate.parse("2036-06-02"))).isEqualTo(MandateState.ENDED);
        assertThat(handover.handedOver(CENTRE, List.of(early)).value()).isEmpty();
    }

    @Test
    void binds_its_centres_until_it_is_called_off() {
        Handover handover = aHandover().proposed();

        assertThatThrownBy(() -> handover.leavesFree(CENTRE, LocalDate.parse("2026-06-02")))
                .isInstanceOf(WrongState.class);
        Handover withdrawn = made(withdrawing(handover, "2026-06-02"));
        withdrawn.leavesFree(CENTRE, LocalDate.parse("2026-06-02"));
        assertThatThrownBy(() -> withdrawn.leavesFree(CENTRE, LocalDate.parse("2026-06-01")))
                .as("not from an earlier day")
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void is_reverted_once_every_centre_has_gone_back() {
        Handover transferred = aHandover().transferred();
        Handover back = transferred
                .reverted(CENTRE, HandoverFixture.act("badr", "2026-12-01"))
                .after();
        assertThat(state(back, "2026-11-30")).isEqualTo(HandoverState.FOLLOW_UP);
        assertThat(state(back, "2026-12-01")).isEqualTo(HandoverState.REVERTED);
        back.leavesFree(CENTRE, LocalDate.parse("2026-12-01"));
        assertThatThrownBy(() -> back.leavesFree(CENTRE, LocalDate.parse("2026-11-30")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void requires_visits_and_assessments_until_follow_up_is_closed() {
        Handover handover = visited(aHandover().transferred(), "cen-1", 3, "2026-08-30");
        LocalDate day = LocalDate.parse("2026-09-01");
        Followed done = new Followed(Set.of(), Map.of(CENTRE, List.of(LocalDate.parse("2027-06-15"))), List.of());

        assertThat(handover.isFollowedUpOn(LocalDate.parse("2026-05-31"))).isFalse();
        assertThat(handover.isFollowedUpOn(LocalDate.parse("2026-06-01"))).isTrue();
        assertThat(handover.due(done, 1, day).get(CENTRE))
                .extracting(due -> due.kind() + " " + due.month())
                .containsExactly("VISIT 6", "VISIT 12", "VISIT 24", "ASSESSMENT 24");
        assertThat(handover.due(new Followed(Set.of(CENTRE), Map.of(), List.of()), 1, day))
                .isEmpty();
    }

    @Test
    void is_not_proposed_by_who_assessed_or_validated_an_assessment_of_the_streak() {
        Outcome<Handover> refused = aHandover().proposedBy("dina").tried();

        assertThat(refused.ruling().notPassed()).containsExactly("handover.four-eyes");
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(aHandover().proposedBy("amal").tried().ruling().notPassed()).isEmpty();
    }
}
