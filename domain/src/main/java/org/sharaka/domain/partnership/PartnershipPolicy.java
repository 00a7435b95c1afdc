package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.money.Fraction;

/**
 * The policy that the gates of partnerships rule under ({@code RULES.md}, section 3).
 *
 * @param version {@code partnership.v1}
 * @param inForceFrom the first day it is in force
 * @param reviewMonths how old the effectiveness review may be (12)
 * @param committedShare which share of the budget pledges cover before the agreement (100 %)
 * @param fundedShare model 1: which share of the budget is received or guaranteed before works start (30 %)
 * @param allocatedShare own projects: which share of the budget allocations cover before works start (100 %)
 */
public record PartnershipPolicy(
        String version,
        LocalDate inForceFrom,
        int reviewMonths,
        Fraction committedShare,
        Fraction fundedShare,
        Fraction allocatedShare)
        implements Policy {

    /** The versions so far. */
    public static final Policies<PartnershipPolicy> ADOPTED = new Policies<>(List.of(new PartnershipPolicy(
            "partnership.v1",
            LocalDate.of(2026, 1, 1),
            12,
            Fraction.percent(100),
            Fraction.percent(30),
            Fraction.percent(100))));

    /** No part may be null. */
    public PartnershipPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(committedShare);
        Objects.requireNonNull(fundedShare);
        Objects.requireNonNull(allocatedShare);
    }
}
