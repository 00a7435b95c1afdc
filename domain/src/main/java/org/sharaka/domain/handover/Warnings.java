package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.readiness.CentreTable;

/**
 * What the table warns of at one centre, and what answers it: whoever takes the step says what is to be done, and by
 * whom. What was asked before is not asked twice.
 *
 * @param ruling the table of the centre, without the rules that were answered before
 * @param answers what answers its rules; some may answer one that does not warn
 */
public record Warnings(Ruling ruling, List<Condition> answers) {

    /**
     * Copies the list, and sees that every warning is answered.
     *
     * @throws InvalidValue {@code handover.condition} at {@code /conditions} for each that is not
     */
    public Warnings {
        answers = List.copyOf(answers);
        Faults faults = new Faults();
        for (String code : warned(ruling)) {
            if (answers.stream().noneMatch(one -> one.rule().equals(code))) {
                faults.add("/conditions", "handover.condition", "unanswered", code);
            }
        }
        faults.throwIfAny();
    }

    /**
     * The warnings of a centre on the day of a step.
     *
     * @param table the centre
     * @param all its table as it is ruled that day
     * @param given what is said with the step
     * @param before what was said with an earlier one
     * @return what is new, and its answers
     * @throws InvalidValue {@code handover.condition} at {@code /conditions} for a warning that nothing answers
     */
    public static Warnings of(CentreTable table, Ruling all, List<Condition> given, List<Condition> before) {
        Ruling fresh = new Ruling(
                all.gate(),
                all.on(),
                all.policy(),
                all.policies(),
                all.edition(),
                all.checks().stream()
                        .filter(check -> before.stream()
                                .noneMatch(
                                        one -> isMeant(table, one, check.rule().code())))
                        .toList());
        List<Condition> answers = given.stream()
                .flatMap(one -> all.checks().stream()
                        .map(check -> check.rule().code())
                        .filter(code -> isMeant(table, one, code))
                        .map(code -> new Condition(code, one.what(), one.who(), one.by())))
                .toList();
        return new Warnings(fresh, answers);
    }

    private static List<String> warned(Ruling ruling) {
        return ruling.with(Result.WARN).stream()
                .map(check -> check.rule().code())
                .toList();
    }

    /** Whether a condition is set for this rule, at this centre or at every one. */
    private static boolean isMeant(CentreTable table, Condition condition, String code) {
        return condition.rule().equals(code)
                && (condition.about().isEmpty() || condition.about().equals(table.reference()));
    }
}
