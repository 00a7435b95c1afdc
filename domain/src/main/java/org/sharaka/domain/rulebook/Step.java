package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.time.FactOrder;

/**
 * A step in the life of something: a value that holds its day and what is handed in. The same value is looked at
 * through its gate, and taken.
 *
 * <p>What has to be handed in is a {@link org.sharaka.domain.gate.Fact} of the step, so that its gate can be looked at
 * beforehand, with the day alone.
 *
 * @param <A> what lives: a mandate, for example
 * @param <C> the circumstances: what the gate needs to know beside it, and who acts
 */
public interface Step<A, C> {

    /** {@return what kind of step it is; its word and the right that it needs} */
    StepKind kind();

    /** {@return its day; the gate rules as of this day} */
    LocalDate on();

    /**
     * The facts of its gate.
     *
     * @param book the rulebook
     * @param before what it would be a step of
     * @param around what the gate needs to know beside
     * @return what the gate rules on
     * @throws WrongState where the step does not begin here
     * @throws InvalidValue for what the step names and is not there
     */
    Inquiry look(Rulebook book, A before, C around);

    /**
     * The first day on which it can be taken ({@code fact.order}): that of the last step of the life cycle, or of what
     * it rests on, as recorded now and not as of its own day. A gate can be looked at for any day.
     *
     * @param before what it is a step of
     * @param around what the gate needs to know beside
     * @return {@link LocalDate#MIN} where nothing comes before it
     * @throws InvalidValue for what the step names and is not there
     */
    LocalDate earliest(A before, C around);

    /**
     * Sees that all is handed in. Required before the gate, for a form that is not complete is no matter for rules.
     *
     * @param before what it is a step of
     * @throws InvalidValue for what is missing
     */
    default void check(A before) {
        // most steps hold all they need by themselves
    }

    /**
     * Whether the ruling of its gate opens the step.
     *
     * @param ruling of the facts that {@link #look} gave
     * @return false where a rule fails; few steps may be taken all the same
     */
    default boolean passes(Ruling ruling) {
        return !ruling.refuses();
    }

    /**
     * Takes the step. Only ever called once its gate let it pass.
     *
     * @param book the rulebook
     * @param before what it is a step of
     * @param around what the gate knew beside
     * @return how it stands afterwards, and what tells it
     */
    Recorded<A> take(Rulebook book, A before, C around);

    /**
     * Takes the step if its gate lets it pass.
     *
     * @param book the rulebook
     * @param before what it is a step of
     * @param around what its gate needs to know beside
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin here
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the {@link #earliest}, whatever the state
     *     was on it; for what is missing or not there
     */
    default Outcome<A> through(Rulebook book, A before, C around) {
        inOrder(before, earliest(before, around));
        Inquiry inquiry = look(book, before, around);
        check(before);
        return Outcome.ruled(book, inquiry, this::passes, ruling -> take(book, before, around));
    }

    private void inOrder(A before, LocalDate earliest) {
        if (on().isBefore(earliest)) {
            Faults faults = new Faults();
            FactOrder.check("/on", earliest, on(), faults);
            faults.take("", () -> {
                check(before);
                return before;
            });
            faults.throwIfAny();
        }
    }
}
