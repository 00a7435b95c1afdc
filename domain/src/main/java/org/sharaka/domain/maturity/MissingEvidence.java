package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.policy.EvidenceRequired;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * The evidence that a dimension lacks; one lack caps its level ({@code evidence.<DIM>}).
 *
 * @param dimension the code of the dimension
 * @param required what the grid requires for it, as words: a kind of paper, or {@link EvidenceRequired#REPORTS}
 * @param missing what of it is missing, refused, expired or too old
 */
public record MissingEvidence(String dimension, List<String> required, List<String> missing) {

    /** Copies the lists. */
    public MissingEvidence {
        required = List.copyOf(required);
        missing = List.copyOf(missing);
    }

    /**
     * What is missing on the day of an assessment.
     *
     * @param grid what is required, and how old it may be
     * @param setting of whom, and what the records show
     * @param applied the codes of the dimensions that apply
     * @param papers what was shown and taken
     * @param on the day of the assessment
     * @return one for each dimension that applies and lacks some, in the order of the grid
     */
    public static List<MissingEvidence> in(
            MaturityGrid grid,
            EvidenceSetting setting,
            Collection<String> applied,
            List<ShownPaper> papers,
            LocalDate on) {
        List<MissingEvidence> found = new ArrayList<>();
        for (Map.Entry<String, GridDimension> entry : grid.dimensions().entrySet()) {
            if (applied.contains(entry.getKey())) {
                MissingEvidence of = of(entry.getKey(), entry.getValue().evidence(), setting, papers, on);
                if (!of.missing().isEmpty()) {
                    found.add(of);
                }
            }
        }
        return List.copyOf(found);
    }

    private static MissingEvidence of(
            String dimension,
            List<EvidenceRequired> evidence,
            EvidenceSetting setting,
            List<ShownPaper> papers,
            LocalDate on) {
        List<String> required = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (EvidenceRequired one : evidence) {
            if (setting.requires(one)) {
                required.add(one.word());
                boolean given = setting.gives(one, on)
                        || papers.stream()
                                .anyMatch(paper -> paper.dimension().equals(dimension) && paper.gives(one, on));
                if (!given) {
                    missing.add(one.word());
                }
            }
        }
        return new MissingEvidence(dimension, required, missing);
    }
}
