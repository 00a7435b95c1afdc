package org.sharaka.domain.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;

/**
 * Whether a lot is ready for use (S6); what is unknown is not.
 *
 * @param tests whether the tests are passed
 * @param equipment whether the equipment of the list is installed
 * @param utilities whether water, power and the rest are connected
 * @param keys whether the keys are received
 */
public record ReadyForUse(Fact<Boolean> tests, Fact<Boolean> equipment, Fact<Boolean> utilities, Fact<Boolean> keys) {

    /** Nothing was said. */
    public static final ReadyForUse UNSAID =
            new ReadyForUse(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** What is asked of every lot. */
    static final List<String> WORDS = List.of("TESTS", "EQUIPMENT", "UTILITIES", "KEYS");

    /** What is not so, as words in capitals. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, "TESTS", tests);
        add(missing, "EQUIPMENT", equipment);
        add(missing, "UTILITIES", utilities);
        add(missing, "KEYS", keys);
        return missing;
    }

    /** Whether somebody stated of a part of it that it is not so. */
    boolean isDenied() {
        return Stream.of(tests, equipment, utilities, keys).anyMatch(fact -> fact.is(so -> !so));
    }

    private static void add(List<String> missing, String word, Fact<Boolean> fact) {
        if (!fact.is(Boolean::booleanValue)) {
            missing.add(word);
        }
    }
}
