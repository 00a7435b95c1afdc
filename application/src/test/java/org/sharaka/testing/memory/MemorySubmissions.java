package org.sharaka.testing.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;

record MemorySubmissions(Map<SubmissionKey, Submission> all) implements Submissions {

    @Override
    public void put(Submission submission) {
        all.put(submission.sent().key(), submission);
    }

    @Override
    public Optional<Submission> find(SubmissionKey key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public void forgetBefore(Instant limit) {
        all.values().removeIf(submission -> submission.begunAt().isBefore(limit));
    }
}
