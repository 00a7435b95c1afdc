package org.sharaka.application.submission;

import org.sharaka.application.store.Submission;

/**
 * How a request that carries a key stands to what was sent with that key before.
 *
 * @param kind whether the work is to be done, and if not, why
 * @param submission the one that has begun now ({@link Kind#BEGUN}), or the one before
 */
public record KeyState(Kind kind, Submission submission) {

    /** What is to be done. */
    public enum Kind {
        /** The work, by this request and no other. */
        BEGUN,
        /** The first answer is to be given again. */
        ANSWERED,
        /** Nothing: something else was sent with this key. */
        REUSED,
        /** Nothing: the first is still at work. */
        RUNNING,
        /** Nothing: the first has changed something, and its answer was lost; the journal tells. */
        UNKNOWN
    }
}
