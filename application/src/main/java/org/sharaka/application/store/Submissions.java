package org.sharaka.application.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: what was sent with a key, for as long as it may be sent again. */
public interface Submissions {

    /**
     * Keeps a submission, in the place of one with the same key.
     *
     * @param submission what is kept
     */
    void put(Submission submission);

    /**
     * Looks for a submission.
     *
     * @param key what it is known by
     * @return it, or nothing
     */
    Optional<Submission> find(SubmissionKey key);

    /**
     * Forgets a submission; nothing happens where there is none.
     *
     * @param key what it is known by
     */
    void forget(SubmissionKey key);

    /**
     * Forgets what has begun before an instant.
     *
     * @param limit the first instant that is not forgotten, a whole second
     */
    void forgetBefore(Instant limit);

    /** {@return what has begun and is not answered; in any order} */
    List<Submission> running();
}
