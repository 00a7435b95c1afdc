package org.sharaka.web.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.project.PrepareProject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What the steps to submit and to appraise ask. */
record PrepareForm(@NotNull String on, List<@NotNull @Valid DocumentWire> documents) {

    PrepareProject command(Step step, ProjectId project, Fact<Long> expected, Form form) {
        return new ProgrammeStepForm(on, null, documents).command(step, project, expected, form);
    }

    /** What the step to programme asks; the programme may be named before, in the description. */
    record ProgrammeStepForm(
            @NotNull String on, @Nullable String programmeId, List<@NotNull @Valid DocumentWire> documents) {

        PrepareProject command(Step step, ProjectId project, Fact<Long> expected, Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            List<Document> papers = form.documents("/documents", documents);
            form.throwIfAny();
            return new PrepareProject(
                    step,
                    project,
                    day.orElseThrow(),
                    Fact.of(Optional.ofNullable(programmeId).map(ProgrammeId::new)),
                    papers,
                    expected);
        }
    }
}
