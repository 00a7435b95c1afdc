package org.sharaka.web.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.End;
import org.sharaka.domain.mandate.GiveNotice;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in with the steps of a mandate. */
final class StepForms {

    private StepForms() {}

    /** To give notice. */
    record NoticeForm(@NotNull LocalDate on, @NotNull Document document, Fact<Notice.Urgency> urgency)
            implements Part<GiveNotice> {

        @Override
        public GiveNotice make() {
            return new GiveNotice(on, Fact.known(document), urgency);
        }
    }

    /** To end. */
    record EndForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            List<Document> documents,
            Fact<Money> unjustified,
            Fact<PartnerId> successorId,
            boolean caretaker)
            implements Part<End> {

        @Override
        public End make() {
            if (caretaker && successorId.value().isPresent()) {
                throw InvalidValue.at("/caretaker", "value.reference", "both");
            }
            Fact<Closure.Successor> successor = caretaker
                    ? Fact.known(Closure.Successor.CARETAKER)
                    : successorId.map(partner -> new Closure.Successor(Fact.known(partner)));
            return new End(on, Fact.known(new Reason(reason)), new Closure(documents, unjustified, successor));
        }
    }
}
