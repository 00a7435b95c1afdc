package org.sharaka.domain.gate;

import java.time.LocalDate;

/**
 * Values that rules are held against, adopted with a version and a date. A ruling names the version it was made under.
 */
public interface Policy {

    /**
     * The version.
     *
     * @return for example {@code handover.v1}
     */
    String version();

    /**
     * The first day it is in force.
     *
     * @return the date of its adoption
     */
    LocalDate inForceFrom();
}
