package org.sharaka.web.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.project.ProjectRegister.ReportProgress;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in for a dossier. */
final class FileForms {

    private FileForms() {}

    /** An effectiveness review. */
    record ReviewForm(
            @NotNull LocalDate on,
            @NotNull EffectivenessReview.Result result,
            @Paragraph(Brief.LONGEST_TEXT) Fact<String> remarks) {}

    /** A contract. */
    record ContractForm(
            @NotNull ContractorForm contractor,
            @NotNull Money amount,
            @NotNull Document document,
            List<BondForm> bonds) {}

    /** Who builds or supplies: a partner, or somebody who is only named. */
    record ContractorForm(Fact<PartnerId> partnerId, Fact<String> name) implements Part<Contractor> {

        @Override
        public Contractor make() {
            return new Contractor(partnerId, name);
        }
    }

    /** A bond. */
    record BondForm(
            @NotNull Bond.Purpose purpose,
            @NotNull Money amount,
            @NotNull Document document) implements Part<Bond> {

        @Override
        public Bond make() {
            return new Bond(purpose, amount, document);
        }
    }

    /** A report of progress. */
    record ProgressForm(
            @NotNull LocalDate on,
            @NotNull @Between(least = 0, most = 100) Integer percent,
            List<Document> photos,
            @Paragraph(Brief.LONGEST_TEXT) Fact<String> remarks)
            implements Part<ReportProgress> {

        @Override
        public ReportProgress make() {
            return new ReportProgress(on, percent, photos, remarks);
        }
    }
}
