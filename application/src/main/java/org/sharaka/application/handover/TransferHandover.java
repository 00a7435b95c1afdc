package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Condition;

/**
 * To sign what was approved.
 *
 * @param on the day
 * @param deed the deed
 * @param assetList the list of assets
 * @param minutes the minutes of delivery
 * @param signatories who signed
 * @param conditions what is asked because of a WARN
 */
public record TransferHandover(
        LocalDate on,
        Document deed,
        Document assetList,
        Document minutes,
        List<Signatory> signatories,
        List<Condition> conditions) {

    /** Copies the lists. */
    public TransferHandover {
        Objects.requireNonNull(on);
        Objects.requireNonNull(deed);
        Objects.requireNonNull(assetList);
        Objects.requireNonNull(minutes);
        signatories = List.copyOf(signatories);
        conditions = List.copyOf(conditions);
    }
}
