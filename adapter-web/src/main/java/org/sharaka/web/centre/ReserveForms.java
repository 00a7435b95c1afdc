package org.sharaka.web.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in for reserves of a centre. */
final class ReserveForms {

    private ReserveForms() {}

    /** To raise one. */
    record Raise(
            @NotNull LocalDate on,
            @NotNull NewCentreReserve.Origin origin,
            @NotNull Severity severity,
            @NotNull @Paragraph String text)
            implements Part<NewCentreReserve> {

        @Override
        public NewCentreReserve make() {
            return new NewCentreReserve(origin, severity, text);
        }
    }

    /** To promise to mend it. */
    record Undertake(
            @NotNull LocalDate on,
            @NotNull @Line String by,
            @Ahead @NotNull LocalDate due,
            @NotNull Document document) {

        Undertaking of(UserId who) {
            return new Undertaking(by, due, document, new Act(who, on));
        }
    }

    /** To lift it; the rule fails without evidence. */
    record Lift(@NotNull LocalDate on, Fact<Document> evidence) {}
}
