package org.sharaka.web.oversight;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Fitting;

/** What is handed in with reports. */
final class ReportForms {

    private ReportForms() {}

    /** A report. */
    record Submit(
            @NotNull ReportPeriod.Kind kind,
            @NotNull @Between(most = 9999) Integer year,
            @Between(most = 4) Fact<Integer> quarter,
            @NotNull LocalDate on,
            @NotNull Document document,
            @NotNull String figures,
            Fact<Document> accounts)
            implements EntryForm, Fitting {

        @Override
        public void fit(Faults faults) {
            Fitting.together(faults, () -> new ReportPeriod(kind, year, quarter), kind, year);
        }

        @Override
        public BookEntry of(Exchange exchange) {
            ReportPeriod period = new ReportPeriod(kind, year, quarter);
            return new Reports.Submit(on, new Report.NewReport(period, document, figures, accounts));
        }
    }

    /** Why a report is returned. */
    record SendBack(@NotNull LocalDate on, @NotNull String reasons) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Reports.SendBack(on, EntryForm.entry(exchange), reasons);
        }
    }
}
