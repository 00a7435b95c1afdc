package org.sharaka.web.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.project.ProjectFile.ReportProgress;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in for a dossier. */
final class FileForms {

    private static final int ALL = 100;

    private FileForms() {}

    private static Fact<String> remarks(Form form, String text) {
        return Fact.of(
                form.take("/remarks", text, typed -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text")));
    }

    /** Papers. */
    record PapersForm(@NotNull List<@NotNull @Valid DocumentWire> documents) {

        List<Document> read(Form form) {
            List<Document> papers = form.documents("/documents", documents);
            if (documents != null && documents.isEmpty()) {
                form.add("/documents", "value.required", "missing");
            }
            form.throwIfAny();
            return papers;
        }
    }

    /** An effectiveness review. */
    record ReviewForm(@NotNull String on, @NotNull String result, String remarks) {

        Review read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<EffectivenessReview.Result> found = form.word("/result", result, EffectivenessReview.Result.class);
            Fact<String> why = FileForms.remarks(form, remarks);
            form.throwIfAny();
            return new Review(day.orElseThrow(), found.orElseThrow(), why);
        }
    }

    /** What was read of a review. */
    record Review(LocalDate on, EffectivenessReview.Result result, Fact<String> remarks) {}

    /** A contract. */
    record ContractForm(
            @NotNull @Valid ContractorForm contractor,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document,
            List<@NotNull @Valid BondForm> bonds) {

        NewContract read(Form form) {
            Optional<Contractor> who = form.take("/contractor", contractor, ContractorForm::contractor);
            Optional<Money> sum = form.money("/amount", amount);
            Optional<Document> paper = form.document("/document", document);
            List<Bond> given = form.each("/bonds", bonds, (pointer, bond) -> bond.read(form, pointer));
            form.throwIfAny();
            return new NewContract(who.orElseThrow(), sum.orElseThrow(), paper.orElseThrow(), given);
        }
    }

    /** What was read of a contract. */
    record NewContract(Contractor contractor, Money amount, Document paper, List<Bond> bonds) {}

    /** Who builds or supplies: a partner, or somebody who is only named. */
    record ContractorForm(String partnerId, String name) {

        Contractor contractor() {
            return new Contractor(
                    Fact.of(Optional.ofNullable(partnerId).map(PartnerId::new)), Fact.of(Optional.ofNullable(name)));
        }
    }

    /** A bond. */
    record BondForm(
            @NotNull String purpose,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document) {

        Bond read(Form form) {
            Optional<Bond> bond = read(form, "");
            form.throwIfAny();
            return bond.orElseThrow();
        }

        Optional<Bond> read(Form form, String pointer) {
            Optional<Bond.Purpose> standsFor = form.word(pointer + "/purpose", purpose, Bond.Purpose.class);
            Optional<Money> sum = form.money(pointer + "/amount", amount);
            Optional<Document> paper = form.document(pointer + "/document", document);
            return standsFor.isPresent() && sum.isPresent() && paper.isPresent()
                    ? form.take(pointer, () -> new Bond(standsFor.get(), sum.get(), paper.get()))
                    : Optional.empty();
        }
    }

    /** A report of progress. */
    record ProgressForm(
            @NotNull String on,
            @NotNull BigDecimal percent,
            List<@NotNull @Valid DocumentWire> photos,
            String remarks) {

        ReportProgress read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Integer> done = form.whole("/percent", percent, 0, ALL);
            List<Document> papers = form.documents("/photos", photos);
            Fact<String> why = FileForms.remarks(form, remarks);
            form.throwIfAny();
            return new ReportProgress(day.orElseThrow(), done.orElseThrow(), papers, why);
        }
    }
}
