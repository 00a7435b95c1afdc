package org.sharaka.domain.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.money.Fraction;

/**
 * The policies one ruling is made under: one version of each group that its gate names. A rule reads its numbers here
 * and nowhere else.
 */
public final class Policies {

    private final Map<Group, Policy> inForce;
    private final Map<String, String> versions;

    private Policies(Map<Group, Policy> inForce) {
        Map<String, String> named = new LinkedHashMap<>();
        inForce.forEach((group, policy) -> named.put(group.code(), policy.version()));
        this.inForce = inForce;
        this.versions = Collections.unmodifiableMap(named);
    }

    /**
     * Some policies, one of a group.
     *
     * @param some the policies
     * @return them together
     */
    public static Policies of(Collection<? extends Policy> some) {
        Map<Group, Policy> inForce = new EnumMap<>(Group.class);
        some.forEach(policy -> inForce.put(policy.group(), policy));
        return new Policies(inForce);
    }

    /** {@return the policies themselves; one of each group, in the order of the groups} */
    public List<Policy> all() {
        return List.copyOf(inForce.values());
    }

    /**
     * {@return the versions, for a ruling to name; version by group, both as the interface writes them, in the order of
     * the groups}
     */
    public Map<String, String> versions() {
        return versions;
    }

    /**
     * The values of a group.
     *
     * @param group which
     * @return the version of this ruling
     * @throws IllegalStateException where the gate does not name the group, so that its rulings could not be made again
     */
    public Policy of(Group group) {
        Policy policy = inForce.get(group);
        if (policy == null) {
            throw new IllegalStateException("the gate does not name the group " + group.code());
        }
        return policy;
    }

    /** {@return the values on partners; {@code partners.*}} */
    public PartnersPolicy partners() {
        return (PartnersPolicy) of(Group.PARTNERS);
    }

    /** {@return the values on money; {@code funding.*}} */
    public FundingPolicy funding() {
        return (FundingPolicy) of(Group.FUNDING);
    }

    /** {@return the values on agreements and works; {@code works.*}} */
    public WorksPolicy works() {
        return (WorksPolicy) of(Group.WORKS);
    }

    /** {@return the values on acceptance and conditions; {@code acceptance.*}} */
    public AcceptancePolicy acceptance() {
        return (AcceptancePolicy) of(Group.ACCEPTANCE);
    }

    /** {@return the values on centres; {@code centres.*}} */
    public CentresPolicy centres() {
        return (CentresPolicy) of(Group.CENTRES);
    }

    /** {@return the values on mandates; {@code mandate.*}} */
    public MandatePolicy mandate() {
        return (MandatePolicy) of(Group.MANDATE);
    }

    /** {@return the values on what is overseen; {@code oversight.*}} */
    public OversightPolicy oversight() {
        return (OversightPolicy) of(Group.OVERSIGHT);
    }

    /** {@return the values on support; {@code support.*}} */
    public SupportPolicy support() {
        return (SupportPolicy) of(Group.SUPPORT);
    }

    /** {@return how maturity is measured; {@code grid.*}} */
    public MaturityGrid grid() {
        return (MaturityGrid) of(Group.GRID);
    }

    /** {@return the values on readiness and handover; {@code handover.*}} */
    public HandoverPolicy handover() {
        return (HandoverPolicy) of(Group.HANDOVER);
    }

    /** {@return the values on what follows a handover; {@code followup.*}} */
    public FollowupPolicy followup() {
        return (FollowupPolicy) of(Group.FOLLOWUP);
    }

    /** {@return the values on taking a centre back; {@code stepback.*}} */
    public StepBackPolicy stepback() {
        return (StepBackPolicy) of(Group.STEPBACK);
    }

    /**
     * Checks what some groups say against the others: no overall and no level is asked above the highest level of the
     * grid, and no training is asked or advised in a module that support does not have.
     *
     * @param some the groups whose values are held against those of the others
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value
     */
    public void agree(Set<Group> some) {
        int top = grid().top();
        Limits limits = new Limits();
        if (some.contains(Group.SUPPORT)) {
            limits.between("support.startAtLevel", support().startAtLevel(), 0, top);
        }
        if (some.contains(Group.SUPPORT) || some.contains(Group.GRID)) {
            agree(limits);
        }
        if (some.contains(Group.HANDOVER)) {
            atMost(top, limits, "handover.overall", handover().overall());
            agree(limits, "handover.association.trainedHolders", handover().association());
            agree(limits, "handover.institution.trainedHolders", handover().institution());
        }
        if (some.contains(Group.STEPBACK)) {
            atMost(top, limits, "stepback.overall", stepback().overall());
            limits.between("stepback.criticalLevel", stepback().criticalLevel(), 0, top);
        }
        limits.check();
    }

    private void agree(Limits limits) {
        Set<String> known = new LinkedHashSet<>(support().modules().keySet());
        known.addAll(MeasureAdvised.OUTSIDE_MODULES);
        grid().dimensions().forEach((code, dimension) -> {
            for (int place = 0; place < dimension.measures().size(); place++) {
                MeasureAdvised measure = dimension.measures().get(place);
                String path = "grid.dimensions." + code + ".measures/" + place + "/topic";
                measure.topic()
                        .filter(topic -> measure.kind() == MeasureKind.TRAINING && !known.contains(topic))
                        .ifPresent(topic -> limits.that(false, path, "word", topic, String.join(", ", known)));
            }
        });
    }

    private static void atMost(int top, Limits limits, String path, Fraction value) {
        limits.that(value.atMost(Fraction.of(top, 1)), path, "between", 0, top, value.plain());
    }

    private void agree(Limits limits, String path, Requirements required) {
        Set<String> modules = support().modules().keySet();
        required.trainedHolders().keySet().stream()
                .filter(module -> !modules.contains(module))
                .forEach(module -> limits.that(false, path, "word", module, String.join(", ", modules)));
    }
}
