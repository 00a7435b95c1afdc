package org.sharaka.application.work;

import java.util.function.Function;
import java.util.function.Predicate;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Out-port: all or nothing. What a use case does with the stores is kept as a whole or not at all, and is durable when
 * the call returns.
 */
public interface UnitOfWork {

    /**
     * Changes something. One unit of work writes at a time.
     *
     * @param work what is done; an exception takes all of it back
     * @param keep looks at the result; when it says no, all is taken back and the result still returned
     * @param <T> the kind of result
     * @return the result, once what was kept is durable
     * @throws StoreUnavailable when the store cannot
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
     * Reads one consistent state, whatever others write meanwhile.
     *
     * @param work what is read; to write here is an error of the caller and throws
     * @param <T> the kind of result
     * @return the result
     * @throws StoreUnavailable when the store cannot
     */
    <T> T reading(Function<Stores, T> work);
}
