package org.sharaka.domain.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.inventory.AssetSource;
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
 */
public record Deed(
        Act by,
        Document deed,
        Document assetList,
        Document minutes,
        List<Signatory> signatories,
        List<TransferredValue> values) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue at {@code /deed}, {@code /assetList} or {@code /minutes} for another paper, or one dated
     *     later; {@code value.required} at {@code /signatories} where a side did not sign
     */
    public Deed {
        signatories = List.copyOf(signatories);
        values = List.copyOf(values);
        new DeedPapers(deed, assetList, minutes, signatories).mustBeOf(by.on());
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
