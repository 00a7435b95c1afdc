package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.UnitOfWork;

/**
 * {@code funding.balance}, on every store: random steps with money, and after each of them all sums are reckoned anew
 * from the ledger. A seed that fails once fails again.
 */
public interface FundingBalanceContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    /** The steps that several people have to have taken at once for the test to mean anything. */
    String[] AT_ONCE = {"allocate made", "allocate refused", "approve made", "reverse made"};

    /**
     * How many steps one after the other.
     *
     * @return enough that each kind is made and refused
     */
    default int steps() {
        return 2000;
    }

    /**
     * How many steps at once, by four threads together.
     *
     * @return a multiple of four
     */
    default int stepsAtOnce() {
        return 800;
    }

    @Test
    default void the_balance_holds_to_the_centime_after_any_sequence_of_steps() {
        FundingWorld world = FundingWorld.afterAllSteps(work());
        RandomSteps.Things things = new RandomSteps.Things();
        RandomSteps steps = new RandomSteps(world, things, 20_261_124);
        RandomSteps questions = new RandomSteps(world, things, 3);
        Map<String, Integer> told = new TreeMap<>();

        for (int step = 0; step < steps(); step++) {
            told.merge(steps.next(), 1, Integer::sum);
            check(questions);
        }
        work().reading(stores -> {
            NaiveFunding naive = new NaiveFunding(stores);
            naive.tellsWhatWasKept();
            for (LocalDate on = LocalDate.parse("2024-11-01"); on.getYear() < 2028; on = on.plusDays(13)) {
                naive.agreesOn(on);
            }
            return true;
        });
        assertThat(told.keySet()).as("what the seed has brought").contains(everyStep());
    }

    @Test
    default void the_balance_holds_while_several_take_steps_at_once() throws Exception {
        FundingWorld world = FundingWorld.afterAllSteps(work());
        RandomSteps.Things things = new RandomSteps.Things();
        RandomSteps first = new RandomSteps(world, things, 7);
        for (int step = 0; step < 40; step++) {
            first.next();
        }
        Map<String, Integer> told = new ConcurrentSkipListMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                RandomSteps steps = new RandomSteps(world, things, 100 + thread);
                RandomSteps questions = new RandomSteps(world, things, 200 + thread);
                running.add(threads.submit(() -> {
                    for (int step = 0; goesOn(step, told); step++) {
                        told.merge(steps.next(), 1, Integer::sum);
                        check(questions);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get(10, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        work().reading(stores -> {
            new NaiveFunding(stores).tellsWhatWasKept();
            return true;
        });
        assertThat(told).containsKeys(AT_ONCE);
    }

    /** What threads do in which order is chance: they go on until each kind of step was seen, but not for ever. */
    private boolean goesOn(int step, Map<String, Integer> told) {
        int planned = stepsAtOnce() / 4;
        return step < planned || step < planned * 10 && !told.keySet().containsAll(List.of(AT_ONCE));
    }

    private void check(RandomSteps questions) {
        work().reading(stores -> {
            NaiveFunding naive = new NaiveFunding(stores);
            naive.isNeverBelowNothing();
            naive.agreesOn(questions.day());
            naive.agreesOn(questions.day());
            naive.agreesOn(questions.day());
            naive.draws(questions.target(), questions.day(), questions.perhapsAPledge());
            return true;
        });
    }

    private static String[] everyStep() {
        return new String[] {
            "pledge made",
            "amend made",
            "amend refused",
            "consent made",
            "receive made",
            "receive refused",
            "receive not taken",
            "receive without a donor made",
            "reverse made",
            "reverse refused",
            "correct made",
            "correct refused",
            "allocate made",
            "allocate refused",
            "release made",
            "release refused",
            "prepare made",
            "prepare refused",
            "approve made",
            "approve refused",
            "withdraw made",
        };
    }
}
