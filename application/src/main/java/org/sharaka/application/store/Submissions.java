package org.sharaka.application.store;

import java.time.Instant;
import java.util.Optional;

/** Out-port: what was done under a key, for as long as it may be sent again. */
public interface Submissions {

    /**
     * Keeps a submission under a key that has none.
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
     * Forgets what has begun before an instant.
     *
     * @param limit the first instant that is not forgotten, a whole second
     */
    void forgetBefore(Instant limit);
}
