package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * What was found at a centre on a day.
 *
 * @param centre the centre
 * @param manager who ran it on that day
 * @param on the day of the assessment
 * @param kind who made it
 * @param levels what was found
 * @param pieces what was shown
 * @param corrects the assessment that it puts right; unknown for one of its own
 */
public record AssessmentEntry(
        CentreId centre,
        PartnerId manager,
        LocalDate on,
        AssessmentKind kind,
        Levels levels,
        List<EvidencePiece> pieces,
        Fact<AssessmentId> corrects) {

    /**
     * Copies the pieces.
     *
     * @throws InvalidValue {@code value.evidence} with reason {@code not-applicable} at the place of every piece
     *     ({@code /evidence/1/dimension}) that was shown for a dimension that does not apply
     */
    public AssessmentEntry {
        pieces = List.copyOf(pieces);
        Faults faults = new Faults();
        for (int place = 0; place < pieces.size(); place++) {
            String dimension = pieces.get(place).dimension();
            if (!levels.applies(dimension)) {
                faults.add("/evidence/" + place + "/dimension", "value.evidence", "not-applicable", dimension);
            }
        }
        faults.throwIfAny();
    }
}
