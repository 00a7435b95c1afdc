package org.sharaka.domain.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.policy.Policies;

/** The rules that a foundation adds of its own, by the gates at whose end they are. */
record OwnRules(Map<String, List<GateRule<Inquiry>>> byGate) {

    static final OwnRules NONE = new OwnRules(Map.of());

    /** The code of what is wrong with such a rule. */
    static final String CODE = "rulebook.own";

    OwnRules with(String gate, GateRule<Inquiry> rule) {
        if (CatalogueLines.isRule(rule.code())) {
            throw InvalidValue.at("/code", CODE, "known", rule.code());
        }
        Map<String, List<GateRule<Inquiry>>> more = new LinkedHashMap<>(byGate);
        List<GateRule<Inquiry>> rules = new ArrayList<>(more.getOrDefault(gate, List.of()));
        if (rules.stream().map(GateRule::code).anyMatch(rule.code()::equals)) {
            throw InvalidValue.at("/code", CODE, "twice", rule.code(), gate);
        }
        rules.add(rule);
        more.put(gate, List.copyOf(rules));
        return new OwnRules(more);
    }

    List<Check> checks(String gate, Inquiry inquiry, Policies policies, int edition) {
        return byGate.getOrDefault(gate, List.of()).stream()
                .filter(rule -> rule.isIn(edition))
                .flatMap(rule -> checks(rule, inquiry, policies).stream())
                .toList();
    }

    private static List<Check> checks(GateRule<Inquiry> rule, Inquiry inquiry, Policies policies) {
        List<Check> checks = rule.checks(inquiry, policies);
        checks.stream()
                .map(Check::rule)
                .filter(code -> !code.equals(rule.code())
                        && !code.family().equals(rule.code().code()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidValue.at("/code", CODE, "other", rule.code(), other);
                });
        return checks;
    }
}
