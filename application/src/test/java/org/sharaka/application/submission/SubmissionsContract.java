package org.sharaka.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.UserId;

/** What every store of submissions keeps to. */
public interface SubmissionsContract {

    /** What a submission of these tests is known by. */
    SubmissionKey KEY = new SubmissionKey(new UserId("nadia"), "/api/v1/partners", "key-1");

    /** When it came. */
    Instant BEGUN = Instant.parse("2026-06-01T10:00:00Z");

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Submission done(SubmissionKey key) {
        return new Submission(new Submission.Sent(key, "a".repeat(64), "request-1"), BEGUN, 41, "{\"إسم\": \"é\"}\n");
    }

    private void change(Consumer<Submissions> how) {
        work().inTransaction(stores -> {
            how.accept(stores.of(Submissions.class));
            return true;
        });
    }

    private Optional<Submission> found(SubmissionKey key) {
        return work().reading(stores -> stores.of(Submissions.class).find(key));
    }

    @Test
    default void a_submission_comes_back_as_it_was() {
        change(submissions -> submissions.put(done(KEY)));

        assertThat(found(KEY)).contains(done(KEY));
    }

    @Test
    default void a_key_is_one_of_its_user_and_its_path() {
        change(submissions -> submissions.put(done(KEY)));

        assertThat(found(new SubmissionKey(new UserId("omar"), KEY.path(), KEY.key())))
                .isEmpty();
        assertThat(found(new SubmissionKey(KEY.user(), KEY.path() + "/1", KEY.key())))
                .isEmpty();
        assertThat(found(new SubmissionKey(KEY.user(), KEY.path(), "KEY-1"))).isEmpty();
    }

    @Test
    default void what_began_before_an_instant_is_forgotten_and_what_began_at_it_is_not() {
        change(submissions -> submissions.put(done(KEY)));

        change(submissions -> submissions.forgetBefore(BEGUN));
        assertThat(found(KEY)).isPresent();
        change(submissions -> submissions.forgetBefore(BEGUN.plusSeconds(1)));
        assertThat(found(KEY)).isEmpty();
    }
}
