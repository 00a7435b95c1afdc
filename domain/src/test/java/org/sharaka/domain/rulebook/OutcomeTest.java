package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.testing.Outcomes;

class OutcomeTest {

    private static final Rulebook BOOK = Rulebook.standard();

    private record Renamed(String action, String subject, Map<String, String> particulars) implements DomainEvent {}

    private static Ruling ruling(Result result) {
        Check check = new Check(RuleCode.of("a.rule"), result, "word", Reading.NONE, Reading.NONE);
        return aRuling("a.gate", LocalDate.of(2026, 3, 1), "works.v1", List.of(check));
    }

    private static Inquiry asked(Result result) {
        return Outcomes.ruled(ruling(result));
    }

    private static DomainEvent renamed(String subject) {
        return new Renamed("thing.renamed", subject, Map.of());
    }

    @ParameterizedTest
    @EnumSource(value = Result.class, names = "FAIL", mode = EnumSource.Mode.EXCLUDE)
    void a_step_that_the_gate_lets_pass_is_made_and_told_from_the_new_state(Result result) {
        Outcome<String> outcome = Outcome.through(BOOK, asked(result), () -> "new", state -> List.of(renamed(state)));

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Made<>("new", List.of(renamed("new")), ruling(result), Fact.known(asked(result))));
        assertThat(outcome.ruling()).isEqualTo(ruling(result));
        assertThat(outcome.<String>fold(Outcome.Made::value, refused -> "refused"))
                .isEqualTo("new");
    }

    @Test
    void a_step_that_the_gate_refuses_is_neither_made_nor_told() {
        Outcome<String> outcome = Outcome.through(
                BOOK,
                asked(Result.FAIL),
                () -> {
                    throw new AssertionError("made");
                },
                state -> {
                    throw new AssertionError("told");
                });

        assertThat(outcome).isEqualTo(new Outcome.Refused<String>(ruling(Result.FAIL)));
        assertThat(outcome.ruling()).isEqualTo(ruling(Result.FAIL));
        assertThat(outcome.<String>fold(Outcome.Made::value, refused -> "refused"))
                .isEqualTo("refused");
    }

    @Test
    void the_events_are_a_copy() {
        List<DomainEvent> events = new ArrayList<>(List.of(renamed("t-1")));
        Outcome.Made<String> made = new Outcome.Made<>("new", events, ruling(Result.PASS), Fact.unknown());
        events.clear();

        assertThat(made.events()).containsExactly(renamed("t-1"));
        assertThatThrownBy(() -> made.events().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_step_that_is_not_there_names_itself_and_the_state() {
        WrongState wrong = new WrongState("unblock", "NOT_BLOCKED");

        assertThat(wrong.step()).isEqualTo("unblock");
        assertThat(wrong.state()).isEqualTo("NOT_BLOCKED");
        assertThat(wrong).hasMessage("unblock in NOT_BLOCKED");
    }
}
