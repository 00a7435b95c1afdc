package org.sharaka.domain.policy;

import java.util.HashSet;
import java.util.Set;

/** The codes on handovers that a policy may name ({@code rulebook.md}, section 7). */
final class HandoverCodes {

    /** The rules of the table, which a kind of manager may be spared. */
    static final Set<String> TABLE = Set.of(
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
            "handover.title");

    /** Those that a waiver may be asked for, or never. */
    static final Set<String> ALL = withFourEyes();

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

    private static Set<String> withFourEyes() {
        Set<String> all = new HashSet<>(TABLE);
        all.add("handover.four-eyes");
        return Set.copyOf(all);
    }
}
