package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.rulebook.Rulebook;

/** The gate, held against {@link PlainTable}: centres near every limit, under values that differ. */
class HandoverComparisonTest {

    private static final int SEEDS = 700;
    private static final int CENTRES = 3;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Set<String>> results = new TreeMap<>();

    @Test
    void the_gate_says_what_the_table_says_of_random_centres_under_random_values() {
        Rulebook standard = Rulebook.standard();
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomCentre centre = new RandomCentre(seed);
            Rulebook book = standard.assuming(centre.differing());
            for (int place = 0; place < CENTRES; place++) {
                HandoverFacts facts = centre.facts(book.on(centre.on()).grid());
                HandoverRuling said = HandoverRuling.of(book, facts.on(centre.on()));

                assertThat(line(said))
                        .as("seed %d, centre %d, under %s: %s", seed, place, centre.differing(), facts)
                        .isEqualTo(new PlainTable(centre.values(), facts, centre.on()).said());
                verdicts.merge(said.ruling().verdict(), 1, Integer::sum);
            }
        }
        assertThat(verdicts)
                .hasSize(3)
                .allSatisfy((verdict, cases) -> assertThat(cases).isGreaterThan(100));
        assertThat(results.remove(HandoverRules.EVIDENCE)).containsExactly("FAIL");
        assertThat(results)
                .hasSize(21)
                .allSatisfy((rule, some) -> assertThat(some).hasSizeGreaterThan(1));
    }

    private String line(HandoverRuling said) {
        Map<String, String> checks = new LinkedHashMap<>();
        for (Check check : said.ruling().checks()) {
            checks.put(check.rule().code(), check.result().name());
            results.computeIfAbsent(check.rule().family(), rule -> new TreeSet<>())
                    .add(check.result().name());
        }
        String overall = said.overall()
                .map(exact -> exact.numerator() + "/" + exact.denominator())
                .orElse("none");
        return overall + " " + said.streak() + " " + checks;
    }
}
