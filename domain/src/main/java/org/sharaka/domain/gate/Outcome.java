package org.sharaka.domain.gate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharaka.domain.event.DomainEvent;

/**
 * A change of state that was either made or refused; both carry the reasons.
 *
 * @param <T> what the step makes
 */
public sealed interface Outcome<T> {

    /**
     * The reasons.
     *
     * @return the ruling of the gate
     */
    Ruling ruling();

    /**
     * One answer from either case.
     *
     * @param made what to answer when the step was made
     * @param refused what to answer when it was refused
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused);

    /**
     * Takes a step if the gate lets it pass.
     *
     * @param ruling what the gate said
     * @param step makes the new state
     * @param told tells what happened, from the new state
     * @param <T> what the step makes
     * @return made, or refused with the ruling; then {@code step} is not called
     */
    static <T> Outcome<T> through(Ruling ruling, Supplier<T> step, Function<T, List<DomainEvent>> told) {
        if (ruling.refuses()) {
            return new Refused<>(ruling);
        }
        T value = step.get();
        return new Made<>(value, told.apply(value), ruling);
    }

    /**
     * The step was made.
     *
     * @param value the new state
     * @param events what happened
     * @param ruling why it was allowed
     * @param <T> what the step makes
     */
    record Made<T>(T value, List<DomainEvent> events, Ruling ruling) implements Outcome<T> {

        /** Copies the events. */
        public Made {
            Objects.requireNonNull(value);
            Objects.requireNonNull(ruling);
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused) {
            return made.apply(this);
        }
    }

    /**
     * The step was refused; nothing has changed.
     *
     * @param ruling why
     * @param <T> what the step would have made
     */
    record Refused<T>(Ruling ruling) implements Outcome<T> {

        /** A ruling is always there. */
        public Refused {
            Objects.requireNonNull(ruling);
        }

        @Override
        public <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }
}
