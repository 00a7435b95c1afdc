package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.act;
import static org.sharaka.testing.HandoverFixture.around;
import static org.sharaka.testing.HandoverFixture.deed;
import static org.sharaka.testing.HandoverFixture.made;
import static org.sharaka.testing.HandoverFixture.table;
import static org.sharaka.testing.HandoverFixture.visited;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.Outcomes;

class HandoverTest {

    private static final String ON = "2026-06-01";
    private static final Rulebook BOOK = Rulebook.standard();
    private static final CentreId CENTRE = new CentreId("cen-1");

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

    private static HandoverState state(Handover handover, String day) {
        return handover.stateOn(LocalDate.parse(day));
    }

    @Test
    void goes_from_proposal_to_closing() {
        Handover handover = aHandover().proposed();
        assertThat(state(handover, ON)).isEqualTo(HandoverState.PROPOSED);

        handover = made(handover.approvedFirst(BOOK, act("badr", "2026-06-10"), Handover.Decided.NOTHING, around()));
        assertThat(state(handover, "2026-06-09")).isEqualTo(HandoverState.PROPOSED);
        assertThat(state(handover, "2026-06-10")).isEqualTo(HandoverState.FIRST_APPROVED);
        handover = made(handover.approvedSecond(BOOK, act("chama", "2026-06-11"), Handover.Decided.NOTHING, around()));
        assertThat(state(handover, "2026-06-11")).isEqualTo(HandoverState.APPROVED);
        handover = made(handover.transferred(
                BOOK,
                deed("2026-06-30", handover.centres()),
                List.of(table("cen-1", aGoodCentre(), "2026-06-30")),
                List.of(),
                around()));
        assertThat(state(handover, "2026-06-30")).isEqualTo(HandoverState.TRANSFERRED);
        assertThat(state(handover, "2026-07-01")).isEqualTo(HandoverState.FOLLOW_UP);

        handover = visited(handover, "cen-1", 3, "2026-09-30");
        handover = visited(handover, "cen-1", 6, "2026-12-15");
        handover = visited(handover, "cen-1", 12, "2027-06-30");
        handover = visited(handover, "cen-1", 24, "2028-06-01");
        Map<CentreId, List<LocalDate>> assessed =
                Map.of(CENTRE, List.of(LocalDate.parse("2027-06-15"), LocalDate.parse("2028-06-10")));
        assertThat(refused(handover.closed(BOOK, act("amal", "2028-06-29"), Set.of(), assessed, Parties.NONE))
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("running");
        handover = made(handover.closed(BOOK, act("amal", "2028-06-30"), Set.of(), assessed, Parties.NONE));
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
        Ruling first =
                refused(aHandover().proposed().approvedFirst(BOOK, act(who, ON), Handover.Decided.NOTHING, around()));
        assertThat(first.notPassed()).containsExactly("handover.four-eyes");
        assertThat(first.checks().get(0).reason()).isEqualTo(reason);

        Handover half =
                made(aHandover().proposed().approvedFirst(BOOK, act("badr", ON), Handover.Decided.NOTHING, around()));
        assertThat(refused(half.approvedSecond(BOOK, act(who, ON), Handover.Decided.NOTHING, around()))
                        .notPassed())
                .containsExactly("handover.four-eyes");
        assertThat(refused(half.approvedSecond(BOOK, act("badr", ON), Handover.Decided.NOTHING, around()))
                        .notPassed())
                .containsExactly("handover.four-eyes");
    }

    @ParameterizedTest
    @CsvSource({"10000000.00, false, true", "10000000.01, false, false", "1.00, true, false"})
    void asks_the_board_for_much_and_for_a_building(String assets, boolean building, boolean passes) {
        Outcome<Handover> outcome = aHandover()
                .proposed()
                .approvedFirst(BOOK, act("badr", ON), Handover.Decided.NOTHING, around(assets, building, "dina"));
        assertThat(outcome.ruling().refuses()).isEqualTo(!passes);
        assertThat(outcome.ruling().notPassed()).isEqualTo(passes ? List.of() : List.of("handover.board"));
        made(aHandover()
                .decidedByTheBoard()
                .proposed()
                .approvedFirst(BOOK, act("badr", ON), Handover.Decided.NOTHING, around(assets, building, "dina")));
    }

    @Test
    void uses_a_waiver_that_both_approve_by_decision_of_the_board() {
        Handover none = aHandover().of("cen-1", lackingAReport()).proposed();
        assertThat(refused(none.approvedFirst(BOOK, act("badr", ON), Handover.Decided.NOTHING, around()))
                        .notPassed())
                .containsExactly("handover.waiver");

        Handover asked = aHandover()
                .of("cen-1", lackingAReport())
                .waiving("handover.reports")
                .decidedByTheBoard()
                .approved();
        made(asked.transferred(
                BOOK,
                deed("2026-07-01", asked.centres()),
                List.of(table("cen-1", lackingAReport(), "2026-07-01")),
                List.of(),
                around()));
        assertThat(refused(asked.transferred(
                                BOOK,
                                deed("2026-07-01", asked.centres()),
                                List.of(table("cen-1", lackingAReport().consulted("2024-01-01"), "2026-07-01")),
                                List.of(),
                                around()))
                        .notPassed())
                .containsExactly("handover.reports", "handover.consultation", "handover.approval");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30, true", "2026-08-31, false"})
    void lapses_90_days_after_its_ruling(String day, boolean passes) {
        Handover approved = aHandover().approved();
        Outcome<Handover> outcome = approved.transferred(
                BOOK, deed(day, approved.centres()), List.of(table("cen-1", aGoodCentre(), day)), List.of(), around());
        assertThat(outcome.ruling().notPassed()).isEqualTo(passes ? List.of() : List.of("handover.approval"));
        assertThat(aHandover()
                        .proposed()
                        .approvedFirst(BOOK, act("badr", day), Handover.Decided.NOTHING, around())
                        .ruling()
                        .notPassed())
                .isEqualTo(passes ? List.of() : List.of("handover.approval"));
    }

    @Test
    void changes_nothing_when_a_new_rule_fails_at_signature() {
        Handover approved = aHandover().approved();
        Ruling ruling = refused(approved.transferred(
                BOOK,
                deed("2026-06-02", approved.centres()),
                List.of(table("cen-1", lackingAReport(), "2026-06-02")),
                List.of(),
                around()));
        assertThat(ruling.notPassed()).containsExactly("handover.reports", "handover.approval");
        assertThat(state(approved, "2026-06-02")).isEqualTo(HandoverState.APPROVED);
    }

    @Test
    void can_lose_a_centre_until_the_deed_but_not_the_last() {
        Handover two = aHandover()
                .of("cen-1", aGoodCentre())
                .of("cen-2", aGoodCentre())
                .approved();
        Handover one =
                made(two.without(BOOK, new CentreId("cen-2"), new WrittenAct(act("amal", "2026-06-02"), "reason")));
        assertThat(one.centres()).containsExactly(CENTRE);
        WrittenAct later = new WrittenAct(act("amal", "2026-06-03"), "reason");
        assertThatThrownBy(() -> one.without(BOOK, new CentreId("cen-2"), later))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> one.without(BOOK, CENTRE, later)).isInstanceOf(WrongState.class);
        Handover gone = aHandover()
                .of("cen-1", aGoodCentre())
                .of("cen-2", aGoodCentre())
                .transferred();
        assertThatThrownBy(() -> gone.without(BOOK, CENTRE, later)).isInstanceOf(WrongState.class);
    }

    @Test
    void is_refused_and_withdrawn_before_the_deed_only() {
        WrittenAct why = new WrittenAct(act("badr", "2026-06-02"), "reason");
        Handover refused = made(aHandover().approved().refused(BOOK, why));
        assertThat(state(refused, "2026-06-02")).isEqualTo(HandoverState.REFUSED);
        assertThat(refused.isAlive()).isFalse();
        assertThat(state(made(aHandover().proposed().withdrawn(BOOK, why)), "2026-06-02"))
                .isEqualTo(HandoverState.WITHDRAWN);
        assertThatThrownBy(() -> refused.withdrawn(BOOK, why)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> aHandover().transferred().refused(BOOK, why)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> refused.approvedFirst(BOOK, act("chama", ON), Handover.Decided.NOTHING, around()))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void visits_what_is_planned_and_not_too_early() {
        Handover handover = aHandover().transferred();
        assertThat(BOOK.rule(handover.visiting(3, LocalDate.parse("2026-07-31"), Parties.NONE))
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("early");
        assertThat(BOOK.rule(handover.visiting(3, LocalDate.parse("2026-08-01"), Parties.NONE))
                        .notPassed())
                .isEmpty();
        assertThat(BOOK.rule(handover.visiting(4, LocalDate.parse("2026-10-01"), Parties.NONE))
                        .checks())
                .extracting(check -> check.reason())
                .containsExactly("unplanned");
        assertThat(BOOK.rule(handover.closing(LocalDate.parse("2028-06-01"), Set.of(), Map.of(), Parties.NONE))
                        .checks())
                .extracting(check -> check.actual().plain() + "|" + String.join(", ", check.missing()))
                .containsExactly("|VISIT_3, VISIT_6, VISIT_12, ASSESSMENT_12, VISIT_24, ASSESSMENT_24");
        assertThat(BOOK.rule(handover.closing(LocalDate.parse("2028-06-01"), Set.of(CENTRE), Map.of(), Parties.NONE))
                        .notPassed())
                .as("a centre that was taken back is not followed up")
                .isEmpty();
        assertThat(handover.snapshot()
                        .deed()
                        .is(deed -> deed.values().get(0).total().plain().equals("2500000.00")))
                .isTrue();
        assertThat(handover.followUp().fold(FollowUp::end, () -> LocalDate.MIN)).isEqualTo("2028-06-01");
    }
}
