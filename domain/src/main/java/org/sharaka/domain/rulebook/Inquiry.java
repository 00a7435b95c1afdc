package org.sharaka.domain.rulebook;

import java.time.LocalDate;

/**
 * The facts that a gate needs, and the day. A record of plain values without any policy, so that it can be kept beside
 * its ruling and ruled again: the same inquiry under the same {@link Rulebook} always gives the same ruling.
 */
public interface Inquiry {

    /** {@return the day of the ruling; what happened after it is no fact yet} */
    LocalDate on();

    /**
     * Whether its day lies ahead by its nature ({@code fact.future}), as the last day of a seat does.
     *
     * @return false where what has happened is ruled on
     */
    default boolean liesAhead() {
        return false;
    }

    /** {@return the gate that rules on these facts; its rules in their order} */
    Gate<?> gate();
}
