package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partnership.DraftAgreement;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is written in an agreement. */
record AgreementForm(
        @NotNull String partyId,
        @NotNull List<@NotNull @Valid SignatoryWire> signatories,
        @NotNull String signedOn,
        List<@NotNull String> projects,
        List<@NotNull @Valid ConflictWire> conflicts,
        @Valid DocumentWire document) {

    DraftAgreement command(ProjectId project, Form form) {
        Optional<LocalDate> day = form.date("/signedOn", signedOn);
        List<Signatory> signed = SignatoryWire.read(form, signatories);
        List<Conflict> declared = form.each("/conflicts", conflicts, (pointer, one) -> one.read(form, pointer));
        Optional<Document> paper = form.document("/document", document);
        form.throwIfAny();
        List<ProjectId> others = projects == null
                ? List.of()
                : projects.stream().map(ProjectId::new).toList();
        return new DraftAgreement(
                project, others, new PartnerId(partyId), day.orElseThrow(), signed, declared, Fact.of(paper));
    }

    /** A conflict that a side declared. */
    record ConflictWire(@NotNull String part, @NotNull String who) {

        static ConflictWire of(Conflict conflict) {
            return new ConflictWire(conflict.part().name(), conflict.who());
        }

        private Optional<Conflict> read(Form form, String pointer) {
            Optional<Conflict.Part> other = form.word(pointer + "/part", part, Conflict.Part.class);
            return other.isPresent() && who != null
                    ? form.take(pointer, () -> new Conflict(other.get(), who))
                    : Optional.empty();
        }
    }
}
