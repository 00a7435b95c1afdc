package org.sharaka.domain.policy;

import java.time.LocalDate;

/**
 * One version of the values that the rules of a group are held against, adopted with a name and a date. A record of
 * plain values that checks itself; a copy is made with {@link #named}, {@link #from} and a method for each value:
 *
 * <pre>{@code
 * MandatePolicy.standard().named("mandate.v2").from("2027-01-01").experienceMonths(36)
 * }</pre>
 *
 * <p>The members of the record, but for its name and its day, are the paths of its values ({@code mandate.termMonths}),
 * in the policy file, over HTTP and in the texts alike. A value out of its range is refused by every copying method,
 * with an {@link org.sharaka.domain.fault.InvalidValue} {@code policy.valid} that names all faults.
 */
public interface Policy {

    /** The first day of a first version: it is in force from the beginning of time. */
    LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** {@return the group that the values belong to} */
    Group group();

    /** {@return the name of the version; for example {@code handover.v1}} */
    String version();

    /** {@return the first day it is in force; {@link #ALWAYS} for a first version} */
    LocalDate inForceFrom();

    /**
     * The same values under another name.
     *
     * @param name the name of the version
     * @return the copy
     */
    Policy named(String name);

    /**
     * The same values from another day on.
     *
     * @param day the first day they are in force
     * @return the copy
     */
    Policy from(LocalDate day);

    /**
     * The same values from another day on.
     *
     * @param day the first day they are in force, as {@code 2027-01-01}
     * @return the copy
     * @throws org.sharaka.domain.fault.InvalidValue {@code value.date} for another form
     */
    default Policy from(String day) {
        return from(FirstDay.of(day));
    }
}
