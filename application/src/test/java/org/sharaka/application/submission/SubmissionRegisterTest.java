package org.sharaka.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.company;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.Office;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.gate.Fact;
import org.sharaka.testing.memory.MemoryStore;

class SubmissionRegisterTest {

    private static final String PATH = "/api/v1/partners";
    private static final String SENT = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final Call NADIA = Office.by("nadia", Role.PARTNERSHIP_OFFICER);

    private final Turned clock = new Turned();
    private final FailingStore store = new FailingStore();
    private final SubmissionRegister register = new SubmissionRegister(store, clock);
    private int works;

    private static Submission.Sent sent(Call call, String path, String key, String content) {
        return new Submission.Sent(new SubmissionKey(call.actor().id(), path, key), content, call.request());
    }

    private static Submission.Sent sent(String key, String content) {
        return sent(NADIA, PATH, key, content);
    }

    private static SubmissionRegister.Once<String> once(Supplier<String> first) {
        return new SubmissionRegister.Once<>(first, Fact::known, before -> before.answer() + " again");
    }

    private String change(SubmissionRegister where, Submission.Sent sent) {
        return where.change(sent, once(() -> work(sent)));
    }

    private String change(String key, String content) {
        return change(register, sent(key, content));
    }

    private String change() {
        return change("key-1", SENT);
    }

    private SubmissionRegister nextProcess() {
        return new SubmissionRegister(store, clock);
    }

    /** What a use case does, in a unit of work of its own. */
    private String work(Submission.Sent sent) {
        return store.inTransaction(stores -> {
            works++;
            stores.of(Partners.class).add(company(works, "Exemple"));
            return "answer " + works;
        });
    }

    private long partners() {
        return store.<Long>reading(stores -> IntStream.rangeClosed(1, 20)
                .filter(number -> stores.of(Partners.class)
                        .find(company(number, "any").id())
                        .isPresent())
                .count());
    }

