package org.sharaka.web.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Ending;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.mandate.Signature;
import org.sharaka.domain.mandate.Suspension;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.ExperienceForm;
import org.sharaka.web.wire.MoneyWire;

/** A mandate, as it stands today; what is unknown is null. */
record MandateWire(
        String id,
        String reference,
        String centreId,
        String managerId,
        String from,
        String until,
        String state,
        List<DocumentWire> documents,
        List<ExperienceForm> experience,
        SignatureWire signature,
        List<SuspensionWire> suspensions,
        List<NoticeWire> notices,
        EndingWire ending) {

    static MandateWire of(Mandate mandate, LocalDate today) {
        MandateSnapshot state = mandate.snapshot();
        return new MandateWire(
                mandate.id().value(),
                state.reference(),
                mandate.centre().value(),
                mandate.manager().value(),
                mandate.term().from().toString(),
                mandate.term().until().toString(),
                mandate.stateOn(today).name(),
                DocumentWire.of(state.papers()),
                state.experience().stream().map(ExperienceForm::of).toList(),
                state.signature().fold(SignatureWire::of, () -> null),
                state.suspensions().stream().map(SuspensionWire::of).toList(),
                state.notices().stream().map(NoticeWire::of).toList(),
                state.ending().fold(EndingWire::of, () -> null));
    }

    /** Its signature. */
    record SignatureWire(ActWire signed, DocumentWire document) {

        static SignatureWire of(Signature signature) {
            return new SignatureWire(ActWire.of(signature.by()), DocumentWire.of(signature.agreement()));
        }
    }

    /** A time in which it was suspended. */
    record SuspensionWire(ActWire set, String reason, ActWire lifted) {

        static SuspensionWire of(Suspension suspension) {
            return new SuspensionWire(
                    ActWire.of(suspension.set()),
                    suspension.reason(),
                    suspension.lifted().fold(ActWire::of, () -> null));
        }
    }

    /** The notice that it is to end. */
    record NoticeWire(ActWire given, DocumentWire document, String urgency) {

        static NoticeWire of(Notice notice) {
            return new NoticeWire(
                    ActWire.of(notice.given()),
                    DocumentWire.of(notice.paper()),
                    notice.urgency().fold(Enum::name, () -> null));
        }
    }

    /** Its end. */
    record EndingWire(
            ActWire ended,
            String reason,
            List<DocumentWire> documents,
            MoneyWire unjustified,
            String successorId,
            boolean caretaker) {

        static EndingWire of(Ending ending) {
            Closure closure = ending.closure();
            return new EndingWire(
                    ActWire.of(ending.by()),
                    ending.reason(),
                    DocumentWire.of(closure.papers()),
                    MoneyWire.of(closure.unjustified()),
                    closure.successor().fold(next -> next.partner().fold(PartnerId::value, () -> null), () -> null),
                    closure.successor().is(next -> next.partner().value().isEmpty()));
        }
    }
}
