package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.money.Money;

/**
 * The policy that the gates of money rule under ({@code RULES.md}, section 2).
 *
 * @param version {@code funding.v1}
 * @param inForceFrom the first day it is in force
 * @param overdueAfterDays for how many days after its date an instalment is not yet overdue (30)
 * @param valuerLimit up to which value a donor may value a gift in kind of its own (100 000.00 MAD)
 */
public record FundingPolicy(String version, LocalDate inForceFrom, int overdueAfterDays, Money valuerLimit)
        implements Policy {

    /** The versions so far. */
    public static final Policies<FundingPolicy> ADOPTED = new Policies<>(
            List.of(new FundingPolicy("funding.v1", LocalDate.of(2026, 1, 1), 30, Money.ofCentimes(10_000_000))));

    /** No part may be null. */
    public FundingPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(valuerLimit);
    }
}
