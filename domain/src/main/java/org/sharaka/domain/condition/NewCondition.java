package org.sharaka.domain.condition;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;

/**
 * A condition that a step is to be taken on.
 *
 * @param rule the code of the rule that warns; unknown for a condition of its own
 * @param about the lot, centre or item that the warning is about; empty for every one
 * @param paper the paper that is to follow; unknown where it is about something else
 * @param what what is to be done, a paragraph; may be unknown where a paper is named
 * @param who who is to do it, one line; unknown for who usually does
 * @param by by which day; unknown for the last one that is allowed
 */
public record NewCondition(
        Fact<String> rule,
        String about,
        Fact<DocumentKind> paper,
        Fact<String> what,
        Fact<String> who,
        Fact<LocalDate> by) {

    private static final int LONGEST_WHO = 200;

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /what} or {@code /who}; {@code value.required} at {@code /what}
     *     where neither it nor a paper is named
     */
    public NewCondition {
        Faults faults = new Faults();
        if (what.value().isEmpty() && paper.value().isEmpty()) {
            faults.add("/what", "value.required", "missing");
        }
        Fact<String> typed = what;
        what = faults.take(
                        "/what", () -> typed.map(text -> PlainText.paragraph(text, Brief.LONGEST_TEXT, "value.text")))
                .orElse(Fact.unknown());
        Fact<String> named = who;
        who = faults.take("/who", () -> named.map(text -> PlainText.line(text, LONGEST_WHO, "value.text")))
                .orElse(Fact.unknown());
        faults.throwIfAny();
    }

    /** {@return whether it answers a warning: both are of one rule, and of one thing where it names one} */
    boolean isFor(Check check) {
        return rule.is(check.rule().code()::equals) && (about.isEmpty() || about.equals(check.about()));
    }

    /** {@return whether another is for the same warning and the same paper; never of two that name neither} */
    boolean repeats(NewCondition other) {
        return !forWhat().isEmpty() && forWhat().equals(other.forWhat());
    }

    /** {@return the warning and the paper that it is for, by their words; empty for one of its own} */
    String forWhat() {
        return Stream.of(rule.fold(code -> code, () -> ""), about, paper.fold(Enum::name, () -> ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same, for the warning of a rule. */
    public NewCondition answering(String code) {
        return new NewCondition(Fact.known(code), about, paper, what, who, by);
    }
}
