package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.text.LanguageMap;

/**
 * One entry of the catalogue.
 *
 * @param code the stable code
 * @param section the section of {@code rulebook.md} it stands in, 0 to 10; empty for a rule that a foundation added
 * @param title a short noun phrase
 * @param text what the rule asks, with the values of the policies it was made with
 * @param remedy what to do in general where it does not hold; {@code Texts.remedy} of a check says it for one reason
 * @param statements the statements of {@code glossary.md} it serves: {@code S9}; empty for a rule that a foundation
 *     added
 * @param gates the steps that ask it, by the names of their gates; empty for a rule that only lists what falls due
 * @param handling what becomes of a step when it does not hold
 * @param enforced whether the steps that ask it exist, so that it is seen to refuse
 */
public record Rule(
        RuleCode code,
        OptionalInt section,
        LanguageMap title,
        LanguageMap text,
        LanguageMap remedy,
        List<String> statements,
        List<String> gates,
        Handling handling,
        boolean enforced) {

    /** Copies the lists. */
    public Rule {
        statements = List.copyOf(statements);
        gates = List.copyOf(gates);
    }

    /** A rule that a foundation added; it refuses a step as any other does. */
    static Rule own(RuleCode code, Texts texts) {
        return new Rule(
                code,
                OptionalInt.empty(),
                texts.own(code, "title"),
                texts.own(code, "text"),
                texts.own(code, "remedy"),
                List.of(),
                List.of(),
                Handling.GATE,
                true);
    }

    /** The rule, asked at one more gate. */
    Rule at(String gate) {
        List<String> all =
                Stream.concat(gates.stream(), Stream.of(gate)).distinct().toList();
        return new Rule(code, section, title, text, remedy, statements, all, handling, enforced);
    }
}
