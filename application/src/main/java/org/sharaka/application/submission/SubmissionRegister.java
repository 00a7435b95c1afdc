package org.sharaka.application.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.gate.Fact;

/**
 * Sees to it that what is sent twice under one key is done once.
 *
 * <p>Whoever serves a request with a key calls {@link #begin} before the work, and after it {@link #answered}, or
 * {@link #refused} where it was refused or failed. An answer is kept where the work was done. What was refused has
 * changed nothing, so the key is free again: who mends what was refused, or waits until the gate opens, sends it anew.
 *
 * <p>A submission that is running in the store but not in this register was begun by a process that is no more, or its
 * answer could not be kept. The journal then says whether it has done its work. For this, one register at a time may
 * work on a store.
 */
public final class SubmissionRegister {

    /** For how long what was sent is known, from when it came first: 24 hours. */
    public static final Duration KNOWN = Duration.ofHours(24);

    private final UnitOfWork work;
    private final Clock clock;
    private final Set<SubmissionKey> atWork = ConcurrentHashMap.newKeySet();

    /**
     * A register in which nothing is running.
     *
     * @param work where submissions and the journal are
     * @param clock tells when they come
     */
    public SubmissionRegister(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Settles what a process that is no more has left running: freed where it has changed nothing. To be called before
     * any request is served.
     *
     * @throws StoreUnavailable when the store cannot
     */
    public void settle() {
        work.inTransaction(stores -> {
            stores.of(Submissions.class).running().forEach(left -> settled(stores, left));
            return true;
        });
    }

    /**
     * Reserves a key for the work of a request, unless it was used before.
     *
     * @param call who sends it, by which request
     * @param path where it is sent to
     * @param key what the caller calls it
     * @param fingerprint of what is sent: SHA-256, 64 hexadecimal digits
     * @return what is to be done; once it says {@link KeyState.Kind#BEGUN}, the reservation is durable
     * @throws IllegalArgumentException for a text that is no key
     * @throws StoreUnavailable when the store cannot
     */
    public KeyState begin(Call call, String path, String key, String fingerprint) {
        SubmissionKey known = new SubmissionKey(call.actor().id(), path, key);
        Instant now = clock.instant();
        if (!atWork.add(known)) {
            return work.reading(stores -> whileAtWork(stores, candidate(stores, call, known, fingerprint, now)));
        }
        boolean begun = false;
        try {
            KeyState standing = work.inTransaction(stores -> {
                stores.of(Submissions.class).forgetBefore(now.minus(KNOWN).truncatedTo(ChronoUnit.SECONDS));
                return begin(stores, candidate(stores, call, known, fingerprint, now));
            });
            begun = standing.kind() == KeyState.Kind.BEGUN;
            return standing;
        } finally {
            if (!begun) {
                atWork.remove(known);
            }
        }
    }

    /**
     * Keeps the answer of work that was done. When it cannot be kept, the work stands all the same, and whoever sends
     * it again is sent to the journal.
     *
     * @param begun what has begun
     * @param answer what is answered
     * @throws StoreUnavailable when the store cannot
     */
    public void answered(Submission begun, String answer) {
        end(begun, stores -> stores.of(Submissions.class).put(begun.answeredBy(answer)));
    }

    /**
     * Ends what was refused or has failed: the key is free again, unless the journal tells that something was changed.
     *
     * @param begun what has begun
     * @throws StoreUnavailable when the store cannot
     */
    public void refused(Submission begun) {
        end(begun, stores -> settled(stores, begun));
    }

    private void end(Submission begun, Consumer<Stores> how) {
        try {
            work.inTransaction(stores -> {
                how.accept(stores);
                return true;
            });
        } finally {
            atWork.remove(begun.key());
        }
    }

    private static KeyState begin(Stores stores, Submission candidate) {
        Optional<Submission> before = stores.of(Submissions.class).find(candidate.key());
        if (before.filter(left -> left.state() == Submission.State.RUNNING).isPresent()) {
            before = settled(stores, before.get());
        }
        if (before.isPresent()) {
            return standing(before.get(), candidate);
        }
        stores.of(Submissions.class).put(candidate);
        return new KeyState(KeyState.Kind.BEGUN, candidate);
    }

    private static KeyState whileAtWork(Stores stores, Submission candidate) {
        return stores.of(Submissions.class)
                .find(candidate.key())
                .map(before -> standing(before, candidate))
                .orElse(new KeyState(KeyState.Kind.RUNNING, candidate));
    }

    private static KeyState standing(Submission before, Submission candidate) {
        if (!before.fingerprint().equals(candidate.fingerprint())) {
            return new KeyState(KeyState.Kind.REUSED, before);
        }
        return new KeyState(KeyState.Kind.valueOf(before.state().name()), before);
    }

    private static Optional<Submission> settled(Stores stores, Submission left) {
        boolean done =
                stores.of(Journal.class).tells(left.request(), left.key().user().value(), left.journalBefore());
        if (!done) {
            stores.of(Submissions.class).forget(left.key());
            return Optional.empty();
        }
        Submission lost = left.lost();
        stores.of(Submissions.class).put(lost);
        return Optional.of(lost);
    }

    private static Submission candidate(Stores stores, Call call, SubmissionKey key, String fingerprint, Instant now) {
        return new Submission(
                key,
                fingerprint,
                call.request(),
                now,
                stores.of(Journal.class).head().entries(),
                Submission.State.RUNNING,
                Fact.unknown());
    }
}
