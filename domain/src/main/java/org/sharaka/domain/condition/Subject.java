package org.sharaka.domain.condition;

import org.sharaka.domain.event.Id;

/**
 * What a condition is of.
 *
 * @param kind which kind of thing
 * @param id its id; of a lot that within its project
 */
public record Subject(Kind kind, String id) {

    /** A subject by its id. */
    public static Subject of(Kind kind, Id id) {
        return new Subject(kind, id.value());
    }

    /** What can have conditions. */
    public enum Kind {
        /** A project: of its acceptance where there is a lot too, of its agreement otherwise. */
        PROJECT,
        /** An accepted lot of the project. */
        LOT,
        /** An agreement. */
        AGREEMENT,
        /** A centre. */
        CENTRE,
        /** A mandate at the centre. */
        MANDATE,
        /** A support plan of the centre. */
        SUPPORT_PLAN,
        /** A handover of the centre. */
        HANDOVER
    }
}
