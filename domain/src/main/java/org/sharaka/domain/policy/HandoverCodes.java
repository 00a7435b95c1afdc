package org.sharaka.domain.policy;

import java.util.Set;

/** The codes of the handover table that a policy may name ({@code RULES.md}, section 7). */
final class HandoverCodes {

    static final Set<String> ALL = Set.of(
            "handover.manager",
            "handover.months",
            "handover.stale",
            "handover.floor",
            "handover.overall",
            "handover.streak",
            "handover.regression",
            "handover.evidence",
            "handover.reserves",
            "handover.findings",
            "handover.autonomy",
            "handover.forward-cover",
            "handover.budget-commitment",
            "handover.reserve-fund",
            "handover.concentration",
            "handover.training",
            "handover.authorisation",
            "handover.assets",
            "handover.reports",
            "handover.unjustified",
            "handover.consultation",
            "handover.title",
            "handover.four-eyes");

    /** Of {@code handover.reserves} and {@code handover.findings} it means what is blocking. */
    static final Set<String> NEVER_WAIVED = Set.of(
            "handover.manager",
            "handover.floor",
            "handover.overall",
            "handover.regression",
            "handover.evidence",
            "handover.reserves",
            "handover.findings",
            "handover.authorisation",
            "handover.unjustified",
            "handover.title",
            "handover.four-eyes");

    private HandoverCodes() {}
}
