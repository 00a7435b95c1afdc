package org.sharaka.web.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The title by which a centre is held. */
record TitleForm(
        @NotNull String on,
        @NotNull String instrument,
        @NotNull Boolean reversionClause,
        @NotNull @Valid DocumentWire document,
        @Valid DocumentWire boardDecision) {

    Title read(Form form, UserId by) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<Instrument> held = form.word("/instrument", instrument, Instrument.class);
        Optional<Document> paper = form.document("/document", document);
        Optional<Document> board = form.document("/boardDecision", boardDecision);
        form.throwIfAny();
        return new Title(
                held.orElseThrow(),
                reversionClause,
                paper.orElseThrow(),
                Fact.of(board),
                new Act(by, day.orElseThrow()));
    }
}
