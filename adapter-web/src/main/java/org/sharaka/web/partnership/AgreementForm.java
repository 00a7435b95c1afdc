package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.partnership.DraftAgreement;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.wire.Part;

/** What is written in an agreement. */
record AgreementForm(
        @NotNull PartnerId partyId,
        @NotNull List<SignatoryWire> signatories,
        @NotNull LocalDate signedOn,
        List<ProjectId> projects,
        List<ConflictWire> conflicts,
        Fact<Document> document,
        List<ContributionWire> contributions) {

    DraftAgreement of(ProjectId project) {
        return new DraftAgreement(
                project,
                projects,
                partyId,
                signedOn,
                Part.values(signatories),
                Part.values(conflicts),
                document,
                Part.values(contributions));
    }

    /** A conflict that a side declared. */
    record ConflictWire(
            @NotNull Conflict.Part part, @NotNull String who) implements Part<Conflict> {

        static ConflictWire of(Conflict conflict) {
            return new ConflictWire(conflict.part(), conflict.who());
        }

        @Override
        public Conflict make() {
            return new Conflict(part, who);
        }
    }
}
