package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with reports. */
final class ReportForms {

    private ReportForms() {}

    /** A report. */
    record Submit(
            @NotNull String kind,
            @NotNull BigDecimal year,
            BigDecimal quarter,
            @NotNull String on,
            @NotNull @Valid DocumentWire document,
            @NotNull String figures,
            @Valid DocumentWire accounts) {

        Handed read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<ReportPeriod.Kind> often = form.word("/kind", kind, ReportPeriod.Kind.class);
            Optional<Integer> of = form.whole("/year", year, 1, 9999);
            Optional<Integer> part = form.whole("/quarter", quarter, 1, 4);
            Optional<Document> paper = form.document("/document", document);
            Optional<Document> approved = form.document("/accounts", accounts);
            boolean readable = often.isPresent() && of.isPresent() && (quarter == null || part.isPresent());
            Optional<ReportPeriod> period = readable
                    ? form.take("", () -> new ReportPeriod(often.get(), of.get(), Fact.of(part)))
                    : Optional.empty();
            form.throwIfAny();
            return new Handed(
                    day.orElseThrow(),
                    new Report.NewReport(period.orElseThrow(), paper.orElseThrow(), figures, Fact.of(approved)));
        }
    }

    /** A report with the day it was handed in. */
    record Handed(LocalDate on, Report.NewReport report) {}

    /** Why a report is returned. */
    record SendBack(@NotNull String on, @NotNull String reasons) {

        LocalDate read(Form form) {
            return new Dated(on).read(form);
        }
    }
}
