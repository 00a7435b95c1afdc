package org.sharaka.web.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.oversight.Complaint;
import org.sharaka.domain.oversight.Consultation;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.Satisfaction;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.PageWire;

/** Consultations, complaints and surveys, as they are shown; what is unknown is null. */
final class ConsultationWires {

    private ConsultationWires() {}

    /** A consultation. */
    record ConsultationWire(
            String id, ActWire held, String group, int participants, DocumentWire document, String points) {

        static ConsultationWire of(Consultation one) {
            return new ConsultationWire(
                    one.id().value(),
                    ActWire.of(one.held()),
                    one.group().name(),
                    one.participants(),
                    DocumentWire.of(one.minutes()),
                    one.points());
        }
    }

    /** The consultations of a centre on a day. */
    record OnDay(
            String on,
            String lastConsultation,
            List<ConsultationWire> items,
            @JsonInclude @Nullable String next) {

        static OnDay of(Consultations book, LocalDate on, PageWire<ConsultationWire> part) {
            return new OnDay(
                    on.toString(),
                    book.lastConsultation(on).fold(LocalDate::toString, () -> null),
                    part.items(),
                    part.next());
        }
    }

    /** A complaint. */
    record ComplaintWire(String id, ActWire received, String channel, String text, ActWire answered, String answer) {

        static ComplaintWire of(Complaint one) {
            return new ComplaintWire(
                    one.id().value(),
                    ActWire.of(one.received()),
                    one.channel(),
                    one.text(),
                    one.answer().fold(answer -> ActWire.of(answer.by()), () -> null),
                    one.answer().fold(Complaint.Answered::text, () -> null));
        }
    }

    /** A survey. */
    record SatisfactionWire(String id, ActWire made, int asked, int answered, int satisfied) {

        static SatisfactionWire of(Satisfaction one) {
            return new SatisfactionWire(
                    one.id().value(), ActWire.of(one.made()), one.asked(), one.answered(), one.satisfied());
        }
    }
}
