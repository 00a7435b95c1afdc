package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Condition;

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
     * The warnings about a centre that a step was taken with.
     *
     * @param reference the centre, as the checks of several centres name it
     * @param step what the gate of the step said, of all centres
     * @param given what is said with the step
     * @param before what was said with an earlier one
     * @return what is new, and its answers
     * @throws InvalidValue {@code handover.condition} at {@code /conditions} for a warning that nothing answers
     */
    public static Warnings of(String reference, Ruling step, List<Condition> given, List<Condition> before) {
        List<Check> own = step.checks().stream()
                .filter(check -> check.about().isEmpty() || check.about().equals(reference))
                .map(check -> check.about(""))
                .toList();
        Ruling fresh = new Ruling(
                step.gate(),
                step.on(),
                step.policy(),
                step.policies(),
                step.edition(),
                own.stream()
                        .filter(check -> before.stream()
                                .noneMatch(one ->
                                        isMeant(reference, one, check.rule().code())))
                        .toList());
        List<Condition> answers = given.stream()
                .flatMap(one -> own.stream()
                        .map(check -> check.rule().code())
                        .filter(code -> isMeant(reference, one, code))
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
    private static boolean isMeant(String reference, Condition condition, String code) {
        return condition.rule().equals(code)
                && (condition.about().isEmpty() || condition.about().equals(reference));
    }
}
