package org.sharaka.web.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.LiftReserve;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in for reserves of a centre. */
final class ReserveForms {

    private ReserveForms() {}

    /** To raise one. */
    record Raise(
            @NotNull String on,
            @NotNull String origin,
            @NotNull String severity,
            @NotNull String text) {

        Dated<NewCentreReserve> read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<NewCentreReserve.Origin> occasion = form.word("/origin", origin, NewCentreReserve.Origin.class);
            Optional<Severity> gravity = form.word("/severity", severity, Severity.class);
            Optional<String> wrong =
                    form.take("/text", text, typed -> PlainText.paragraph(typed, Partner.LONGEST_REASON, "value.text"));
            form.throwIfAny();
            return new Dated<>(
                    day.orElseThrow(),
                    new NewCentreReserve(occasion.orElseThrow(), gravity.orElseThrow(), wrong.orElseThrow()));
        }
    }

    /** To promise to mend it. */
    record Undertake(
            @NotNull String on,
            @NotNull String by,
            @NotNull String due,
            @NotNull @Valid DocumentWire document) {

        Undertaking read(Form form, UserId who) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> name =
                    form.take("/by", by, typed -> PlainText.line(typed, Undertaking.LONGEST_LINE, "value.text"));
            Optional<LocalDate> until = form.date("/due", due);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Undertaking(
                    name.orElseThrow(), until.orElseThrow(), paper.orElseThrow(), new Act(who, day.orElseThrow()));
        }
    }

    /** To lift it; the rule fails without evidence. */
    record Lift(@NotNull String on, @Valid DocumentWire evidence) {

        LiftReserve step(Form form, ReserveId reserve) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/evidence", evidence);
            form.throwIfAny();
            return new LiftReserve(day.orElseThrow(), reserve, Fact.of(paper));
        }
    }

    /** Something with the day of the step. */
    record Dated<T>(LocalDate on, T what) {}
}
