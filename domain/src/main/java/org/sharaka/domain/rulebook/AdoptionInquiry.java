package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;

/**
 * The facts of the adoption of a version of a policy.
 *
 * @param on the day of the step
 * @param today the day on which it is taken
 * @param group the group of its values
 * @param drafter who drafted it
 * @param by who would adopt it
 * @param decision the decision of the board; unknown where none is handed in
 * @param inForceFrom the first day it would be in force
 * @param after the version it was drafted on
 * @param last the version of its group that no later one follows
 * @param lastFrom the first day of that one
 */
public record AdoptionInquiry(
        LocalDate on,
        LocalDate today,
        Group group,
        UserId drafter,
        UserId by,
        Fact<Document> decision,
        LocalDate inForceFrom,
        String after,
        String last,
        LocalDate lastFrom)
        implements Inquiry {

    private static final Map<Group, Gate<AdoptionInquiry>> GATES = gates();

    private static Map<Group, Gate<AdoptionInquiry>> gates() {
        Map<Group, Gate<AdoptionInquiry>> gates = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            gates.put(
                    group,
                    Gate.<AdoptionInquiry>named("policy.adopt")
                            .under(group)
                            .rules(AdoptionRules.ADOPTION, (facts, values) -> AdoptionRules.checks(facts))
                            .gate());
        }
        return gates;
    }

    @Override
    public Gate<?> gate() {
        return Objects.requireNonNull(GATES.get(group));
    }

    PolicyAct act() {
        return new PolicyAct(by, on, decision, Fact.unknown());
    }
}
