package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;

/**
 * A change of state that was either made or refused; both carry the reasons.
 *
 * @param <T> what the step makes
 */
public sealed interface Outcome<T> {

    /** {@return the reasons; the ruling of the gate} */
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
     * Takes a step if its gate lets it pass, and keeps the facts, so that the ruling can be made again.
     *
     * @param book the rulebook
     * @param inquiry the facts the gate needs
     * @param step takes it
     * @param <T> what it is a step of
     * @return made, or refused with the ruling; then {@code step} is not called
     */
    static <T> Outcome<T> through(Rulebook book, Inquiry inquiry, Supplier<Recorded<T>> step) {
        return ruled(book, inquiry, ruling -> !ruling.refuses(), ruling -> step.get());
    }

    /**
     * Takes a step if the ruling of its gate opens it, and keeps the facts, so that the ruling can be made again.
     *
     * @param book the rulebook
     * @param inquiry the facts the gate needs
     * @param opens whether the step may be taken, for the few that a failing rule does not always refuse
     * @param step takes it
     * @param <T> what it is a step of
     * @return made, or refused with the ruling; then {@code step} is not called
     */
    static <T> Outcome<T> ruled(
            Rulebook book, Inquiry inquiry, Predicate<Ruling> opens, Function<Ruling, Recorded<T>> step) {
        Ruling ruling = book.rule(inquiry);
        if (!opens.test(ruling)) {
            return new Refused<>(ruling);
        }
        Recorded<T> taken = step.apply(ruling);
        return new Made<>(taken.after(), taken.events(), ruling, Fact.known(inquiry));
    }

    /**
     * Takes a step if the gate lets it pass, and keeps the facts, so that the ruling can be made again.
     *
     * @param book the rulebook
     * @param inquiry the facts the gate needs
     * @param step makes the new state
     * @param events what happened, from the new state
     * @param <T> what the step makes
     * @return made, or refused with the ruling; then {@code step} is not called
     */
    static <T> Outcome<T> through(
            Rulebook book, Inquiry inquiry, Supplier<T> step, Function<T, List<DomainEvent>> events) {
        return through(book, inquiry, () -> {
            T value = step.get();
            return new Recorded<>(value, events.apply(value));
        });
    }

    /**
     * The step was made.
     *
     * @param value the new state
     * @param events what happened
     * @param ruling why it was allowed
     * @param inquiry what the gate was asked, from which the ruling can be made again; unknown where no rule was asked
     * @param <T> what the step makes
     */
    record Made<T>(T value, List<DomainEvent> events, Ruling ruling, Fact<Inquiry> inquiry) implements Outcome<T> {

        /** Copies the events. */
        public Made {
            events = List.copyOf(events);
        }

        /**
         * The same step, told by another value.
         *
         * @param other what the caller makes of the new state
         * @param <R> its kind
         * @return made, with the same events, ruling and inquiry
         */
        public <R> Made<R> as(R other) {
            return new Made<>(other, events, ruling, inquiry);
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

        @Override
        public <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }
}
