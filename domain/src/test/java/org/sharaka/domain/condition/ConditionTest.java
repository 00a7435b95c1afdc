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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
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
}
