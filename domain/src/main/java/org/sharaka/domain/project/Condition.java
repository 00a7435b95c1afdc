package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.text.PlainText;

/**
 * What lets a step pass in spite of a WARN ({@code rulebook.md}, section 0): something to be done by a day, or, where
 * nothing can be mended, a written reason.
 *
 * @param rule the code of the rule that warned
 * @param about the lot, centre or item that the warning was about, where the ruling spoke of several; else empty
 * @param what what is to be done, or the reason, a paragraph
 * @param who who is to do it, one line, perhaps unsaid
 * @param by by which day; unknown for a written reason
 */
public record Condition(String rule, String about, String what, Fact<String> who, Fact<LocalDate> by) {

    private static final int LONGEST_WHO = 200;

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /what} and {@code /who}
     */
    public Condition {
        Faults faults = new Faults();
        String typed = what;
        what = faults.take("/what", () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
        Fact<String> named = who;
        who = faults.take("/who", () -> named.map(text -> PlainText.line(text, LONGEST_WHO, "value.text")))
                .orElse(Fact.unknown());
        faults.throwIfAny();
    }

    /** The condition of a warning about the only thing there is. */
    public Condition(String rule, String what, Fact<String> who, Fact<LocalDate> by) {
        this(rule, "", what, who, by);
    }

    /** Whether it was set for a warning: both are of one rule and about one thing. */
    public boolean isFor(Check check) {
        return rule.equals(check.rule().code()) && about.equals(check.about());
    }

    /**
     * The conditions of a step: those given for the rules that warned, and for each warning that has none one of its
     * own, due by the days of the policy; what was given for other rules is left out.
     */
    public static List<Condition> of(Ruling ruling, List<Condition> given, AcceptancePolicy policy) {
        List<Condition> all = new ArrayList<>();
        for (Check check : ruling.with(Result.WARN)) {
            String rule = check.rule().code();
            List<Condition> said =
                    given.stream().filter(one -> one.isFor(check)).toList();
            LocalDate due = ruling.on().plusDays(policy.conditionDays());
            all.addAll(
                    said.isEmpty()
                            ? List.of(new Condition(rule, check.about(), rule, Fact.unknown(), Fact.known(due)))
                            : said);
        }
        return all;
    }
}
