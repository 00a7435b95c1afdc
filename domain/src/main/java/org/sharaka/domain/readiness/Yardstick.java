package org.sharaka.domain.readiness;

import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policies;

/** What assessments are measured by on a day: the limits of a handover, and the grid. */
record Yardstick(HandoverPolicy limits, MaturityGrid grid) {

    static Yardstick of(Policies values) {
        return new Yardstick(values.handover(), values.grid());
    }

    /**
     * Whether an assessment that counts was made on this grid, lacks no evidence, and reaches all floors and the
     * overall.
     */
    boolean qualifies(Assessment assessment, PartnerKind manager) {
        return assessment.levels().isOf(grid)
                && assessment.missingEvidence().isEmpty()
                && assessment.reachesFloors(grid, manager)
                && assessment.overall(grid).atLeast(limits.overall());
    }

    /** Whether a drop breaks the streak; a smaller one warns. */
    boolean isRegression(Drop drop) {
        int by = drop.from() - drop.to();
        boolean critical = grid.dimension(drop.dimension()).critical();
        return by >= limits.otherDrop() || critical && by >= limits.criticalDrop();
    }
}
