package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.readiness.CentreTable;

/**
 * A handover that is proposed.
 *
 * @param by who proposes it, and the day
 * @param manager to whom the centres pass
 * @param convention the transfer convention
 * @param tables what the table is asked of each centre
 * @param conditions what is asked because of a WARN
 * @param board the decision of the board; unknown where there is none yet
 * @param waiver the waiver that is asked for; unknown without one
 */
public record Proposal(
        Act by,
        Partner manager,
        Document convention,
        List<CentreTable> tables,
        List<Condition> conditions,
        Fact<BoardDecision> board,
        Fact<AskedWaiver> waiver) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue at {@code /convention} for another paper, or one dated later
     */
    public Proposal {
        tables = List.copyOf(tables);
        conditions = List.copyOf(conditions);
        Faults faults = new Faults();
        convention.mustBe(DocumentKind.TRANSFER_CONVENTION, by.on(), "/convention", faults);
        faults.throwIfAny();
    }
}
