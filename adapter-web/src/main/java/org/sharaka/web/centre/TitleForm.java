package org.sharaka.web.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;

/** The title by which a centre is held. */
record TitleForm(
        @NotNull LocalDate on,
        @NotNull Instrument instrument,
        @NotNull Boolean reversionClause,
        @NotNull Document document,
        Fact<Document> boardDecision) {

    Title of(UserId by) {
        return new Title(instrument, reversionClause, document, boardDecision, new Act(by, on));
    }
}
