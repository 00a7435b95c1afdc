package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partnership.Signatory;

/**
 * What is handed in to sign a handover.
 *
 * @param deed the deed
 * @param assetList the list of assets
 * @param minutes the minutes of delivery
 * @param signatories who signed, for both sides
 */
public record DeedPapers(Document deed, Document assetList, Document minutes, List<Signatory> signatories) {

    /** Copies the list. */
    public DeedPapers {
        signatories = List.copyOf(signatories);
    }

    /**
     * Sees that they can have been handed in on a day.
     *
     * @param on the day
     * @throws InvalidValue at {@code /deed}, {@code /assetList} or {@code /minutes} for another paper, or one dated
     *     later; {@code value.required} at {@code /signatories} where a side did not sign
     */
    void mustBeOf(LocalDate on) {
        Faults faults = new Faults();
        deed.mustBe(DocumentKind.DEED, on, "/deed", faults);
        assetList.mustBe(DocumentKind.ASSET_LIST, on, "/assetList", faults);
        minutes.mustBe(DocumentKind.JOINT_MINUTES, on, "/minutes", faults);
        if (signatories.stream().map(Signatory::side).distinct().count() < 2) {
            faults.add("/signatories", "value.required", "missing");
        }
        for (int place = 0; place < signatories.size(); place++) {
            if (signatories.get(place).signedOn().isAfter(on)) {
                faults.add("/signatories/" + place + "/signedOn", "value.date", "late", on);
            }
        }
        faults.throwIfAny();
    }
}
