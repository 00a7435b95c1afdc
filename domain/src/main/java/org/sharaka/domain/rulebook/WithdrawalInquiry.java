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
 * The facts of the withdrawal of a version of a policy that is not in force yet, or of the proposal to withdraw it.
 *
 * @param on the day of the step
 * @param step which of the two steps
 * @param today the day on which it is taken
 * @param group the group of its values
 * @param proposer who proposed to withdraw it; unknown before
 * @param by who would take the step
 * @param decision the decision of the board; unknown where none is handed in
 * @param version the version
 * @param inForceFrom the first day it would be in force
 * @param last the version of its group that no later one follows
 */
public record WithdrawalInquiry(
        LocalDate on,
        Step step,
        LocalDate today,
        Group group,
        Fact<UserId> proposer,
        UserId by,
        Fact<Document> decision,
        String version,
        LocalDate inForceFrom,
        String last)
        implements Inquiry {

    private static final Map<Step, Map<Group, Gate<WithdrawalInquiry>>> GATES = gates();

    private static Map<Step, Map<Group, Gate<WithdrawalInquiry>>> gates() {
        Map<Step, Map<Group, Gate<WithdrawalInquiry>>> gates = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Map<Group, Gate<WithdrawalInquiry>> byGroup = new EnumMap<>(Group.class);
            for (Group group : Group.values()) {
                byGroup.put(
                        group,
                        Gate.<WithdrawalInquiry>named("policy." + step.word())
                                .under(group)
                                .rules(AdoptionRules.ADOPTION, (facts, values) -> AdoptionRules.checks(facts))
                                .gate());
            }
            gates.put(step, byGroup);
        }
        return gates;
    }

    @Override
    public Gate<?> gate() {
        return Objects.requireNonNull(Objects.requireNonNull(GATES.get(step)).get(group));
    }

    /** The two steps of a withdrawal. */
    public enum Step {
        /** One director proposes it. */
        PROPOSE("propose-withdrawal"),
        /** Another takes it. */
        WITHDRAW("withdraw");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** {@return how the interface names it; {@code propose-withdrawal} or {@code withdraw}} */
        public String word() {
            return word;
        }
    }
}
