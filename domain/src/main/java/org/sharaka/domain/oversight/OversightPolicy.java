package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;

/**
 * The values that oversight is held against ({@code RULES.md}, section 4). Limits are inclusive.
 *
 * @param version for example {@code oversight.v1}
 * @param inForceFrom the first day it is in force
 * @param quarterlyDays how many days after its quarter a report is due
 * @param annualMonths how many months after its year a report is due
 * @param returnedDays how many days after its return a report is due again
 * @param statementMonths how old a statement of twelve closed months may be, from its last day
 * @param budgetMonths how many months before or after a day a budget may begin to be that of the next twelve months
 */
public record OversightPolicy(
        String version,
        LocalDate inForceFrom,
        int quarterlyDays,
        int annualMonths,
        int returnedDays,
        int statementMonths,
        int budgetMonths)
        implements Policy {

    /** All versions of this project's defaults. */
    public static final Policies<OversightPolicy> ADOPTED = new Policies<>(List.of(v1()));

    /** Never null. */
    public OversightPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
    }

    /**
     * The first policy, {@code oversight.v1}.
     *
     * @return in force from 2026-01-01
     */
    public static OversightPolicy v1() {
        return new OversightPolicy("oversight.v1", LocalDate.of(2026, 1, 1), 30, 4, 15, 12, 6);
    }
}
