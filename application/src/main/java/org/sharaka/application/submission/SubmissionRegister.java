package org.sharaka.application.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.gate.Fact;

/**
 * Does once what is sent twice under one key.
 *
 * <p>The work, its answer and the key are kept by one unit of work, so that a process that ends leaves all of them or
 * none. What fails or is refused changes nothing and frees the key. For this, one register at a time may work on a
 * store.
 */
public final class SubmissionRegister {

    /** For how long what was sent is known, from when it came first: 24 hours. */
    public static final Duration KNOWN = Duration.ofHours(24);

    private final UnitOfWork work;
    private final Clock clock;
    private final Map<SubmissionKey, Submission.Sent> atWork = new ConcurrentHashMap<>();

    /**
     * A register in which nothing is at work.
     *
     * @param work where submissions and the journal are
     * @param clock tells when they come
     */
    public SubmissionRegister(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * How work is done once.
     *
     * @param first does it; the units of work within it are parts of the one that keeps the key
     * @param kept what is kept of an answer; unknown where it frees the key, because nothing was changed
     * @param again gives the answer that was kept
     * @param <A> an answer
     */
    public record Once<A>(Supplier<A> first, Function<A, Fact<String>> kept, Function<Submission, A> again) {}

    /**
     * Does work that changes something, or gives its first answer again.
     *
     * @param sent what is sent
     * @param once how it is done
     * @param <A> an answer
     * @return the answer
     * @throws Rejected.KeyReused where something else was sent with the key
     * @throws Rejected.KeyAtWork while the first one with the key is at work
     * @throws StoreUnavailable when the store cannot; nothing was changed
     */
    public <A> A change(Submission.Sent sent, Once<A> once) {
        return alone(sent, once, () -> keeping(sent, once));
    }

    /**
     * Computes something that changes nothing, without holding up who writes; or gives its first answer again.
     *
     * @param sent what is sent
     * @param once how it is computed
     * @param <A> an answer
     * @return the answer
     * @throws Rejected.KeyReused where something else was sent with the key
     * @throws Rejected.KeyAtWork while the first one with the key is at work
     * @throws StoreUnavailable when the store cannot
     */
    public <A> A compute(Submission.Sent sent, Once<A> once) {
        return alone(
                sent,
                once,
                () -> before(sent, once).orElseGet(() -> {
                    A answer = once.first().get();
                    return keeping(sent, new Once<>(() -> answer, once.kept(), once.again()));
                }));
    }

    private <A> A alone(Submission.Sent sent, Once<A> once, Supplier<A> done) {
        Submission.Sent first = atWork.putIfAbsent(sent.key(), sent);
        if (first != null) {
            return before(sent, once)
                    .orElseThrow(() -> first.isSame(sent) ? new Rejected.KeyAtWork() : new Rejected.KeyReused());
        }
        try {
            return done.get();
        } finally {
            atWork.remove(sent.key());
        }
    }

    private <A> Optional<A> before(Submission.Sent sent, Once<A> once) {
        Instant limit = limit(clock.instant());
        Optional<Submission> found =
                work.reading(stores -> stores.of(Submissions.class).find(sent.key()));
        return found.filter(before -> !before.begunAt().isBefore(limit))
                .map(before -> once.again().apply(same(before, sent)));
    }

    private <A> A keeping(Submission.Sent sent, Once<A> once) {
        Instant now = clock.instant();
        Done<A> done = work.inTransaction(
                stores -> {
                    Submissions all = stores.of(Submissions.class);
                    all.forgetBefore(limit(now));
                    return all.find(sent.key())
                            .map(before -> new Done<A>(Optional.of(before), Optional.empty()))
                            .orElseGet(() -> new Done<>(Optional.empty(), Optional.of(first(stores, sent, once, now))));
                },
                any -> any.before().isEmpty());
        return done.answer()
                .orElseGet(() -> once.again().apply(same(done.before().orElseThrow(), sent)));
    }

    private static <A> A first(Stores stores, Submission.Sent sent, Once<A> once, Instant now) {
        long entries = stores.of(Journal.class).head().entries();
        A answer = once.first().get();
        once.kept()
                .apply(answer)
                .value()
                .ifPresent(text -> stores.of(Submissions.class).put(new Submission(sent, now, entries, text)));
        return answer;
    }

    private static Submission same(Submission before, Submission.Sent sent) {
        if (!before.sent().isSame(sent)) {
            throw new Rejected.KeyReused();
        }
        return before;
    }

    private static Instant limit(Instant now) {
        return now.minus(KNOWN).truncatedTo(ChronoUnit.SECONDS);
    }

    /** What was done before, or the answer to what was done now. */
    private record Done<A>(Optional<Submission> before, Optional<A> answer) {}
}
