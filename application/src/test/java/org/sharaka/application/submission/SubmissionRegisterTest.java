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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.Office;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.submission.KeyState.Kind;
import org.sharaka.application.work.Call;
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

    private KeyState begin(SubmissionRegister where, String sent) {
        return where.begin(NADIA, PATH, "key-1", sent);
    }

    private KeyState begin() {
        return begin(register, SENT);
    }

    /** The register of the next process: what is running in the store is not running in it. */
    private SubmissionRegister nextProcess() {
        SubmissionRegister next = new SubmissionRegister(store, clock);
        next.settle();
        return next;
    }

    /** What a use case does: the change and its entry in one unit of work. */
    private void work(Call call) {
        store.inTransaction(stores -> {
            stores.of(Partners.class).add(company(1, "Exemple"));
            stores.of(Journal.class)
                    .append(
                            new Happening(
                                    clock.instant(),
                                    call.actor().id().value(),
                                    "partner.registered",
                                    "partner-1",
                                    Fact.unknown(),
                                    Map.of(),
                                    call.request()),
                            Fact.unknown());
            return true;
        });
    }

    @Test
    void the_first_begins_and_every_later_one_has_its_answer() {
        KeyState first = begin();
        assertThat(first.kind()).isEqualTo(Kind.BEGUN);

        register.answered(first.submission(), "the answer");

        for (KeyState again : List.of(begin(), begin())) {
            assertThat(again.kind()).isEqualTo(Kind.ANSWERED);
            assertThat(again.submission().answer()).isEqualTo(Fact.known("the answer"));
        }
    }

    @Test
    void while_the_first_is_at_work_the_second_is_told_so() {
        begin();

        assertThat(begin().kind()).isEqualTo(Kind.RUNNING);
        assertThat(begin(register, OTHER).kind()).isEqualTo(Kind.REUSED);
    }

    @Test
    void something_else_under_the_same_key_is_reuse_whether_answered_or_unknown() {
        register.answered(begin().submission(), "the answer");
        assertThat(begin(register, OTHER).kind()).isEqualTo(Kind.REUSED);

        KeyState second = register.begin(NADIA, PATH, "key-2", SENT);
        work(NADIA);
        register.refused(second.submission());
        assertThat(register.begin(NADIA, PATH, "key-2", OTHER).kind()).isEqualTo(Kind.REUSED);
    }

    @Test
    void a_key_is_one_of_its_user_and_its_path() {
        begin();

        assertThat(register.begin(NADIA, PATH + "/1", "key-1", SENT).kind()).isEqualTo(Kind.BEGUN);
        assertThat(register.begin(NADIA, PATH, "KEY-1", SENT).kind()).isEqualTo(Kind.BEGUN);
        assertThat(register.begin(Office.byAdmin(), PATH, "key-1", SENT).kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void what_was_refused_frees_its_key_for_whatever_is_sent_next() {
        register.refused(begin().submission());

        assertThat(begin(register, OTHER).kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void what_failed_after_it_had_changed_something_is_unknown_for_ever() {
        KeyState first = begin();
        work(NADIA);
        register.refused(first.submission());

        assertThat(begin().kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(begin().submission().request()).isEqualTo(NADIA.request());
        assertThat(begin(nextProcess(), SENT).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void what_others_did_or_the_same_request_before_is_no_work_of_this_one() {
        work(NADIA);
        KeyState first = begin();
        store.inTransaction(stores -> {
            stores.of(Journal.class).append(told("someone", NADIA.request()), Fact.unknown());
            stores.of(Journal.class).append(told("nadia", "another-request"), Fact.unknown());
            return true;
        });
        register.refused(first.submission());

        assertThat(begin().kind()).isEqualTo(Kind.BEGUN);
    }

    private Happening told(String actor, String request) {
        return new Happening(clock.instant(), actor, "any", "any", Fact.unknown(), Map.of(), request);
    }

    @Test
    void a_process_that_ended_before_the_work_leaves_the_key_free() {
        begin();

        SubmissionRegister next = nextProcess();

        assertThat(store.<Integer>reading(
                        stores -> stores.of(Submissions.class).running().size()))
                .isZero();
        assertThat(begin(next, OTHER).kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void a_process_that_ended_between_work_and_answer_leaves_the_key_unknown() {
        begin();
        work(NADIA);

        assertThat(begin(nextProcess(), SENT).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void an_answer_outlives_the_process() {
        register.answered(begin().submission(), "the answer");

        assertThat(begin(nextProcess(), SENT).submission().answer()).isEqualTo(Fact.known("the answer"));
    }

    @Test
    void work_whose_answer_could_not_be_kept_is_not_done_again() {
        KeyState first = begin();
        work(NADIA);
        store.fails = true;
        assertThatThrownBy(() -> register.answered(first.submission(), "the answer"))
                .isInstanceOf(StoreUnavailable.class);
        store.fails = false;

        assertThat(begin().kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void a_key_that_could_not_be_reserved_is_free() {
        store.fails = true;
        assertThatThrownBy(this::begin).isInstanceOf(StoreUnavailable.class);
        store.fails = false;

        assertThat(begin().kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void a_refusal_that_could_not_be_noted_leaves_no_key_at_work() {
        KeyState first = begin();
        store.fails = true;
        assertThatThrownBy(() -> register.refused(first.submission())).isInstanceOf(StoreUnavailable.class);
        store.fails = false;

        assertThat(begin().kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void an_answer_is_known_for_twenty_four_hours_and_no_longer() {
        register.answered(begin().submission(), "the answer");

        clock.now = clock.now.plus(Duration.ofHours(24));
        assertThat(begin().kind()).isEqualTo(Kind.ANSWERED);
        clock.now = clock.now.plusSeconds(1);
        assertThat(begin(register, OTHER).kind()).isEqualTo(Kind.BEGUN);
    }

    @Test
    void what_is_no_longer_known_is_taken_away_when_something_else_comes() {
        register.answered(begin().submission(), "the answer");
        clock.now = clock.now.plus(Duration.ofDays(2));

        register.begin(NADIA, PATH, "key-2", SENT);

        SubmissionKey old = new SubmissionKey(NADIA.actor().id(), PATH, "key-1");
        assertThat(store.<Boolean>reading(
                        stores -> stores.of(Submissions.class).find(old).isPresent()))
                .isFalse();
    }

    @Test
    void of_many_at_once_one_begins() throws Exception {
        int many = 16;
        ExecutorService senders = Executors.newFixedThreadPool(many);
        try {
            Callable<Kind> one = () -> begin().kind();
            List<Future<Kind>> all = senders.invokeAll(
                    IntStream.range(0, many).mapToObj(any -> one).toList(), 30, TimeUnit.SECONDS);
            List<Kind> kinds = new ArrayList<>();
            for (Future<Kind> future : all) {
                kinds.add(future.get());
            }
            assertThat(kinds).containsOnlyOnce(Kind.BEGUN).containsOnly(Kind.BEGUN, Kind.RUNNING);
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
        assertThatIllegalArgumentException().isThrownBy(() -> register.begin(NADIA, PATH, key, SENT));
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
