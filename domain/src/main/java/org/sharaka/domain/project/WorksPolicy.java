package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.money.Fraction;

/**
 * The policy that the gates of works rule under ({@code RULES.md}, section 3), and what is kept back from contractors.
 *
 * @param version {@code works.v1}
 * @param inForceFrom the first day it is in force
 * @param visitDays how many days after the notice of completion the visit is in time (10)
 * @param conditionDays by how many days a condition is due where nothing else is said (60)
 * @param reserveDays by how many days a reserve is to be lifted where nothing else is said (60)
 * @param reserveMarginMonths how many months before the end of the guarantee a reserve is due at the latest (3)
 * @param guaranteeMonths how many months the guarantee runs (12)
 * @param retentionShare which share of each payment to a contractor is retained (10 %)
 * @param retentionCap up to which share of the contract (7 %)
 * @param bondShare which share of the contract the contractor's bond covers (3 %)
 */
public record WorksPolicy(
        String version,
        LocalDate inForceFrom,
        int visitDays,
        int conditionDays,
        int reserveDays,
        int reserveMarginMonths,
        int guaranteeMonths,
        Fraction retentionShare,
        Fraction retentionCap,
        Fraction bondShare)
        implements Policy {

    /** The versions so far. */
    public static final Policies<WorksPolicy> ADOPTED = new Policies<>(List.of(new WorksPolicy(
            "works.v1",
            LocalDate.of(2026, 1, 1),
            10,
            60,
            60,
            3,
            12,
            Fraction.percent(10),
            Fraction.percent(7),
            Fraction.percent(3))));

    /** No part may be null. */
    public WorksPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(retentionShare);
        Objects.requireNonNull(retentionCap);
        Objects.requireNonNull(bondShare);
    }
}
