package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The values of follow-up.
 *
 * @param version {@code followup.v1}
 * @param inForceFrom the date of its adoption
 * @param associationMonths how long it lasts for associations
 * @param institutionMonths how long it lasts for public managers
 * @param visitMonths after how many months visits are due
 * @param assessmentMonths after how many months counted assessments are due
 * @param earlyMonths how many months before its day a visit or an assessment may be made
 */
public record FollowUpPolicy(
        String version,
        LocalDate inForceFrom,
        int associationMonths,
        int institutionMonths,
        List<Integer> visitMonths,
        List<Integer> assessmentMonths,
        int earlyMonths)
        implements Policy {

    /** All versions. */
    public static final Policies<FollowUpPolicy> ADOPTED = new Policies<>(List.of(v1()));

    /** Copies the lists. */
    public FollowUpPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        visitMonths = List.copyOf(visitMonths);
        assessmentMonths = List.copyOf(assessmentMonths);
    }

    /**
     * The first version.
     *
     * @return {@code followup.v1}
     */
    public static FollowUpPolicy v1() {
        return new FollowUpPolicy(
                "followup.v1", LocalDate.of(2026, 1, 1), 24, 12, List.of(3, 6, 12, 24), List.of(12, 24), 1);
    }

    int monthsFor(PartnerKind manager) {
        return manager.isInstitutional() ? institutionMonths : associationMonths;
    }
}
