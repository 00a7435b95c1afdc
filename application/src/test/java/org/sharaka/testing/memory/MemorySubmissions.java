package org.sharaka.testing.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;

record MemorySubmissions(Map<SubmissionKey, Submission> all) implements Submissions {

    @Override
    public void put(Submission submission) {
        all.put(submission.key(), submission);
    }

    @Override
    public Optional<Submission> find(SubmissionKey key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public void forget(SubmissionKey key) {
        all.remove(key);
    }

    @Override
    public void forgetBefore(Instant limit) {
        all.values().removeIf(submission -> submission.begunAt().isBefore(limit));
    }

    @Override
    public List<Submission> running() {
        return all.values().stream()
                .filter(submission -> submission.state() == Submission.State.RUNNING)
                .toList();
    }
}
