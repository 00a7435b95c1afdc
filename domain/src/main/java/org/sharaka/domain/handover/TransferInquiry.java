package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.HandoverTable;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the signature of the convention needs: the table again for every centre, and what was approved.
 *
 * @param on the day
 * @param tables what is known of each centre that day
 * @param approved what the table said when the handover was proposed
 * @param facts what is known of the approval
 * @param deed the deed and what comes with it; unknown while nothing is handed in
 * @param parties the manager, and the interests of who acts
 */
public record TransferInquiry(
        LocalDate on,
        List<CentreTable> tables,
        RuledTable approved,
        ApprovalFacts facts,
        Fact<DeedPapers> deed,
        Parties parties)
        implements Inquiry {

    /** Copies the list. */
    public TransferInquiry {
        tables = List.copyOf(tables);
    }

    @Override
    public Gate<TransferInquiry> gate() {
        return ApprovalGates.SIGN;
    }

    /**
     * Whether the step may be taken: whatever fails in the table was waived, and the waiver holds, for else
     * {@code handover.approval} would fail too.
     *
     * @param ruling what the rulebook says of this signature
     * @return false where anything beside the table fails
     */
    static boolean isOpen(Ruling ruling) {
        return ruling.with(Result.FAIL).stream().allMatch(HandoverTable::isOfTable);
    }
}
