package org.sharaka.application.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sharaka.domain.gate.Fact;

/**
 * A request that was sent with a key.
 *
 * @param key what it is known by
 * @param fingerprint of what was sent: SHA-256, 64 hexadecimal digits
 * @param request the id of the request that came first, under which the journal keeps what it did
 * @param begunAt when that came, to the second
 * @param journalBefore how many entries the journal had before it
 * @param state how far it has come
 * @param answer what was answered, in the notation of who answers; known of one that is {@link State#ANSWERED}
 */
public record Submission(
        SubmissionKey key,
        String fingerprint,
        String request,
        Instant begunAt,
        long journalBefore,
        State state,
        Fact<String> answer) {

    /** How far a submission has come. */
    public enum State {
        /** It has begun, and no answer is kept. */
        RUNNING,
        /** It was answered. */
        ANSWERED,
        /** It has changed something, and its answer was lost. */
        UNKNOWN
    }

    /**
     * Cuts the instant.
     *
     * @throws IllegalArgumentException for an answer where there is none, or none where there is one
     */
    public Submission {
        begunAt = begunAt.truncatedTo(ChronoUnit.SECONDS);
        if (answer.value().isPresent() != (state == State.ANSWERED)) {
            throw new IllegalArgumentException(state + " with " + answer);
        }
    }

    /**
     * The submission whose work was done.
     *
     * @param text the answer, as it is given again
     * @return answered
     */
    public Submission answeredBy(String text) {
        return new Submission(key, fingerprint, request, begunAt, journalBefore, State.ANSWERED, Fact.known(text));
    }

    /** {@return the submission whose work was done, but whose answer cannot be given again; without an answer} */
    public Submission lost() {
        return new Submission(key, fingerprint, request, begunAt, journalBefore, State.UNKNOWN, Fact.unknown());
    }
}
