package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that a visit of follow-up needs.
 *
 * @param on the day of the visit
 * @param followUp the follow-up
 * @param month for which month of the plan it was made
 * @param parties the manager, and the interests of who acts
 */
public record VisitInquiry(LocalDate on, FollowUp followUp, int month, Parties parties) implements Inquiry {

    @Override
    public Gate<VisitInquiry> gate() {
        return FollowUpGates.VISIT;
    }
}
