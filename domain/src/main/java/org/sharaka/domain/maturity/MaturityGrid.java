package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.maturity.EvidenceAsked.From;
import org.sharaka.domain.money.Fraction;

/**
 * The grid that maturity is measured with ({@code RULES.md}, section 6).
 *
 * @param version for example {@code grid.v1}
 * @param inForceFrom the first day it is in force
 * @param standards what it says of each dimension; none may be left out
 * @param evidenceCap the level that a dimension counts at most while it lacks evidence
 * @param evidence the papers that are asked; the reports that {@link Dimension#MEL} rests on are no papers
 * @param rhythm how often a centre is assessed
 */
public record MaturityGrid(
        String version,
        LocalDate inForceFrom,
        Map<Dimension, Standard> standards,
        int evidenceCap,
        List<EvidenceAsked> evidence,
        AssessmentRhythm rhythm)
        implements Policy {

    /** All versions of this project's defaults. */
    public static final Policies<MaturityGrid> ADOPTED = new Policies<>(List.of(v1()));

    /**
     * Copies the standards and the evidence.
     *
     * @throws IllegalArgumentException when a dimension has none, or the cap is no level
     */
    public MaturityGrid {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(rhythm);
        evidence = List.copyOf(evidence);
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
        return new MaturityGrid(
                "grid.v1", LocalDate.of(2026, 1, 1), standards, 2, evidenceOfV1(), new AssessmentRhythm(3, 6, 12));
    }

    private static List<EvidenceAsked> evidenceOfV1() {
        return List.of(
                asked(Dimension.LEG, From.ASSOCIATIONS, DocumentKind.STATUTES),
                asked(Dimension.LEG, From.ASSOCIATIONS, DocumentKind.FILING_RECEIPT, DocumentKind.PROVISIONAL_RECEIPT),
                asked(Dimension.LEG, From.ASSOCIATIONS, DocumentKind.BUREAU_LIST),
                asked(Dimension.LEG, From.ASSOCIATIONS, 18, DocumentKind.ASSEMBLY_MINUTES),
                asked(Dimension.LEG, From.INSTITUTIONS, DocumentKind.LEGAL_ACT),
                asked(Dimension.LEG, From.INSTITUTIONS, DocumentKind.DELEGATION),
                asked(Dimension.FIN, From.ALL, 12, DocumentKind.ACCOUNTS, DocumentKind.CERTIFIED_ACCOUNTS),
                asked(Dimension.FIN, From.ALL, 3, DocumentKind.BANK_RECONCILIATION),
                asked(Dimension.RES, From.ALL, DocumentKind.RESOURCE_PLAN),
                asked(Dimension.RES, From.ALL, 12, DocumentKind.BUDGET),
                asked(Dimension.HR, From.ALL, DocumentKind.STAFF_LIST),
                asked(Dimension.HR, From.ALL, 3, DocumentKind.SOCIAL_SECURITY),
                asked(Dimension.SRV, From.ALL, 12, DocumentKind.INSPECTION_REPORT),
                asked(Dimension.SRV, From.ALL, DocumentKind.SAFETY_PROTOCOL),
                asked(Dimension.SRV, From.AUTHORISED_FIELDS, DocumentKind.OPERATING_AUTHORISATION),
                asked(Dimension.OPS, From.ALL, 6, DocumentKind.INVENTORY, DocumentKind.JOINT_INVENTORY),
                asked(Dimension.OPS, From.ALL, DocumentKind.INSURANCE),
                asked(Dimension.COM, From.ALL, 12, DocumentKind.CONSULTATION_MINUTES),
                asked(Dimension.COM, From.ALL, DocumentKind.COMPLAINT_CHANNEL));
    }

    private static EvidenceAsked asked(Dimension dimension, From from, DocumentKind... anyOf) {
        return new EvidenceAsked(dimension, List.of(anyOf), from, Fact.unknown());
    }

    private static EvidenceAsked asked(Dimension dimension, From from, int months, DocumentKind... anyOf) {
        return new EvidenceAsked(dimension, List.of(anyOf), from, Fact.known(months));
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
