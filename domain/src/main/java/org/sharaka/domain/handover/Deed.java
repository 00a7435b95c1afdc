package org.sharaka.domain.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.Signatory;

/**
 * What passes a centre for good: the deed with its papers, who signed, and what is transferred.
 *
 * @param by who recorded it, and the day
 * @param deed the deed
 * @param assetList the list of assets
 * @param minutes the minutes of delivery
 * @param signatories who signed, for both sides
 * @param values what each centre is worth, by source of funds
 * @param passage what passed beside; unknown of a deed that was signed before this was required
 */
public record Deed(
        Act by,
        Document deed,
        Document assetList,
        Document minutes,
        List<Signatory> signatories,
        List<TransferredValue> values,
        Fact<Passage> passage) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue as {@link DeedPapers#mustBeOf}
     */
    public Deed {
        signatories = List.copyOf(signatories);
        values = List.copyOf(values);
        new DeedPapers(deed, assetList, minutes, signatories, passage).mustBeOf(by.on());
    }

    /** What the journal writes of it: its reference, and the value of each centre by source. */
    Map<String, String> particulars() {
        Map<String, String> particulars = new HashMap<>(Map.of("deed", deed.reference()));
        for (TransferredValue value : values) {
            for (AssetSource source : AssetSource.values()) {
                particulars.put(
                        value.centre().value() + " " + source, value.of(source).plain());
            }
        }
        return particulars;
    }

    /** Whether a building passes with a centre. */
    boolean passesBuilding(CentreId centre) {
        return values.stream().anyMatch(value -> value.centre().equals(centre) && value.building());
    }
}
