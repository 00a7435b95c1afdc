package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * What was found and shown at an assessment, to be judged under any grid.
 *
 * @param on the day of the assessment
 * @param kind who made it
 * @param levels what was found, before any cap
 * @param papers what was shown and taken
 * @param setting which evidence is required, and what the records showed
 */
public record Measured(
        LocalDate on, AssessmentKind kind, Levels levels, List<ShownPaper> papers, EvidenceSetting setting) {

    /** Copies the papers. */
    public Measured {
        papers = List.copyOf(papers);
    }

    /**
     * The assessment as a grid judges it.
     *
     * @param grid the grid in force on the day of the ruling
     * @return with the dimensions that lack evidence; none where the levels are of another grid, for there is nothing
     *     to judge them by
     */
    public Assessment under(MaturityGrid grid) {
        Map<String, List<String>> lacking = missingEvidence(grid).stream()
                .collect(Collectors.toMap(MissingEvidence::dimension, MissingEvidence::missing));
        return new Assessment(on, kind, levels, lacking.keySet(), lacking);
    }

    /**
     * What evidence it lacks.
     *
     * @param grid the grid in force on the day of the ruling
     * @return one for each dimension that lacks some, in the order of the grid; none where the levels are of another
     *     grid
     */
    public List<MissingEvidence> missingEvidence(MaturityGrid grid) {
        return levels.isOf(grid) ? MissingEvidence.in(grid, setting, levels.applied(), papers, on) : List.of();
    }
}
