package org.sharaka.application.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.company;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.partner.PartnerId;

/** What every {@link UnitOfWork} keeps to. */
@Timeout(60)
public interface UnitOfWorkContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Stores adding(Stores stores, int number) {
        stores.of(Partners.class).add(company(number, "Company " + number));
        return stores;
    }

    private boolean isThere(int number) {
        PartnerId id = company(number, "any").id();
        return work().reading(stores -> stores.of(Partners.class).find(id).isPresent());
    }

    @Test
    default void what_was_done_is_there_once_the_call_has_returned() {
        work().inTransaction(stores -> adding(stores, 1));

        assertThat(isThere(1)).isTrue();
    }

    @Test
    default void an_exception_takes_everything_back_and_goes_on_to_the_caller() {
        IllegalStateException thrown = new IllegalStateException("a fault in the middle");

        assertThatThrownBy(() -> work().inTransaction(stores -> {
                    adding(stores, 1).nextReference("PAR", 2026);
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(isThere(1)).isFalse();
        assertThat(work().<String>inTransaction(stores -> stores.nextReference("PAR", 2026)))
                .isEqualTo("PAR-2026-0001");
    }

    @Test
    default void an_error_takes_everything_back_too() {
        assertThatThrownBy(() -> work().inTransaction(stores -> {
                    adding(stores, 1);
                    throw new AssertionError("worse");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(isThere(1)).isFalse();
        work().inTransaction(stores -> adding(stores, 2));
        assertThat(isThere(2)).isTrue();
    }

    @Test
    default void a_result_that_is_not_to_be_kept_is_returned_and_leaves_nothing() {
        String result = work().inTransaction(
                        stores -> {
                            adding(stores, 1);
                            return "rehearsed";
                        },
                        any -> false);

        assertThat(result).isEqualTo("rehearsed");
        assertThat(isThere(1)).isFalse();
    }

    @Test
    default void a_unit_of_work_sees_its_own_changes() {
        boolean seen = work().inTransaction(stores -> adding(stores, 1)
                .of(Partners.class)
                .find(company(1, "any").id())
                .isPresent());

        assertThat(seen).isTrue();
    }

    @Test
    default void to_write_while_reading_throws_and_changes_nothing() {
        assertThatThrownBy(() -> work().reading(stores -> adding(stores, 1))).isInstanceOf(RuntimeException.class);

        assertThat(isThere(1)).isFalse();
    }

    @Test
    default void who_reads_sees_one_state_whatever_is_written_meanwhile() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            List<Boolean> empty = work().reading(stores -> {
                List<Boolean> seen =
                        new ArrayList<>(List.of(stores.of(Partners.class).isEmpty()));
                finish(other.submit(() -> work().inTransaction(inside -> adding(inside, 1))));
                seen.add(stores.of(Partners.class).isEmpty());
                return seen;
            });

            assertThat(empty).containsExactly(true, true);
            assertThat(isThere(1)).isTrue();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    default void what_is_no_port_has_no_store() {
        assertThatThrownBy(() -> work().reading(stores -> stores.of(String.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no store of java.lang.String");
    }

    @Test
    default void who_reads_is_not_held_up_by_who_writes() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            work().inTransaction(stores -> {
                adding(stores, 1);
                return finish(other.submit(() -> work().reading(inside -> {
                    assertThat(inside.of(Partners.class).isEmpty()).isTrue();
                    return true;
                })));
            });
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    default void units_that_write_at_once_come_one_after_the_other() throws Exception {
        int threads = 4;
        int each = 10;
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> given = IntStream.range(0, threads)
                    .mapToObj(thread -> writers.submit(() -> IntStream.range(0, each)
                            .mapToObj(any -> work().<String>inTransaction(stores -> stores.nextReference("PAR", 2026)))
                            .toList()))
                    .toList();

            List<String> all = new ArrayList<>();
            for (Future<List<String>> references : given) {
                all.addAll(references.get(30, TimeUnit.SECONDS));
            }
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, threads * each)
                            .mapToObj("PAR-2026-%04d"::formatted)
                            .toList());
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    default void units_that_wait_are_each_kept_or_taken_back_by_themselves() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(5);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try {
            Future<String> first = others.submit(() -> work().<String>inTransaction(stores -> {
                begun.countDown();
                await(goOn);
                return adding(stores, 1).nextReference("PAR", 2026);
            }));
            await(begun);
            Future<String> failing = others.submit(() -> work().<String>inTransaction(stores -> {
                adding(stores, 2).nextReference("PAR", 2026);
                throw new IllegalStateException("in the middle");
            }));
            Future<String> refused = others.submit(
                    () -> work().inTransaction(stores -> adding(stores, 3).nextReference("PAR", 2026), any -> false));
            Future<String> worse = others.submit(() -> work().<String>inTransaction(stores -> {
                Thread.currentThread().interrupt();
                adding(stores, 4).nextReference("PAR", 2026);
                throw new AssertionError("worse");
            }));
            Future<String> last = others.submit(() ->
                    work().<String>inTransaction(stores -> adding(stores, 5).nextReference("PAR", 2026)));
            List<Boolean> seen =
                    IntStream.rangeClosed(1, 5).mapToObj(this::isThere).toList();
            goOn.countDown();

            assertThatThrownBy(() -> failing.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> worse.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(AssertionError.class);
            assertThat(finish(refused)).startsWith("PAR-2026-");
            assertThat(List.of(finish(first), finish(last)))
                    .containsExactlyInAnyOrder("PAR-2026-0001", "PAR-2026-0002");
            assertThat(seen).containsOnly(false);
            assertThat(IntStream.rangeClosed(1, 5).filter(this::isThere)).containsExactly(1, 5);
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    default void of_many_units_at_once_references_and_the_journal_have_those_that_were_kept_and_no_others()
            throws Exception {
        int threads = 32;
        int each = 15;
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> writers.submit(() -> IntStream.range(0, each)
                            .mapToObj(unit -> kept(thread * each + unit))
                            .flatMap(Optional::stream)
                            .toList()))
                    .toList();
            List<String> kept = new ArrayList<>();
            for (Future<List<String>> one : all) {
                kept.addAll(finish(one));
            }

            assertThat(kept).hasSize(threads * each / 3);
            assertThat(kept).allSatisfy(reference -> assertThat(reference).startsWith("PAR-2026-"));
            List<String> told = work().reading(
                            stores -> stores.of(Journal.class).after(0, Fact.unknown(), 1000).items().stream()
                                    .map(entry -> entry.happening().subject())
                                    .toList());
            assertThat(told)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, kept.size())
                            .mapToObj("PAR-2026-%04d"::formatted)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(kept);
            ChainWalk.Verification chain =
                    work().reading(stores -> stores.of(Journal.class).verify());
            assertThat(chain.valid()).isTrue();
            assertThat(chain.head().entries()).isEqualTo(kept.size());
        } finally {
            writers.shutdownNow();
        }
    }

    /** Every third unit is kept, every third refused, every third fails. */
    private Optional<String> kept(int unit) {
        try {
            String reference = work().inTransaction(
                            stores -> {
                                String next = adding(stores, unit).nextReference("PAR", 2026);
                                stores.of(Journal.class).append(told(next), Fact.unknown());
                                if (unit % 3 == 1) {
                                    throw new IllegalStateException("unit " + unit);
                                }
                                return next;
                            },
                            any -> unit % 3 == 0);
            return Optional.of(reference).filter(any -> unit % 3 == 0);
        } catch (IllegalStateException failed) {
            assertThat(failed).hasMessage("unit " + unit);
            return Optional.empty();
        }
    }

    private static Happening told(String subject) {
        return new Happening(
                Instant.parse("2026-06-01T10:00:00Z"), "nadia", "any", subject, Fact.unknown(), Map.of(), "request");
    }

    @Test
    default void a_unit_within_a_unit_is_a_part_of_it() {
        assertThatThrownBy(() -> work().inTransaction(outer -> {
                    work().inTransaction(inner -> adding(inner, 1));
                    throw new IllegalStateException("the whole fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(isThere(1)).isFalse();

        work().inTransaction(outer -> {
            work().inTransaction(inner -> adding(inner, 2));
            assertThatThrownBy(() -> work().inTransaction(inner -> {
                        adding(inner, 3);
                        throw new IllegalStateException("a part fails");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            work().inTransaction(inner -> adding(inner, 4), any -> false);
            assertThat(IntStream.rangeClosed(1, 4).filter(this::isThere)).containsExactly(2);
            return adding(outer, 5);
        });

        assertThat(IntStream.rangeClosed(1, 5).filter(this::isThere)).containsExactly(2, 5);
    }

    @Test
    default void references_are_counted_by_prefix_and_year() {
        List<String> given = work().inTransaction(stores -> List.of(
                stores.nextReference("PAR", 2026),
                stores.nextReference("PAR", 2026),
                stores.nextReference("PAR", 2027),
                stores.nextReference("PRJ", 2026)));

        assertThat(given).containsExactly("PAR-2026-0001", "PAR-2026-0002", "PAR-2027-0001", "PRJ-2026-0001");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static <T> T finish(Future<T> other) {
        try {
            return other.get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
