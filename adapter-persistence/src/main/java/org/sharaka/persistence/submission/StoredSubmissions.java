package org.sharaka.persistence.submission;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.domain.access.UserId;
import org.sharaka.persistence.database.Failure;

/** The submissions of one transaction. */
public final class StoredSubmissions implements Submissions {

    private static final String WITH_KEY = " WHERE user_id = :userId AND path = :path AND key = :name";

    private final Handle handle;

    /**
     * The submissions.
     *
     * @param handle of the transaction
     */
    public StoredSubmissions(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void put(Submission submission) {
        Submission.Sent sent = submission.sent();
        of(sent.key(), handle.createUpdate("""
                        INSERT INTO submission (user_id, path, key, fingerprint, request, begun_at, journal_before,
                                                answer)
                        VALUES (:userId, :path, :name, :fingerprint, :request, :begunAt, :journalBefore, :answer)"""))
                .bind("fingerprint", sent.fingerprint())
                .bind("request", sent.request())
                .bind("begunAt", submission.begunAt())
                .bind("journalBefore", submission.journalBefore())
                .bind("answer", submission.answer())
                .execute();
    }

    @Override
    public Optional<Submission> find(SubmissionKey key) {
        return of(key, handle.createQuery("SELECT * FROM submission" + WITH_KEY))
                .mapTo(Row.class)
                .findOne()
                .map(Row::read);
    }

    @Override
    public void forgetBefore(Instant limit) {
        handle.createUpdate("DELETE FROM submission WHERE begun_at < :limit")
                .bind("limit", limit)
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(SubmissionKey key, S statement) {
        return statement
                .bind("userId", key.user().value())
                .bind("path", key.path())
                .bind("name", key.key());
    }

    /** A row of {@code submission}. */
    record Row(
            String userId,
            String path,
            String key,
            String fingerprint,
            String request,
            Instant begunAt,
            long journalBefore,
            String answer) {

        Submission read() {
            return Failure.unlessDamaged(
                    "submission " + request,
                    () -> new Submission(
                            new Submission.Sent(new SubmissionKey(new UserId(userId), path, key), fingerprint, request),
                            begunAt,
                            journalBefore,
                            answer));
        }
    }
}
