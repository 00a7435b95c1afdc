package org.sharaka.domain.centre;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * By what a centre is held.
 *
 * @param instrument the legal instrument
 * @param reversionClause whether the centre comes back to the foundation under it
 * @param document the instrument itself
 * @param boardDecision the decision of the foundation's board on it; unknown where there is none
 * @param recorded who recorded it, and from what day it is the title
 */
public record Title(
        Instrument instrument, boolean reversionClause, Document document, Fact<Document> boardDecision, Act recorded) {

    /**
     * Checks the papers.
     *
     * @throws InvalidValue at {@code /document} for a paper that is not of this instrument or dated later; at
     *     {@code /boardDecision} for another paper than a decision of the board, or one dated later
     */
    public Title {
        Faults faults = new Faults();
        LocalDate on = recorded.on();
        document.mustBe(paperOf(instrument), on, "/document", faults);
        boardDecision
                .value()
                .ifPresent(paper -> paper.mustBe(DocumentKind.BOARD_DECISION, on, "/boardDecision", faults));
        faults.throwIfAny();
    }

    private static DocumentKind paperOf(Instrument instrument) {
        return switch (instrument) {
            case LEASE -> DocumentKind.LEASE;
            case USE_AGREEMENT -> DocumentKind.USE_AGREEMENT;
            case OWNERSHIP -> DocumentKind.OWNERSHIP_TITLE;
            case TRANSFER_CONVENTION -> DocumentKind.TRANSFER_CONVENTION;
        };
    }
}
