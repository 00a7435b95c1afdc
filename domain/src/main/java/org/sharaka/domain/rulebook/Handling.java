package org.sharaka.domain.rulebook;

/** What becomes of a step when a rule does not hold ({@code rulebook.md}, section 0). */
public enum Handling {
    /** What was handed in cannot be: it is answered with a fault and a pointer to the part. */
    INPUT,
    /** The gate is closed: the step is refused with the ruling. */
    GATE,
    /** It is shown; it refuses nothing and needs no condition. */
    NOTICE
}
