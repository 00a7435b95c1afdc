package org.sharaka.application.work;

import java.util.function.Function;
import java.util.function.Predicate;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Out-port: all or nothing. What a use case does with the stores is kept as a whole or not at all, and is durable when
 * the call returns. Units of work come one after the other; several may become durable at once.
 *
 * <p>A unit of work within another one, by the same thread, is a part of that one: taken back alone where it fails or
 * is not to be kept, kept where the whole is. To read within a unit of work is to see what it has done.
 *
 * <p>A unit may be done by another thread than that of its caller, who waits; what it throws goes to its caller.
 */
public interface UnitOfWork {

    /**
     * Changes something. One unit of work writes at a time; those that come meanwhile wait.
     *
     * @param work what is done; an exception takes all of it back
     * @param keep looks at the result; when it says no, all is taken back and the result still returned
     * @param <T> the kind of result
     * @return the result, once what was kept is durable
     * @throws StoreUnavailable when the store cannot, or too many wait; nothing is kept
     */
    <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep);

    /**
     * Changes something and keeps it.
     *
     * @param work what is done; an exception takes all of it back
     * @param <T> the kind of result
     * @return the result, once it is durable
     * @throws StoreUnavailable when the store cannot
     */
    default <T> T inTransaction(Function<Stores, T> work) {
        return inTransaction(work, result -> true);
    }

    /**
     * Takes a step, and keeps what it did only where it was made: a refusal leaves nothing behind, no reference given
     * and none used up.
     *
     * @param step what is done; an exception takes all of it back
     * @param <T> what the step makes
     * @return the outcome, once what was made is durable
     * @throws StoreUnavailable when the store cannot
     */
    default <T> Outcome<T> step(Function<Stores, Outcome<T>> step) {
        return inTransaction(step, outcome -> outcome instanceof Outcome.Made);
    }

    /**
     * Reads one consistent state, whatever others write meanwhile; within a unit of work, what that one has done.
     *
     * @param work what is read; to write here is an error of the caller and throws
     * @param <T> the kind of result
     * @return the result
     * @throws StoreUnavailable when the store cannot
     */
    <T> T reading(Function<Stores, T> work);
}
