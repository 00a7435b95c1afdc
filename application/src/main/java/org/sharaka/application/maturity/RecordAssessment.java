package org.sharaka.application.maturity;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentEntry;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.EvidencePiece;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerId;

/**
 * To record an assessment; the manager is whoever runs the centre on that day.
 *
 * @param centre the centre
 * @param on the day of the assessment
 * @param kind who made it
 * @param levels what was found
 * @param pieces what was shown
 * @param corrects the assessment that it puts right; unknown for one of its own
 */
public record RecordAssessment(
        CentreId centre,
        LocalDate on,
        AssessmentKind kind,
        Levels levels,
        List<EvidencePiece> pieces,
        Fact<AssessmentId> corrects) {

    /** Copies the pieces. */
    public RecordAssessment {
        pieces = List.copyOf(pieces);
    }

    AssessmentEntry of(PartnerId manager) {
        return new AssessmentEntry(centre, manager, on, kind, levels, pieces, corrects);
    }
}
