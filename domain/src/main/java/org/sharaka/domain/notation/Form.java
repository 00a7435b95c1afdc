package org.sharaka.domain.notation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.InvalidValue;

/** How the values of one type are written as a plain tree. */
interface Form {

    /** Writes a value. */
    @Nullable
    Object write(Object value);

    /**
     * Reads a value back.
     *
     * @throws InvalidValue with every fault, each under its pointer within the tree
     */
    Object read(@Nullable Object tree);

    /** What an absent member reads as; nothing where the member has to be there. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }

    /** What a member reads as that a reader finds left out; it may be written all the same. */
    default Optional<Object> whenLeftOut() {
        return whenAbsent();
    }

    /** Whether every value is written as one text, so that it can be the name of a member. */
    default boolean isText() {
        return false;
    }
}
