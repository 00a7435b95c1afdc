package org.sharaka.domain.readiness;

import java.time.LocalDate;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the handover gate needs of one centre, and the day.
 *
 * @param facts what is known of centre and manager
 * @param on the day
 * @param parties the manager, and the interests of who acts; {@link Parties#NONE} where nobody takes a step
 */
public record HandoverInquiry(HandoverFacts facts, LocalDate on, Parties parties) implements Inquiry {

    @Override
    public Gate<HandoverInquiry> gate() {
        return HandoverTable.GATE;
    }
}
