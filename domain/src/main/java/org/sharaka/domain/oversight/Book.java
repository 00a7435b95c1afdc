package org.sharaka.domain.oversight;

/** One of the books of a centre. */
public sealed interface Book permits Reports, Findings, Conditions, Consultations, Finances, Incidents {

    /**
     * Puts the book back where it belongs.
     *
     * @param oversight of the centre
     * @return the oversight with this book in place of the one it had
     */
    Oversight in(Oversight oversight);
}
