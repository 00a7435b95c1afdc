package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.money.Fraction;

/**
 * The grid that maturity is measured with ({@code RULES.md}, section 6).
 *
 * @param version for example {@code grid.v1}
 * @param inForceFrom the first day it is in force
 * @param standards what it says of each dimension; none may be left out
 * @param evidenceCap the level that a dimension counts at most while it lacks evidence
 */
public record MaturityGrid(String version, LocalDate inForceFrom, Map<Dimension, Standard> standards, int evidenceCap)
        implements Policy {

    /**
     * Copies the standards.
     *
     * @throws IllegalArgumentException when a dimension has none, or the cap is no level
     */
    public MaturityGrid {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        standards = Collections.unmodifiableMap(new EnumMap<>(standards));
        if (standards.size() != Dimension.ALL.size() || !Levels.isLevel(evidenceCap)) {
            throw new IllegalArgumentException("standards " + standards + ", cap " + evidenceCap);
        }
    }

    /**
     * The first grid, {@code grid.v1}.
     *
     * @return in force from 2026-01-01
     */
    public static MaturityGrid v1() {
        Map<Dimension, Standard> standards = new EnumMap<>(Dimension.class);
        standards.put(Dimension.LEG, new Standard(15, 3, 3, true));
        standards.put(Dimension.FIN, new Standard(20, 4, 3, true));
        standards.put(Dimension.RES, new Standard(15, 3, 3, false));
        standards.put(Dimension.HR, new Standard(10, 3, 3, false));
        standards.put(Dimension.SRV, new Standard(15, 4, 4, true));
        standards.put(Dimension.OPS, new Standard(10, 3, 3, false));
        standards.put(Dimension.MEL, new Standard(10, 3, 3, false));
        standards.put(Dimension.COM, new Standard(5, 3, 3, false));
        return new MaturityGrid("grid.v1", LocalDate.of(2026, 1, 1), standards, 2);
    }

    /**
     * What the grid says of one dimension.
     *
     * @param dimension which
     * @return its weight and floors
     */
    public Standard standard(Dimension dimension) {
        return standards.get(dimension);
    }

    /**
     * The level a dimension counts in an assessment: the one given, capped where evidence is missing.
     *
     * @param assessment the assessment
     * @param dimension one that applies
     * @return a level, 1 to 5
     * @throws IllegalArgumentException when the dimension does not apply
     */
    public int levelIn(Assessment assessment, Dimension dimension) {
        int given = assessment.levels().of(dimension);
        return assessment.missingEvidence().contains(dimension) ? Math.min(given, evidenceCap) : given;
    }

    /**
     * The overall of an assessment: the mean of the levels that count, weighted over the dimensions that apply.
     *
     * @param assessment the assessment
     * @return Σ (weight × level) ÷ Σ weight, exact
     */
    public Fraction overallOf(Assessment assessment) {
        int sum = 0;
        int weights = 0;
        for (Dimension dimension : Dimension.ALL) {
            if (assessment.levels().applies(dimension)) {
                int weight = standard(dimension).weight();
                sum += weight * levelIn(assessment, dimension);
                weights += weight;
            }
        }
        return Fraction.of(sum, weights);
    }
}
