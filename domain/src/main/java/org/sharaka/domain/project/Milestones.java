package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;

/**
 * The steps that a project has taken, and where they led to by a day.
 *
 * @param taken in order; each begins from the stage that the one before led to, on its day or later
 */
record Milestones(List<Milestone> taken) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException where a step did not begin or end where it does, or is dated before the one
     *     before
     */
    Milestones {
        taken = List.copyOf(taken);
        Stage reached = Stage.DRAFT;
        LocalDate last = LocalDate.MIN;
        for (Milestone next : taken) {
            boolean begins = next.step().beginsFrom(reached) && !next.act().on().isBefore(last);
            if (!begins || !next.step().leadsTo(next.stage())) {
                throw new IllegalArgumentException(next + " from " + reached + " on " + last);
            }
            reached = next.stage();
            last = next.act().on();
        }
    }

    Milestones and(Milestone next) {
        return new Milestones(Stream.concat(taken.stream(), Stream.of(next)).toList());
    }

    /** {@return the stage that the last step led to; a draft before the first} */
    Stage stage() {
        return stageOn(LocalDate.MAX);
    }

    /** {@return the stage by the steps taken up to and on a day} */
    Stage stageOn(LocalDate day) {
        return last(milestone -> !milestone.act().on().isAfter(day))
                .map(Milestone::stage)
                .orElse(Stage.DRAFT);
    }

    /** {@return where it stood when it was suspended last} */
    Stage stageBeforeSuspension() {
        return last(milestone -> milestone.stage() != Stage.SUSPENDED)
                .orElseThrow()
                .stage();
    }

    /** {@return the day a stage was last reached; what is settled later leaves it as it is} */
    Fact<LocalDate> since(Stage reached) {
        return Fact.of(last(milestone -> milestone.stage() == reached && milestone.step() != Arrow.SETTLE))
                .map(milestone -> milestone.act().on());
    }

    /** {@return the day of the last step; {@link LocalDate#MIN} before the first} */
    LocalDate lastOn() {
        return last(any -> true).map(last -> last.act().on()).orElse(LocalDate.MIN);
    }

    /** {@return how often it was submitted} */
    int submissions() {
        return (int) taken.stream()
                .filter(milestone -> milestone.step() == Arrow.SUBMIT)
                .count();
    }

    private Optional<Milestone> last(Predicate<Milestone> which) {
        return taken.stream().filter(which).reduce((before, after) -> after);
    }
}
