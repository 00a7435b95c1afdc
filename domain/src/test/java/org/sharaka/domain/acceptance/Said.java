package org.sharaka.domain.acceptance;

import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;

/** What a ruling says of one rule, in one word or two: {@code PASS}, {@code FAIL late}. */
final class Said {

    private Said() {}

    static String of(String rule, Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .map(Said::told)
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
    }

    private static String told(Check check) {
        String result = check.result().name();
        return result.equalsIgnoreCase(check.reason()) ? result : result + " " + check.reason();
    }
}
