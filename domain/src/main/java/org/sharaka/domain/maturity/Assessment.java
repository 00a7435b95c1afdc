package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * One measurement of one centre under one manager.
 *
 * @param on its date
 * @param kind who made it
 * @param levels what was found
 * @param missingEvidence the dimensions of which evidence is missing or expired, by code
 * @param missingPapers which kinds of papers are, by dimension; empty where only the dimensions are known
 */
public record Assessment(
        LocalDate on,
        AssessmentKind kind,
        Levels levels,
        Set<String> missingEvidence,
        Map<String, List<String>> missingPapers) {

    /**
     * Copies the dimensions that lack evidence, in the order of the levels, and their papers.
     *
     * @throws InvalidValue {@code value.evidence} at {@code /missingEvidence} for every dimension that lacks evidence
     *     and does not apply
     */
    public Assessment {
        Faults faults = new Faults();
        for (String dimension : missingEvidence) {
            if (!levels.applies(dimension)) {
                faults.add("/missingEvidence", "value.evidence", "not-applicable", dimension);
            }
        }
        faults.throwIfAny();
        Set<String> inOrder = new LinkedHashSet<>(levels.dimensions());
        inOrder.retainAll(missingEvidence);
        missingEvidence = Collections.unmodifiableSet(inOrder);
        missingPapers = missingPapers.isEmpty() ? Map.of() : copied(missingPapers);
    }

    private static Map<String, List<String>> copied(Map<String, List<String>> papers) {
        Map<String, List<String>> copies = new TreeMap<>();
        papers.forEach((dimension, kinds) -> copies.put(dimension, List.copyOf(kinds)));
        return Collections.unmodifiableMap(copies);
    }

    /**
     * A measurement of which the papers that are missing are not known by their kinds.
     *
     * @param on its date
     * @param kind who made it
     * @param levels what was found
     * @param missingEvidence the dimensions of which evidence is missing or expired, by code
     * @throws InvalidValue as the other constructor
     */
    public Assessment(LocalDate on, AssessmentKind kind, Levels levels, Set<String> missingEvidence) {
        this(on, kind, levels, missingEvidence, Map.of());
    }

    /** {@return whether it counts towards a handover; false for an assessment of the manager by itself} */
    public boolean counted() {
        return kind.counts();
    }

    /**
     * The level a dimension counts: the one found, capped where evidence is missing.
     *
     * @param dimension the code of one that applies
     * @param grid the grid it is judged under
     * @return a level of the grid
     * @throws IllegalArgumentException when the dimension does not apply
     */
    public int level(String dimension, MaturityGrid grid) {
        int found = levels.of(dimension);
        return missingEvidence.contains(dimension) ? Math.min(found, grid.evidenceCap()) : found;
    }

    /**
     * The overall: the mean of the levels that count, weighted over the dimensions that apply.
     *
     * @param grid the grid it is judged under, of the same dimensions
     * @return Σ (weight × level) ÷ Σ weight, exact
     */
    public Fraction overall(MaturityGrid grid) {
        int sum = 0;
        int weights = 0;
        for (Map.Entry<String, GridDimension> entry : grid.dimensions().entrySet()) {
            if (levels.byDimension().get(entry.getKey()) instanceof Known<Integer>) {
                int weight = entry.getValue().weight();
                sum += weight * level(entry.getKey(), grid);
                weights += weight;
            }
        }
        return Fraction.of(sum, weights);
    }

    /**
     * Whether every dimension reaches its floor, and each critical one applies.
     *
     * @param grid the grid it is judged under, of the same dimensions
     * @param manager the kind of manager, which floors depend on
     * @return true where all do
     */
    public boolean reachesFloors(MaturityGrid grid, PartnerKind manager) {
        boolean institutional = manager.isInstitutional();
        for (Map.Entry<String, GridDimension> entry : grid.dimensions().entrySet()) {
            GridDimension dimension = entry.getValue();
            boolean reached = levels.applies(entry.getKey())
                    ? level(entry.getKey(), grid) >= dimension.floorUnder(institutional)
                    : !dimension.critical();
            if (!reached) {
                return false;
            }
        }
        return true;
    }
}
