package org.sharaka.domain.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.AcceptancePolicy;

/**
 * What is handed in with a step for the warnings of its gate.
 *
 * @param conditions what is to be done
 * @param reasons why the step is taken where nothing can be mended
 */
public record Answers(List<NewCondition> conditions, List<WrittenReason> reasons) {

    /** Nothing is handed in. */
    public static final Answers NONE = new Answers(List.of(), List.of());

    /** Copies the lists. */
    public Answers {
        conditions = List.copyOf(conditions);
        reasons = List.copyOf(reasons);
    }

    /** {@return the warnings that neither a condition nor a reason answers; in their order} */
    public List<Check> unanswered(List<Check> warnings) {
        return warnings.stream()
                .filter(check -> reasons.stream().noneMatch(reason -> reason.isFor(check))
                        && conditions.stream().noneMatch(condition -> condition.isFor(check)))
                .toList();
    }

    /** {@return the reasons that answer a warning; in the order they are handed in} */
    public List<WrittenReason> reasonsFor(List<Check> warnings) {
        return reasons.stream()
                .filter(reason -> warnings.stream().anyMatch(reason::isFor))
                .toList();
    }

    /**
     * Checks that each condition and each reason is for something that the gate of the step warns of, and that nothing
     * is handed in twice.
     *
     * @param warnings all of them, whatever was answered before
     * @throws InvalidValue {@code value.enum} at {@code /conditions/…/rule} or {@code /reasons/…/rule} for a rule that
     *     does not warn of that; {@code value.list} at {@code /conditions/…} or {@code /reasons/…} where one before it
     *     is for the same warning and the same paper
     */
    public void fit(List<Check> warnings) {
        Faults faults = new Faults();
        for (int place = 0; place < conditions.size(); place++) {
            NewCondition one = conditions.get(place);
            String pointer = "/conditions/" + place;
            if (one.rule().value().isPresent() && warnings.stream().noneMatch(one::isFor)) {
                unwarned(pointer, one.rule().required("/rule"), warnings, faults);
            } else if (conditions.subList(0, place).stream().anyMatch(one::repeats)) {
                faults.add(pointer, "value.list", "twice", one.forWhat());
            }
        }
        for (int place = 0; place < reasons.size(); place++) {
            String rule = reasons.get(place).rule();
            String pointer = "/reasons/" + place;
            if (warnings.stream().noneMatch(reasons.get(place)::isFor)) {
                unwarned(pointer, rule, warnings, faults);
            } else if (reasons.subList(0, place).stream()
                    .anyMatch(one -> one.rule().equals(rule))) {
                faults.add(pointer, "value.list", "twice", rule);
            }
        }
        faults.throwIfAny();
    }

    private static void unwarned(String pointer, String rule, List<Check> warnings, Faults faults) {
        String codes =
                warnings.stream().map(check -> check.rule().code()).distinct().collect(Collectors.joining(", "));
        faults.add(pointer + "/rule", "value.enum", "unknown", rule, codes);
    }

    /**
     * The conditions of a step: those handed in for its warnings, those of their own, and for each warning that is
     * answered by nothing one that says no more than the rule.
     *
     * @param policy in how many days a condition is due at the latest, which is its day where none is handed in
     * @throws InvalidValue {@code value.date} at {@code /conditions/…/by}, with reason {@code order} for a day before
     *     the step, {@code late} for one later than the policy allows
     */
    public List<Condition> set(ConditionedStep step, AcceptancePolicy policy, Supplier<ConditionId> ids) {
        LocalDate latest = step.act().on().plusDays(policy.conditionDays());
        inTime(step.act().on(), latest);
        List<Condition> set = new ArrayList<>();
        conditions.stream()
                .filter(one -> one.rule().value().isEmpty())
                .forEach(one -> set.add(Condition.set(ids.get(), step, "", one, latest)));
        List<Check> bare = unanswered(step.warnings());
        for (Check check : step.warnings()) {
            if (bare.contains(check)) {
                set.add(Condition.set(ids.get(), step, check.about(), bare(check), latest));
            }
            conditions.stream()
                    .filter(one -> one.isFor(check))
                    .forEach(one -> set.add(Condition.set(ids.get(), step, check.about(), one, latest)));
        }
        return set;
    }

    private static NewCondition bare(Check check) {
        String rule = check.rule().code();
        return new NewCondition(
                Fact.known(rule), check.about(), Fact.unknown(), Fact.known(rule), Fact.unknown(), Fact.unknown());
    }

    private void inTime(LocalDate on, LocalDate latest) {
        Faults faults = new Faults();
        for (int place = 0; place < conditions.size(); place++) {
            String pointer = "/conditions/" + place + "/by";
            conditions.get(place).by().value().ifPresent(day -> {
                if (day.isBefore(on)) {
                    faults.add(pointer, "value.date", "order", on);
                } else if (day.isAfter(latest)) {
                    faults.add(pointer, "value.date", "late", latest);
                }
            });
        }
        faults.throwIfAny();
    }
}
