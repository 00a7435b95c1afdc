package org.sharaka.domain.rulebook;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.policy.PolicyValues;

/**
 * What has happened to a version of a policy, with all its values by their paths.
 *
 * @param action {@code policy.laid-down}, {@code .drafted}, {@code .deleted}, {@code .adopted},
 *     {@code .withdrawal-proposed} or {@code .withdrawn}
 * @param subject the version: {@code mandate.v2}
 * @param particulars its group, first day, the version before, decision, reason, and its values
 */
record PolicyEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    PolicyEvent {
        particulars = Map.copyOf(particulars);
    }

    static PolicyEvent of(String action, PolicyVersion version, PolicyAct act) {
        Map<String, String> told =
                new TreeMap<>(PolicyValues.of(version.policy()).texts());
        told.put("group", version.group().code());
        told.put("inForceFrom", version.policy().inForceFrom().toString());
        if (!version.life().after().isEmpty()) {
            told.put("after", version.life().after());
        }
        told.put("on", act.on().toString());
        act.decision().value().ifPresent(decision -> {
            told.put("decision", decision.reference());
            told.put("decidedOn", decision.date().toString());
        });
        act.reason().value().ifPresent(reason -> told.put("reason", reason));
        return new PolicyEvent(action, version.policy().version(), told);
    }
}
