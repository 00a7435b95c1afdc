package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the first and the second approval of a handover need.
 *
 * @param second whether programmes have approved already
 * @param on the day
 * @param table what the table said when the handover was proposed
 * @param facts what is known of the approval, this one included
 * @param parties the manager, and the interests of who acts
 */
public record ApprovalInquiry(boolean second, LocalDate on, RuledTable table, ApprovalFacts facts, Parties parties)
        implements Inquiry {

    @Override
    public Gate<ApprovalInquiry> gate() {
        return ApprovalGates.APPROVE;
    }
}
