package org.sharaka.domain.gate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a gate says of a step on a day: one check per rule that applies, in the order of the rulebook, those that pass
 * too. The verdict is computed from the checks.
 *
 * @param gate the name of the gate: {@code handover}
 * @param on the day of the ruling
 * @param policy the version of the gate's own group of values: {@code handover.v1}
 * @param policies the versions it was made under, by group; empty under values that were only assumed
 * @param edition the edition of the rule sets it was made by
 * @param checks what the rules found
 */
public record Ruling(
        String gate, LocalDate on, String policy, Map<String, String> policies, int edition, List<Check> checks) {

    /** Copies the versions and the checks. */
    public Ruling {
        policies = Collections.unmodifiableMap(new TreeMap<>(policies));
        checks = List.copyOf(checks);
    }

    /** {@return the verdict: any FAIL closes the gate, any WARN makes it conditional; computed from the checks} */
    public Verdict verdict() {
        Verdict verdict = Verdict.ELIGIBLE;
        for (Check check : checks) {
            if (check.result() == Result.FAIL) {
                return Verdict.NOT_ELIGIBLE;
            }
            if (check.result() == Result.WARN) {
                verdict = Verdict.CONDITIONAL;
            }
        }
        return verdict;
    }

    /** {@return whether the gate is closed; true when at least one rule fails} */
    public boolean refuses() {
        return verdict() == Verdict.NOT_ELIGIBLE;
    }

    /**
     * The checks with one result.
     *
     * @param result which
     * @return those checks, in order
     */
    public List<Check> with(Result result) {
        return checks.stream().filter(check -> check.result() == result).toList();
    }

    /** {@return the codes of what is not PASS; in the order of the rulebook} */
    public List<String> notPassed() {
        Stream<Check> open = checks.stream().filter(check -> check.result() != Result.PASS);
        return open.map(check -> check.rule().code()).toList();
    }
}
