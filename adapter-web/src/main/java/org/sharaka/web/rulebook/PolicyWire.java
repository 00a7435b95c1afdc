package org.sharaka.web.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.rulebook.ListedVersion;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.PolicyAct;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.web.wire.DocumentWire;

/**
 * One version of a policy.
 *
 * @param name the group of its values: {@code mandate}
 * @param version the version that rulings name
 * @param state what has become of it today
 * @param inForceFrom its first day; null for a first version, in force from the beginning of time
 * @param until its last day; null while no later version counts
 * @param after the version it was drafted on; null for a first one
 * @param values every value, by the members of its path
 * @param drafted who drafted it; null where it was laid down
 * @param adopted who adopted it; null for a draft
 * @param withdrawalProposed who proposed to withdraw it, or null
 * @param withdrawn who withdrew it, or null
 */
@JsonInclude
record PolicyWire(
        String name,
        String version,
        String state,
        @Nullable String inForceFrom,
        String until,
        @Nullable String after,
        Map<String, Object> values,
        PolicyActWire drafted,
        PolicyActWire adopted,
        PolicyActWire withdrawalProposed,
        PolicyActWire withdrawn) {

    static PolicyWire of(ListedVersion listed) {
        PolicyVersion version = listed.version();
        PolicyVersion.Life life = version.life();
        LocalDate from = version.policy().inForceFrom();
        return new PolicyWire(
                version.group().code(),
                version.policy().version(),
                listed.state().name(),
                from.equals(Policy.ALWAYS) ? null : from.toString(),
                listed.until().fold(LocalDate::toString, () -> null),
                life.after().isEmpty() ? null : life.after(),
                PolicyValues.of(version.policy()).tree(),
                PolicyActWire.of(life.drafted()),
                PolicyActWire.of(life.adopted()),
                PolicyActWire.of(life.proposed()),
                PolicyActWire.of(life.withdrawn()));
    }

    /** Who did something with a version, on which day, and what it rests on. */
    record PolicyActWire(
            String by,
            String on,
            @JsonInclude(JsonInclude.Include.NON_NULL) DocumentWire decision,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

        static PolicyActWire of(Fact<PolicyAct> act) {
            return act.fold(
                    done -> new PolicyActWire(
                            done.by().value(),
                            done.on().toString(),
                            done.decision().fold(DocumentWire::of, () -> null),
                            done.reason().fold(why -> why, () -> null)),
                    () -> null);
        }
    }
}
