package org.sharaka.web.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;

/** What a step of preparation requires; the programme may be named before, in the description. */
record PrepareForm(@NotNull LocalDate on, List<Document> documents) {

    /** What the step to programme requires. */
    record ProgrammeStepForm(@NotNull LocalDate on, Fact<ProgrammeId> programmeId, List<Document> documents) {}
}
