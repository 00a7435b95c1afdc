package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;

/**
 * The policy that the gates of partners and of the committee rule under ({@code RULES.md}, sections 0 and 1).
 *
 * @param version {@code partners.v1}
 * @param inForceFrom the first day it is in force
 * @param interestMonths for how many months an interest that has ended still keeps its holder from a file (24)
 */
public record PartnerPolicy(String version, LocalDate inForceFrom, int interestMonths) implements Policy {

    /** The versions so far. */
    public static final Policies<PartnerPolicy> ADOPTED =
            new Policies<>(List.of(new PartnerPolicy("partners.v1", LocalDate.of(2026, 1, 1), 24)));

    /** No part may be null. */
    public PartnerPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
    }
}
