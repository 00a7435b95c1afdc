package org.sharaka.application.project;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;

/**
 * A step that leads a project from its draft to where it can be agreed.
 *
 * @param step to submit, to appraise or to programme
 * @param project which
 * @param on on which day
 * @param programme the programme it is entered in with the step; unknown to leave it where it is
 * @param documents papers that come with the step and are kept in its dossier
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record PrepareProject(
        Step step,
        ProjectId project,
        LocalDate on,
        Fact<ProgrammeId> programme,
        List<Document> documents,
        Fact<Long> expected) {

    /** Copies the papers. */
    public PrepareProject {
        documents = List.copyOf(documents);
    }
}
