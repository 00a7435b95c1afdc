package org.sharaka.application.mend;

import java.util.List;

/**
 * What a ruling is about.
 *
 * @param kind what kind of thing
 * @param ids which; one, but where a step is about several, or about a part of one
 */
public record MendSubject(Kind kind, List<String> ids) {

    /** What rulings are about, as far as the mends of their checks differ. */
    public enum Kind {
        /** Centres: their readiness, or the proposal of a handover. */
        CENTRES,
        /** A handover. */
        HANDOVER,
        /** A centre, of which something else is asked. */
        CENTRE,
        /** A mandate. */
        MANDATE,
        /** A project. */
        PROJECT,
        /** A support plan and, of a step of one, its year. */
        PLAN,
        /** A step-back. */
        STEP_BACK,
        /** A partner. */
        PARTNER,
        /** Anything else. */
        OTHER
    }

    /** Copies the list. */
    public MendSubject {
        ids = List.copyOf(ids);
    }
}
