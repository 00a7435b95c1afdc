package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Contribution;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.ProjectId;

/**
 * An agreement that is to be drafted.
 *
 * @param project for which project
 * @param others for which other projects of the same party, perhaps none
 * @param party with whom
 * @param signedOn the day it bears
 * @param signatories who signed, for both sides
 * @param conflicts what a side declared
 * @param document the agreement itself, perhaps missing
 * @param contributions what the foundation contributes to its projects
 */
public record DraftAgreement(
        ProjectId project,
        List<ProjectId> others,
        PartnerId party,
        LocalDate signedOn,
        List<Signatory> signatories,
        List<Conflict> conflicts,
        Fact<Document> document,
        List<Contribution> contributions) {

    /** Copies the lists. */
    public DraftAgreement {
        others = List.copyOf(others);
        signatories = List.copyOf(signatories);
        conflicts = List.copyOf(conflicts);
        contributions = List.copyOf(contributions);
    }
}
