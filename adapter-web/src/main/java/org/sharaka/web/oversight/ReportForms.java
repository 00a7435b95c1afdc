package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.web.http.Exchange;
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
            @Valid DocumentWire accounts)
            implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
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
            return new Reports.Submit(
                    day.orElseThrow(),
                    new Report.NewReport(period.orElseThrow(), paper.orElseThrow(), figures, Fact.of(approved)));
        }
    }

    /** Why a report is returned. */
    record SendBack(@NotNull String on, @NotNull String reasons) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            return new Reports.SendBack(new Dated(on).read(form), EntryForm.entry(exchange), reasons);
        }
    }
}
