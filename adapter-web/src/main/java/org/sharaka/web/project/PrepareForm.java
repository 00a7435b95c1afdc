package org.sharaka.web.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Prepare;
import org.sharaka.web.wire.Part;

/** To submit and to appraise. */
record PrepareForm(@NotNull LocalDate on, List<Document> documents) {

    Prepare submit() {
        return new Prepare(Arrow.SUBMIT, on, Fact.unknown(), documents);
    }

    Prepare appraise() {
        return new Prepare(Arrow.APPRAISE, on, Fact.unknown(), documents);
    }

    /** To programme; the programme may be named before, in the description. */
    record ProgrammeStepForm(@NotNull LocalDate on, Fact<ProgrammeId> programmeId, List<Document> documents)
            implements Part<Prepare> {

        @Override
        public Prepare make() {
            return new Prepare(Arrow.PROGRAMME, on, programmeId, documents);
        }
    }
}
