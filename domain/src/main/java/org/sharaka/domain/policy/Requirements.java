package org.sharaka.domain.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Result;

/**
 * What the handover table requires of one kind of manager ({@code rulebook.md}, section 7, its two columns).
 *
 * @param months months under management at the least ({@code handover.months})
 * @param streak qualifying assessments in a row at the least ({@code handover.streak})
 * @param trainedHolders the modules asked, and how many people still in post hold each at the least
 *     ({@code handover.training})
 * @param withoutConsultation what a missing consultation yields: {@code FAIL} or {@code WARN}
 *     ({@code handover.consultation})
 * @param instruments the legal instruments that may be recorded; ownership asks for a decision of the board
 *     ({@code handover.title})
 * @param notApplied the rules that do not apply and do not appear
 */
public record Requirements(
        int months,
        int streak,
        Map<String, Integer> trainedHolders,
        Result withoutConsultation,
        Set<Instrument> instruments,
        Set<String> notApplied) {

    /** Each of a streak lies months after the one before: more would outlast everybody. */
    private static final int LONGEST_STREAK = 100;

    /**
     * Checks and copies.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once
     */
    public Requirements {
        trainedHolders = Copies.inOrder(trainedHolders);
        instruments = Copies.sorted(instruments);
        notApplied = Copies.sorted(notApplied);
        Limits limits = new Limits()
                .months("months", months)
                .between("streak", streak, 1, LONGEST_STREAK)
                .that(withoutConsultation != Result.PASS, "withoutConsultation", "unknown", withoutConsultation)
                .known("notApplied", notApplied, HandoverCodes.TABLE);
        trainedHolders.forEach((module, holders) -> limits.count(Limits.below("trainedHolders", module), holders));
        limits.check();
    }

    static Requirements ofAssociations() {
        Map<String, Integer> holders = new LinkedHashMap<>(Map.of("M1", 2));
        for (String module : new String[] {"M2", "M3", "M4", "M5", "M6"}) {
            holders.put(module, 1);
        }
        return new Requirements(
                24,
                2,
                holders,
                Result.FAIL,
                Set.of(Instrument.LEASE, Instrument.USE_AGREEMENT, Instrument.OWNERSHIP),
                Set.of("handover.budget-commitment"));
    }

    static Requirements ofInstitutions() {
        Map<String, Integer> holders = new LinkedHashMap<>(Map.of("M3", 1));
        holders.put("M6", 1);
        return new Requirements(
                12,
                1,
                holders,
                Result.WARN,
                Set.of(Instrument.TRANSFER_CONVENTION),
                Set.of(
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.unjustified"));
    }

    /**
     * Whether a rule applies to this kind of manager.
     *
     * @param family the code of the rule, of a dimension without it
     * @return false where it is left out
     */
    public boolean applies(String family) {
        return !notApplied.contains(family);
    }

    /** {@return a copy with another {@link #months() months}} */
    public Requirements months(int value) {
        return Copies.with(this, "months", value);
    }

    /** {@return a copy with another {@link #streak() streak}} */
    public Requirements streak(int value) {
        return Copies.with(this, "streak", value);
    }

    /**
     * A copy with other modules.
     *
     * @param value how many people hold each module
     * @return the copy
     */
    public Requirements trainedHolders(Map<String, Integer> value) {
        return Copies.with(this, "trainedHolders", value);
    }

    /** {@return a copy with another {@link #withoutConsultation() withoutConsultation}} */
    public Requirements withoutConsultation(Result value) {
        return Copies.with(this, "withoutConsultation", value);
    }

    /**
     * A copy with other instruments.
     *
     * @param value those that may be recorded
     * @return the copy
     */
    public Requirements instruments(Set<Instrument> value) {
        return Copies.with(this, "instruments", value);
    }

    /**
     * A copy that leaves out other rules.
     *
     * @param value their codes
     * @return the copy
     */
    public Requirements notApplied(Set<String> value) {
        return Copies.with(this, "notApplied", value);
    }
}
