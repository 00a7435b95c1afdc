package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;

/**
 * The values that the rules of mandates are held against ({@code RULES.md}, sections 1 and 4).
 *
 * @param version for example {@code mandate.v1}
 * @param inForceFrom the first day it is in force
 * @param experienceMonths how much documented experience an association shows
 * @param termMonths how long a mandate runs at most
 * @param noticeMonths how long before its end it is given notice of
 * @param gapMonths how long the foundation may run a centre without a manager
 * @param renewalGapDays how many days may lie between a mandate and its renewal
 * @param deemedDays how old a provisional receipt is when it is deemed definitive
 */
public record MandatePolicy(
        String version,
        LocalDate inForceFrom,
        int experienceMonths,
        int termMonths,
        int noticeMonths,
        int gapMonths,
        int renewalGapDays,
        int deemedDays)
        implements Policy {

    /** All versions of this project's defaults. */
    public static final Policies<MandatePolicy> ADOPTED = new Policies<>(List.of(v1()));

    /** Never null. */
    public MandatePolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
    }

    /**
     * The first policy, {@code mandate.v1}.
     *
     * @return in force from 2026-01-01
     */
    public static MandatePolicy v1() {
        return new MandatePolicy("mandate.v1", LocalDate.of(2026, 1, 1), 24, 36, 3, 6, 30, 60);
    }
}
