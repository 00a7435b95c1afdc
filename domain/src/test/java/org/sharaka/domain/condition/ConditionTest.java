package org.sharaka.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.ConditionFixture.FUND;
import static org.sharaka.testing.ConditionFixture.WARNING;
import static org.sharaka.testing.ConditionFixture.answering;
import static org.sharaka.testing.ConditionFixture.around;
import static org.sharaka.testing.ConditionFixture.met;
import static org.sharaka.testing.ConditionFixture.ofCentre;
import static org.sharaka.testing.ConditionFixture.set;
import static org.sharaka.testing.ConditionFixture.step;
import static org.sharaka.testing.ConditionFixture.taken;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.Outcomes;

class ConditionTest {

    private static final RuleCode OTHER = RuleCode.of("handover.concentration");
    private static final Check SECOND = Check.warn(OTHER, Reading.of(2), Reading.of(1));

    private final Condition condition = ofCentre("2026-03-01", "cen-1");

    private static ConditionStep extending(String on, String until) {
        return new ConditionStep.Extend(
                LocalDate.parse(on),
                Fact.known(LocalDate.parse(until)),
                Fact.known(new Reason("The bank is late")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    private static List<String> faultsOf(ThrowingCallable refused) {
        return Outcomes.faultsOf(refused).stream()
                .map(fault -> fault.pointer() + " " + fault.code() + "." + fault.reason())
                .toList();
    }

    private static List<String> reasons(Condition condition, ConditionStep step, boolean reserve) {
        return Rulebook.standard().rule(step.look(Rulebook.standard(), condition, around(reserve))).checks().stream()
                .map(Check::reason)
                .toList();
    }

    @Test
    void a_warning_without_a_condition_gets_one_of_sixty_days() {
        assertThat(condition.due()).isEqualTo(day("2026-04-30"));
        assertThat(condition.what()).isEqualTo(FUND.code());
        assertThat(condition.who()).isEqualTo("MANAGER");
    }

    @Test
    void a_condition_without_a_day_is_due_on_the_last_day_that_is_allowed() {
        Answers answers = new Answers(List.of(answering(FUND, "")), List.of());

        assertThat(set(step("2026-03-01", List.of(WARNING)), answers))
                .extracting(Condition::due)
                .containsExactly(day("2026-04-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, /conditions/1/by value.date.order",
        "2026-03-01, ''",
        "2026-04-30, ''",
        "2026-05-01, /conditions/1/by value.date.late"
    })
    void a_condition_is_due_sixty_days_after_the_step_at_most(String by, String fault) {
        Answers answers = new Answers(List.of(answering(OTHER, ""), answering(FUND, by)), List.of());

        ConditionedStep step = step("2026-03-01", List.of(WARNING, SECOND));

        if (fault.isEmpty()) {
            assertThat(set(step, answers)).extracting(Condition::by).contains(day(by));
        } else {
            assertThat(faultsOf(() -> set(step, answers))).containsExactly(fault);
        }
    }

    @Test
    void each_warning_has_what_is_handed_in_for_it_and_nothing_else_is_set() {
        Answers answers = new Answers(
                List.of(answering(FUND, "2026-04-01"), answering(RuleCode.of("other.rule"), "")), List.of());

        assertThat(set(step("2026-03-01", List.of(WARNING, SECOND)), answers))
                .extracting(one -> one.rule().required("") + " " + one.due())
                .containsExactly("handover.reserve-fund 2026-04-01", "handover.concentration 2026-04-30");
    }

    @Test
    void a_written_reason_answers_a_warning_and_sets_no_condition() {
        Answers answers = new Answers(List.of(), List.of(new WrittenReason(FUND.code(), "cannot be mended")));

        assertThat(set(step("2026-03-01", List.of(WARNING)), answers)).isEmpty();
        assertThat(answers.unanswered(List.of(WARNING, SECOND))).containsExactly(SECOND);
        assertThat(answers.reasonsFor(List.of(SECOND))).isEmpty();
    }

    @Test
    void a_condition_of_its_own_is_set_though_nothing_warns() {
        NewCondition own = new NewCondition(
                Fact.unknown(), "", Fact.unknown(), Fact.known("Plant trees"), Fact.known("The town"), Fact.unknown());

        assertThat(set(step("2026-03-01", List.of()), new Answers(List.of(own), List.of())))
                .extracting(Condition::who)
                .containsExactly("The town");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, OPEN", "2026-05-01, MISSED", "2026-06-09, MISSED", "2026-06-10, MET"})
    void it_is_missed_from_the_day_after_it_was_due_until_it_is_met(String on, ConditionState state) {
        assertThat(met(condition, "2026-06-10").stateOn(day(on))).isEqualTo(state);
    }

    @Test
    void what_is_met_is_neither_met_nor_extended_again() {
        Condition met = met(condition, "2026-04-01");

        assertThatThrownBy(() -> met(met, "2026-04-02")).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> taken(met, extending("2026-04-02", "2026-05-30")))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> met.lapsed(new Act(new UserId("amal"), day("2026-04-02"))))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void it_lapses_with_what_it_was_set_for() {
        Condition lapsed =
                condition.lapsed(new Act(new UserId("amal"), day("2026-05-10"))).after();

        assertThat(lapsed.stateOn(day("2026-05-09"))).isEqualTo(ConditionState.MISSED);
        assertThat(lapsed.stateOn(day("2026-05-10"))).isEqualTo(ConditionState.LAPSED);
        assertThat(lapsed.isUnmetOn(day("2026-05-10"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-28, pass", "2026-06-29, pass", "2026-06-30, late"})
    void it_is_extended_by_sixty_days_at_most(String until, String said) {
        assertThat(reasons(condition, extending("2026-05-05", until), false)).containsExactly(said);
    }

    @Test
    void it_is_extended_once_to_a_later_day_and_days_before_the_decision_stay_as_they_were() {
        Condition extended = taken(condition, extending("2026-05-05", "2026-06-29"));

        assertThat(extended.due()).isEqualTo(day("2026-06-29"));
        assertThat(extended.isMissedOn(day("2026-05-04"))).isTrue();
        assertThat(extended.isMissedOn(day("2026-05-05"))).isFalse();
        assertThat(extended.isMissedOn(day("2026-06-29"))).isFalse();
        assertThat(extended.isMissedOn(day("2026-06-30"))).isTrue();
        assertThat(reasons(extended, extending("2026-06-30", "2026-07-10"), false))
                .containsExactly("extended");
        assertThat(faultsOf(() -> taken(condition, extending("2026-05-05", "2026-04-30"))))
                .containsExactly("/until value.date.order");
    }

    @Test
    void one_that_is_followed_as_a_reserve_is_not_extended() {
        assertThat(reasons(condition, extending("2026-05-05", "2026-06-29"), true))
                .containsExactly("open");
    }

    @Test
    void it_is_not_met_before_it_was_set_nor_without_a_paper() {
        assertThat(faultsOf(() -> met(condition, "2026-02-28"))).containsExactly("/on fact.order.early");
        assertThat(faultsOf(() -> taken(condition, new ConditionStep.Meet(day("2026-03-02"), Fact.unknown()))))
                .containsExactly("/document value.required.missing");
    }

    private static ConditionStep meeting(String on, Document paper) {
        return new ConditionStep.Meet(day(on), Fact.known(paper));
    }

    /** For a paper that is to follow, due in sixty days. */
    private static Condition ofPaper(String on, DocumentKind paper) {
        NewCondition given =
                new NewCondition(Fact.unknown(), "", Fact.known(paper), Fact.unknown(), Fact.unknown(), Fact.unknown());
        return set(step(on, List.of(), new Subject(Subject.Kind.LOT, "L1")), new Answers(List.of(given), List.of()))
                .get(0);
    }

    private static Check checked(Condition condition, ConditionStep step) {
        return Rulebook.standard()
                .rule(step.look(Rulebook.standard(), condition, around(false)))
                .checks()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BUILDING_PERMIT", "CONFORMITY_CERTIFICATE", "FIRE_OPINION", "OPERATING_AUTHORISATION"})
    void one_for_a_paper_of_an_authority_is_extended_by_120_days_at_most(DocumentKind paper) {
        Condition awaited = ofPaper("2026-03-01", paper);

        assertThat(checked(awaited, extending("2026-05-05", "2026-08-28")))
                .isEqualTo(Check.pass(
                        ConditionRules.CONDITION, Reading.of(day("2026-08-28")), Reading.of(day("2026-08-28"))));
        assertThat(checked(awaited, extending("2026-05-05", "2026-08-29")))
                .isEqualTo(Check.fail(
                                ConditionRules.CONDITION, Reading.of(day("2026-08-28")), Reading.of(day("2026-08-29")))
                        .because("late"));
    }

    @Test
    void the_last_day_of_an_extension_is_shown_before_a_day_is_named() {
        ConditionStep unnamed =
                new ConditionStep.Extend(day("2026-05-05"), Fact.unknown(), Fact.unknown(), Fact.unknown());

        assertThat(checked(condition, unnamed))
                .isEqualTo(Check.pass(ConditionRules.CONDITION, Reading.of(day("2026-06-29")), Reading.UNKNOWN));
        assertThat(checked(ofPaper("2026-03-01", DocumentKind.EVIDENCE), unnamed)
                        .required())
                .isEqualTo(Reading.of(day("2026-06-29")));
    }

    @Test
    void a_second_extension_is_refused_by_its_number() {
        Condition extended = taken(condition, extending("2026-05-05", "2026-06-29"));

        assertThat(checked(extended, extending("2026-06-01", "2026-06-30")))
                .isEqualTo(Check.fail(ConditionRules.CONDITION, Reading.of(1), Reading.of(2))
                        .because("extended"));
    }

    @Test
    void an_extension_rests_on_a_decision_that_is_not_dated_later() {
        assertThat(faultsOf(() -> new ConditionStep.Extend(
                        day("2026-05-05"),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-05-06")))))
                .containsExactly("/document/kind value.enum.unknown", "/document/date value.date.late");
    }

    @Test
    void it_is_met_with_the_paper_that_is_asked_in_force_on_the_day_and_with_no_other() {
        Condition awaited = ofPaper("2026-03-01", DocumentKind.FIRE_OPINION);
        Document opinion =
                new Document(DocumentKind.FIRE_OPINION, "FO 1", day("2026-03-02"), Fact.known(day("2026-04-01")));
        Reading asked = Reading.of(DocumentKind.FIRE_OPINION);

        assertThat(checked(awaited, meeting("2026-04-01", opinion)))
                .isEqualTo(Check.pass(ConditionRules.CONDITION, asked, asked).because("met"));
        assertThat(checked(awaited, meeting("2026-04-02", opinion)))
                .isEqualTo(Check.fail(ConditionRules.CONDITION, asked, asked).because("document"));
        assertThat(checked(awaited, meeting("2026-04-01", paper(DocumentKind.EVIDENCE, "2026-03-02"))))
                .isEqualTo(Check.fail(ConditionRules.CONDITION, asked, Reading.of(DocumentKind.EVIDENCE))
                        .because("document"));
        assertThat(checked(awaited, new ConditionStep.Meet(day("2026-04-01"), Fact.unknown())))
                .isEqualTo(Check.missing(ConditionRules.CONDITION, Result.FAIL, asked));
    }

    @Test
    void one_that_asks_for_no_paper_is_met_with_any() {
        assertThat(checked(condition, meeting("2026-04-01", paper(DocumentKind.STATUTES, "2026-03-02"))))
                .isEqualTo(Check.pass(
                                ConditionRules.CONDITION,
                                new Reading.Word("EVIDENCE"),
                                Reading.of(DocumentKind.STATUTES))
                        .because("met"));
    }

    @Test
    void who_writes_projects_meets_it_and_who_approves_them_extends_it() {
        assertThat(meeting("2026-04-01", paper(DocumentKind.EVIDENCE, "2026-04-01"))
                        .kind())
                .isEqualTo(new StepKind("meet", Permission.WRITE_PROJECTS));
        assertThat(extending("2026-05-05", "2026-06-29").kind())
                .isEqualTo(new StepKind("extend", Permission.APPROVE_PROJECTS));
    }

    @Test
    void an_extended_one_is_not_met_on_a_day_before_the_decision() {
        Condition extended = taken(condition, extending("2026-05-05", "2026-06-29"));

        assertThat(faultsOf(() -> met(extended, "2026-05-04"))).containsExactly("/on fact.order.early");
        assertThat(met(extended, "2026-05-05").stateOn(day("2026-05-05"))).isEqualTo(ConditionState.MET);
    }

    @Test
    void what_was_recorded_of_it_is_not_dated_before_it_was_set_nor_extended_to_an_earlier_day() {
        Act early = new Act(new UserId("amal"), day("2026-02-28"));
        Document evidence = paper(DocumentKind.EVIDENCE, "2026-02-28");
        Condition.Extension shorter = new Condition.Extension(
                early, new Reason("late"), paper(DocumentKind.DECISION, "2026-02-28"), day("2026-04-30"));

        assertThat(faultsOf(() -> stored(Fact.known(shorter), Fact.known(new Condition.Met(early, evidence)))))
                .containsExactlyInAnyOrder(
                        "/met/act/on fact.order.early",
                        "/extension/act/on fact.order.early",
                        "/extension/until value.date.order");
        Condition.Extension longer = new Condition.Extension(
                condition.set(), new Reason("late"), paper(DocumentKind.DECISION, "2026-03-01"), day("2026-05-01"));
        assertThat(stored(Fact.known(longer), Fact.known(new Condition.Met(condition.set(), evidence)))
                        .due())
                .isEqualTo(day("2026-05-01"));
    }

    private Condition stored(Fact<Condition.Extension> extension, Fact<Condition.Met> met) {
        return new Condition(
                condition.id(),
                condition.gate(),
                condition.rule(),
                condition.about(),
                condition.paper(),
                condition.what(),
                condition.who(),
                condition.by(),
                condition.set(),
                condition.of(),
                extension,
                met,
                Fact.unknown());
    }

    @Test
    void its_state_can_change_on_the_days_on_which_something_was_recorded_or_ran_out() {
        assertThat(condition.days()).containsExactlyInAnyOrder(day("2026-03-01"), day("2026-05-01"));
        assertThat(met(taken(condition, extending("2026-05-05", "2026-06-29")), "2026-06-10")
                        .days())
                .containsExactlyInAnyOrder(
                        day("2026-03-01"), day("2026-05-01"), day("2026-05-05"), day("2026-06-30"), day("2026-06-10"));
        assertThat(condition
                        .lapsed(new Act(new UserId("amal"), day("2026-05-10")))
                        .after()
                        .days())
                .containsExactlyInAnyOrder(day("2026-03-01"), day("2026-05-01"), day("2026-05-10"));
    }

    @Test
    void it_is_of_the_things_it_was_set_for_and_of_an_acceptance_where_there_is_a_lot() {
        Condition accepted = ofPaper("2026-03-01", DocumentKind.FIRE_OPINION);

        assertThat(condition.isOf(new Subject(Subject.Kind.CENTRE, "cen-1"))).isTrue();
        assertThat(condition.isOf(new Subject(Subject.Kind.CENTRE, "cen-2"))).isFalse();
        assertThat(condition.isOf(new Subject(Subject.Kind.PROJECT, "cen-1"))).isFalse();
        assertThat(condition.of(Subject.Kind.CENTRE)).containsExactly("cen-1");
        assertThat(condition.of(Subject.Kind.LOT)).isEmpty();
        assertThat(condition.isOfAcceptance()).isFalse();
        assertThat(accepted.isOfAcceptance()).isTrue();
    }

    @Test
    void it_is_mended_by_the_paper_that_it_asks_or_else_by_evidence() {
        LocalDate on = day("2026-05-10");

        assertThat(condition.mend(on))
                .isEqualTo(
                        Mend.on(MendAct.MEET_STEP_CONDITION, on, condition.id().value())
                                .with("document", Map.of("kind", "EVIDENCE", "date", "2026-05-10")));
        assertThat(ofPaper("2026-03-01", DocumentKind.FIRE_OPINION).mend(on).known())
                .containsEntry("document", Map.of("kind", "FIRE_OPINION", "date", "2026-05-10"));
    }

    @Test
    void the_journal_records_what_is_known_of_it_and_nothing_that_is_empty() {
        assertThat(condition.entered().after()).isEqualTo(condition);
        assertThat(condition.entered().events())
                .containsExactly(new ConditionEvent(
                        "condition.set",
                        condition.id().value(),
                        Map.of(
                                "on", "2026-03-01",
                                "gate", "handover.sign",
                                "rule", FUND.code(),
                                "what", FUND.code(),
                                "who", "MANAGER",
                                "by", "2026-04-30",
                                "of", "cen-1")));
        assertThat(ofPaper("2026-03-01", DocumentKind.FIRE_OPINION).entered().events())
                .extracting(event -> event.particulars())
                .containsExactly(Map.of(
                        "on", "2026-03-01",
                        "gate", "handover.sign",
                        "what", "FIRE_OPINION",
                        "who", "MANAGER",
                        "by", "2026-04-30",
                        "of", "L1"));
    }
}
