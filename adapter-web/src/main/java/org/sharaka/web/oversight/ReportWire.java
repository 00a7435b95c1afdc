package org.sharaka.web.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.oversight.ReportsOnDay;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.PageWire;

/** A report that was handed in, as it stands on a day; what is unknown is null. */
record ReportWire(
        String id,
        String kind,
        int year,
        @Nullable Integer quarter,
        String state,
        DocumentWire document,
        String figures,
        DocumentWire accounts,
        ActWire submitted,
        ActWire accepted,
        SentBackWire returned) {

    static ReportWire of(Report report, LocalDate on) {
        return new ReportWire(
                report.id().value(),
                report.period().kind().name(),
                report.period().year(),
                report.period().quarter().value().orElse(null),
                report.stateOn(on).name(),
                DocumentWire.of(report.handed().document()),
                report.handed().figures(),
                DocumentWire.of(report.handed().accounts()),
                ActWire.of(report.submitted()),
                report.acceptance().fold(ActWire::of, () -> null),
                report.sentBack().fold(SentBackWire::of, () -> null));
    }

    /** Its return. */
    record SentBackWire(ActWire returned, String reasons) {

        static SentBackWire of(Report.SentBack back) {
            return new SentBackWire(ActWire.of(back.by()), back.reasons());
        }
    }

    /** A report that is or was due. */
    record DueWire(
            String kind,
            int year,
            @Nullable Integer quarter,
            String state,
            String due,
            long daysLate,
            CheckWire notice) {

        static DueWire of(DueReport report, LocalDate on, Reader reader) {
            return new DueWire(
                    report.period().kind().name(),
                    report.period().year(),
                    report.period().quarter().value().orElse(null),
                    report.state().name(),
                    report.due().toString(),
                    report.daysLate(),
                    CheckWire.of(report.notice(), reader.texts(on), reader.language()));
        }
    }

    /** The reports of a centre on a day. */
    record OnDay(
            String on,
            String managerId,
            List<DueWire> expected,
            List<ReportWire> items,
            @Nullable Boolean allDueAccepted,
            @Nullable Boolean lastFourAccepted,
            @JsonInclude @Nullable String next) {

        static OnDay of(ReportsOnDay reports, Reader reader, PageWire<ReportWire> part) {
            return new OnDay(
                    reports.on().toString(),
                    reports.manager().fold(PartnerId::value, () -> null),
                    reports.expected().stream()
                            .map(due -> DueWire.of(due, reports.on(), reader))
                            .toList(),
                    part.items(),
                    reports.allDueAccepted().value().orElse(null),
                    reports.lastFourAccepted().value().orElse(null),
                    part.next());
        }
    }
}
