package org.sharaka.application.store;

import java.util.List;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionState;
import org.sharaka.domain.condition.Subject;

/** Out-port: the store of the conditions of all steps. */
public interface Conditions extends Listed<ConditionId, Condition> {

    /** What conditions are found by; their day is the one by which they are due. */
    Facets<Condition> FACETS = Facets.of(Condition.class)
            .by("gate", Condition::gate)
            .by("rule", Condition::rule)
            .by("projectId", condition -> condition.of(Subject.Kind.PROJECT))
            .by("agreementId", condition -> condition.of(Subject.Kind.AGREEMENT))
            .by("centreId", condition -> condition.of(Subject.Kind.CENTRE))
            .by("mandateId", condition -> condition.of(Subject.Kind.MANDATE))
            .by("supportPlanId", condition -> condition.of(Subject.Kind.SUPPORT_PLAN))
            .by("handoverId", condition -> condition.of(Subject.Kind.HANDOVER))
            .byDay("state", ConditionState.class, Condition::stateOn)
            .on(Condition::due);

    /**
     * The conditions of something.
     *
     * @param subject which
     * @return in the order they were set
     */
    List<Condition> of(Subject subject);

    /** {@return those that are neither met nor lapsed, whatever their day; in the order they were set} */
    List<Condition> unmet();
}
