package org.sharaka.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

class ReplayWalkTest {

    private static final RuleCode RULE = RuleCode.of("garden.size");

    private static final Gate<Asked> GATE = Gate.<Asked>named("garden")
            .under(Group.WORKS)
            .rule(
                    RULE,
                    (asked, values) -> Check.that(RULE, asked.size() >= 3, Reading.of(3), Reading.of(asked.plots())))
            .gate();

    private record Asked(long plots) implements Inquiry {

        @Override
        public LocalDate on() {
            return LocalDate.parse("2026-06-01");
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }

        private long size() {
            if (plots < 0) {
                throw new IllegalArgumentException("no garden of " + plots);
            }
            return plots;
        }
    }

    private static Fact<Inquiry> asked(long plots) {
        return Fact.known(new Asked(plots));
    }

    private static Ruling ruling(long plots) {
        return Rulebook.standard().rule(new Asked(plots));
    }

    private static ReplayWalk.Finding walk(Consumer<ReplayWalk> steps) {
        ReplayWalk walk = new ReplayWalk(Rulebook.standard());
        steps.accept(walk);
        return walk.finding();
    }

    @Test
    void rulings_that_come_out_the_same_are_counted() {
        ReplayWalk.Finding found = walk(walk -> {
            walk.take(2, ruling(3), asked(3));
            walk.take(5, ruling(1), asked(1));
        });

        assertThat(found).isEqualTo(new ReplayWalk.Finding(2, 0, 0));
        assertThat(found.allTheSame()).isTrue();
    }

    @Test
    void an_entry_that_does_not_keep_what_was_asked_is_counted_and_no_more() {
        assertThat(walk(walk -> walk.take(1, ruling(3), Fact.unknown()))).isEqualTo(new ReplayWalk.Finding(0, 1, 0));
    }

    @Test
    void the_first_ruling_that_comes_out_otherwise_is_named() {
        ReplayWalk.Finding found = walk(walk -> {
            walk.take(1, ruling(3), asked(3));
            walk.take(4, ruling(3), asked(2));
            walk.take(6, ruling(3), asked(4));
            walk.take(7, ruling(3), asked(3));
        });

        assertThat(found).isEqualTo(new ReplayWalk.Finding(4, 0, 4));
        assertThat(found.allTheSame()).isFalse();
    }

    @Test
    void another_reading_is_another_ruling_even_if_the_verdict_is_the_same() {
        assertThat(walk(walk -> walk.take(9, ruling(3), asked(4))).firstDifferent())
                .isEqualTo(9);
    }

    @Test
    void what_cannot_be_ruled_on_or_read_comes_out_otherwise() {
        assertThat(walk(walk -> walk.take(3, ruling(3), asked(-1)))).isEqualTo(new ReplayWalk.Finding(1, 0, 3));
        assertThat(walk(walk -> walk.takeUnreadable(8))).isEqualTo(new ReplayWalk.Finding(1, 0, 8));
    }
}
