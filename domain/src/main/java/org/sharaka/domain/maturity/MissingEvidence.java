package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The evidence that a dimension lacks; one lack caps its level ({@code evidence.<DIM>}).
 *
 * @param dimension which
 * @param asked what the grid asks for it, as words: a kind of paper, or {@code QUARTERLY_REPORTS}
 * @param missing what of it is missing, refused, expired or too old
 */
public record MissingEvidence(Dimension dimension, List<String> asked, List<String> missing) {

    /** The word for reports, which the records show and no paper. */
    public static final String REPORTS = "QUARTERLY_REPORTS";

    /** Copies the lists. */
    public MissingEvidence {
        Objects.requireNonNull(dimension);
        asked = List.copyOf(asked);
        missing = List.copyOf(missing);
    }

    /**
     * What is missing on the day of an assessment.
     *
     * @param grid what is asked, and how old it may be
     * @param setting of whom
     * @param applied the dimensions that apply
     * @param pieces what was shown
     * @param on the day of the assessment
     * @return one for each dimension that applies and lacks some, in the order of the grid
     */
    public static List<MissingEvidence> in(
            MaturityGrid grid,
            EvidenceSetting setting,
            Collection<Dimension> applied,
            List<EvidencePiece> pieces,
            LocalDate on) {
        List<MissingEvidence> found = new ArrayList<>();
        for (Dimension dimension : Dimension.ALL) {
            MissingEvidence of = of(dimension, grid, setting, pieces, on);
            if (applied.contains(dimension) && !of.missing().isEmpty()) {
                found.add(of);
            }
        }
        return List.copyOf(found);
    }

    private static MissingEvidence of(
            Dimension dimension, MaturityGrid grid, EvidenceSetting setting, List<EvidencePiece> pieces, LocalDate on) {
        List<String> asked = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (EvidenceAsked one : grid.evidence()) {
            if (one.dimension() == dimension && one.isAskedIn(setting)) {
                asked.add(one.word());
                if (pieces.stream().noneMatch(piece -> one.isGivenBy(piece, on))) {
                    missing.add(one.word());
                }
            }
        }
        if (dimension == Dimension.MEL) {
            asked.add(REPORTS);
            if (!setting.reportsAccepted().is(accepted -> accepted)) {
                missing.add(REPORTS);
            }
        }
        return new MissingEvidence(dimension, asked, missing);
    }
}
