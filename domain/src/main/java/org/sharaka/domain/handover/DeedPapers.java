package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.Signatory;

/**
 * What is handed in to sign a handover.
 *
 * @param deed the deed
 * @param assetList the list of assets
 * @param minutes the minutes of delivery
 * @param signatories who signed, for both sides
 * @param passage what passes beside the assets; unknown of a deed that was signed before this was required
 */
public record DeedPapers(
        Document deed, Document assetList, Document minutes, List<Signatory> signatories, Fact<Passage> passage) {

    /** Copies the list. */
    public DeedPapers {
        signatories = List.copyOf(signatories);
    }

    /**
     * Sees that they can have been handed in on a day.
     *
     * @param on the day
     * @throws InvalidValue at {@code /deed}, {@code /assetList}, {@code /minutes} or a paper of the passage for another
     *     paper, or one dated later
     */
    void mustBeOf(LocalDate on) {
        Faults faults = new Faults();
        deed.mustBe(isDeed(deed) ? deed.kind() : DocumentKind.DEED, on, "/deed", faults);
        assetList.mustBe(DocumentKind.ASSET_LIST, on, "/assetList", faults);
        minutes.mustBe(DocumentKind.JOINT_MINUTES, on, "/minutes", faults);
        passage.value().ifPresent(one -> one.mustBeOf(on, faults));
        faults.throwIfAny();
    }

    /** Whether a paper is a deed, private or authentic. */
    private static boolean isDeed(Document paper) {
        return paper.kind() == DocumentKind.DEED || paper.kind() == DocumentKind.AUTHENTIC_DEED;
    }
}