    @Test
    void the_first_does_the_work_and_every_later_one_has_its_answer() {
        assertThat(change()).isEqualTo("answer 1");
        assertThat(change()).isEqualTo("answer 1 again");
        assertThat(change(nextProcess(), sent("key-1", SENT))).isEqualTo("answer 1 again");
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void something_else_under_the_same_key_is_reuse() {
        change();

        assertThatThrownBy(() -> change("key-1", OTHER)).isInstanceOf(Rejected.KeyReused.class);
        assertThatThrownBy(() -> register.compute(sent("key-1", OTHER), once(() -> "computed")))
                .isInstanceOf(Rejected.KeyReused.class);
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void while_the_first_is_at_work_the_second_is_rejected_and_nothing_is_seen_of_the_first() {
        register.change(sent("key-1", SENT), once(() -> {
            String done = work(sent("key-1", SENT));
            inAnotherThread(() -> {
                assertThatThrownBy(this::change).isInstanceOf(Rejected.KeyAtWork.class);
                assertThatThrownBy(() -> change("key-1", OTHER)).isInstanceOf(Rejected.KeyReused.class);
                assertThat(partners()).isZero();
            });
            return done;
        }));

        assertThat(partners()).isEqualTo(1);
    }

    private static void inAnotherThread(Runnable what) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(what).get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void a_key_is_one_of_its_user_and_its_path() {
        change();

        assertThat(change(register, sent(NADIA, PATH + "/1", "key-1", SENT))).isEqualTo("answer 2");
        assertThat(change(register, sent(NADIA, PATH, "KEY-1", SENT))).isEqualTo("answer 3");
        assertThat(change(register, sent(Office.byAdmin(), PATH, "key-1", SENT)))
                .isEqualTo("answer 4");
    }

    @Test
    void work_that_fails_leaves_nothing_and_frees_its_key() {
        assertThatThrownBy(() -> register.change(sent("key-1", SENT), once(() -> {
                    work(sent("key-1", SENT));
                    throw new IllegalStateException("after the change");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(partners()).isZero();
        assertThat(change("key-1", OTHER)).isEqualTo("answer 2");
    }

    @Test
    void work_whose_answer_cannot_be_kept_is_taken_back() {
        assertThatThrownBy(() -> register.change(
                        sent("key-1", SENT),
                        new SubmissionRegister.Once<>(
                                () -> work(sent("key-1", SENT)),
                                answer -> {
                                    throw new StoreUnavailable("the disk is full");
                                },
                                Submission::answer)))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(partners()).isZero();
        assertThat(change()).isEqualTo("answer 2");
    }

    @Test
    void an_answer_that_is_not_kept_frees_its_key() {
        SubmissionRegister.Once<String> refusing =
                new SubmissionRegister.Once<>(() -> "refused", any -> Fact.unknown(), Submission::answer);
        assertThat(register.change(sent("key-1", SENT), refusing)).isEqualTo("refused");

        assertThat(change("key-1", OTHER)).isEqualTo("answer 1");
    }

    @Test
    void a_store_that_fails_leaves_the_key_free() {
        store.fails = true;
        assertThatThrownBy(this::change).isInstanceOf(StoreUnavailable.class);
        store.fails = false;

        assertThat(change()).isEqualTo("answer 1");
    }

    @Test
    void what_changes_nothing_is_computed_outside_and_its_answer_kept() {
        SubmissionRegister.Once<String> once = once(() -> {
            inAnotherThread(() -> store.inTransaction(stores -> "others write meanwhile"));
            return "computed " + ++works;
        });

        assertThat(register.compute(sent("key-1", SENT), once)).isEqualTo("computed 1");
        assertThat(register.compute(sent("key-1", SENT), once)).isEqualTo("computed 1 again");
    }

    @Test
    void an_answer_is_known_for_twenty_four_hours_and_no_longer() {
        change();
        register.compute(sent("key-2", SENT), once(() -> "computed"));

        clock.now = clock.now.plus(Duration.ofHours(24));
        assertThat(change()).isEqualTo("answer 1 again");
        assertThat(register.compute(sent("key-2", SENT), once(() -> "anew"))).isEqualTo("computed again");
        clock.now = clock.now.plusSeconds(1);
        assertThat(change("key-1", OTHER)).isEqualTo("answer 2");
        assertThat(register.compute(sent("key-2", OTHER), once(() -> "anew"))).isEqualTo("anew");
    }

    @Test
    void what_is_no_longer_known_is_taken_away_when_something_else_comes() {
        change();
        clock.now = clock.now.plus(Duration.ofDays(2));

        change("key-2", SENT);

        assertThat(store.<Boolean>reading(stores -> stores.of(Submissions.class)
                        .find(sent("key-1", SENT).key())
                        .isPresent()))
                .isFalse();
    }

    @Test
    void of_many_at_once_one_does_the_work() throws Exception {
        int many = 16;
        ExecutorService senders = Executors.newFixedThreadPool(many);
        try {
            Callable<String> one = () -> {
                try {
                    return change();
                } catch (Rejected.KeyAtWork busy) {
                    return "busy";
                }
            };
            List<String> answers = new ArrayList<>();
            for (Future<String> future : senders.invokeAll(
                    IntStream.range(0, many).mapToObj(any -> one).toList(), 30, TimeUnit.SECONDS)) {
                answers.add(future.get());
            }
            assertThat(answers)
                    .containsOnlyOnce("answer 1")
                    .allSatisfy(answer -> assertThat(answer).isIn("answer 1", "answer 1 again", "busy"));
        } finally {
            senders.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "0f8fad5b-d9cb-469f-a165-70867728950e", "\"quoted\""})
    void a_key_is_visible_ascii(String key) {
        assertThat(SubmissionKey.isKey(key)).isTrue();
        assertThat(SubmissionKey.isKey("k".repeat(64))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é", "a\u007f", "a\n"})
    void anything_else_is_no_key(String key) {
        assertThat(SubmissionKey.isKey(key)).isFalse();
        assertThat(SubmissionKey.isKey("k".repeat(65))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> sent(key, SENT));
    }

    private static final class Turned extends Clock {

        private Instant now = Office.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class FailingStore implements UnitOfWork {

        private final UnitOfWork sound = new MemoryStore();
        private boolean fails;

        @Override
        public <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep) {
            if (fails) {
                throw new StoreUnavailable("the disk is full");
            }
            return sound.inTransaction(work, keep);
        }

        @Override
        public <T> T reading(Function<Stores, T> work) {
            return sound.reading(work);
        }
    }
}
