package org.sharaka.domain.readiness;

import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What a ruling on one centre costs, in time and in bytes, without the text of its messages. The floor is what merely
 * making as many checks and a ruling of them costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(2)
public class RulingBenchmark {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private Rulebook book;
    private HandoverFacts clean;
    private HandoverFacts faulty;
    private int checks;

    @Setup
    public void facts() {
        book = Rulebook.standard();
        clean = aCentre()
                .assessed("2025-10-15", "44334334")
                .assessed("2026-04-15", "44434444")
                .factsOn(ON);
        faulty = aCentre()
                .managedSince("2025-01-01")
                .assessed("2025-04-15", "45444444")
                .assessed("2025-10-15", "44444444")
                .withAReserveUndertakenBy("2026-08-01")
                .earning("1000000.00", "124400.00")
                .withoutInsurance()
                .factsOn(ON);
        checks = clean().checks().size();
    }

    @Benchmark
    public Ruling clean() {
        return book.rule(clean, ON);
    }

    @Benchmark
    public Ruling faulty() {
        return book.rule(faulty, ON);
    }

    @Benchmark
    public Ruling floor() {
        List<Check> made = new ArrayList<>(checks);
        for (int i = 0; i < checks; i++) {
            made.add(Check.pass(HandoverRules.MONTHS, Reading.YES, Reading.YES));
        }
        return new Ruling("handover", ON, "handover.v1", Map.of(), Rulebook.FIRST_EDITION, made);
    }
}
