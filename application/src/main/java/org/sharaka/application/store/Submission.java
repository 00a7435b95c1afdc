package org.sharaka.application.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A request with a key whose work was done.
 *
 * @param sent what was sent first
 * @param begunAt when that came, to the second
 * @param journalBefore how many entries the journal had before it
 * @param answer what was answered, in the notation of who answers
 */
public record Submission(Sent sent, Instant begunAt, long journalBefore, String answer) {

    /** Cuts the instant. */
    public Submission {
        begunAt = begunAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A request that may be sent again.
     *
     * @param key what it is known by
     * @param fingerprint of its content: SHA-256, 64 hexadecimal digits
     * @param request its id, under which the journal keeps what it did
     */
    public record Sent(SubmissionKey key, String fingerprint, String request) {

        /** Whether another one under this key sends the same. */
        public boolean isSame(Sent other) {
            return fingerprint.equals(other.fingerprint);
        }
    }
}
