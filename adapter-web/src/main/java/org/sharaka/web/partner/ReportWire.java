package org.sharaka.web.partner;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.application.partner.ImportReport;
import org.sharaka.application.partner.ImportReport.RowOutcome;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.FaultWire;
import org.sharaka.web.text.Reader;

/** What an import did, or would do. */
record ReportWire(long created, long updated, long unchanged, long rejected, List<RowWire> rows) {

    private static final String SEAT = "/committee_member";

    /** What became of one row. */
    record RowWire(int line, String outcome, List<FaultWire> errors) {}

    static ReportWire of(ImportReport report, Reader reader, LocalDate today) {
        return new ReportWire(
                report.count(RowOutcome.CREATED),
                report.count(RowOutcome.UPDATED),
                report.count(RowOutcome.UNCHANGED),
                report.count(RowOutcome.REJECTED),
                report.rows().stream().map(row -> row(row, reader, today)).toList());
    }

    /** The same report as members of a problem document, with all errors of all rows beside. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("errors", rows.stream().flatMap(ReportWire::errors).toList());
        members.put("created", created);
        members.put("updated", updated);
        members.put("unchanged", unchanged);
        members.put("rejected", rejected);
        members.put("rows", rows);
        return members;
    }

    private static Stream<FaultWire> errors(RowWire row) {
        return row.errors().stream()
                .map(error -> new FaultWire("/" + row.line() + error.pointer(), error.code(), error.message()));
    }

    private static RowWire row(ImportReport.Row row, Reader reader, LocalDate today) {
        Stream<FaultWire> faults = FaultWire.of(row.faults(), reader).stream();
        Stream<FaultWire> refusals =
                row.refusals().stream().map(check -> refusal(check, reader.texts(today), reader.language()));
        return new RowWire(
                row.line(),
                row.outcome().name(),
                Stream.concat(faults, refusals).toList());
    }

    private static FaultWire refusal(Check check, Texts texts, Language language) {
        return new FaultWire(SEAT, check.rule().code(), texts.message(check, language));
    }
}
