package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * The state of a recorded assessment.
 *
 * @param id its id
 * @param centre the centre
 * @param manager who ran it
 * @param on the day of the assessment
 * @param kind who made it
 * @param grid the version of the grid it was made with, which it keeps
 * @param levels what was found, before any cap
 * @param pieces what was shown, with what the validator made of it
 * @param setting which evidence was asked, and what the records showed
 * @param corrects the assessment that it puts right, perhaps unknown
 * @param recorded who recorded it: the assessor
 * @param validated who validated it, perhaps unknown
 */
public record AssessmentSnapshot(
        AssessmentId id,
        CentreId centre,
        PartnerId manager,
        LocalDate on,
        AssessmentKind kind,
        String grid,
        Levels levels,
        List<EvidencePiece> pieces,
        EvidenceSetting setting,
        Fact<AssessmentId> corrects,
        Act recorded,
        Fact<Act> validated) {

    /** Copies the pieces. */
    public AssessmentSnapshot {
        pieces = List.copyOf(pieces);
    }

    AssessmentSnapshot validated(Act act, EvidenceSetting shown, List<EvidencePiece> looked) {
        return new AssessmentSnapshot(
                id, centre, manager, on, kind, grid, levels, looked, shown, corrects, recorded, Fact.known(act));
    }
}
