package org.sharaka.web.partner;

import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;
import static org.sharaka.web.problem.ProblemCode.INVALID;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.partner.ImportReport;
import org.sharaka.application.partner.ImportReport.RowOutcome;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerImport.Mode;
import org.sharaka.application.partner.Sheet;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.sheet.FormFile;
import org.sharaka.web.sheet.Sheets;
import org.sharaka.web.sheet.UnreadableSheet;

/** The import of partners. */
public final class ImportRoutes {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORM = "multipart/form-data";
    private static final int MEBIBYTES = 16;

    private final PartnerImport imports;
    private final Clock clock;

    public ImportRoutes(PartnerImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/v1/partners/imports", WRITE_PARTNERS, this::run)
                .asking("dryRun", "partial")
                .consuming(List.of(CSV, XLSX, FORM), MEBIBYTES));
    }

    private Answer run(Exchange exchange) {
        boolean rehearsal = exchange.query().flag("dryRun").orElse(false);
        boolean partial = exchange.query().flag("partial").orElse(false);
        Mode kept = partial ? Mode.PARTIAL : Mode.ALL_OR_NOTHING;
        ImportReport report = imports.run(exchange.call(), sheet(exchange), rehearsal ? Mode.REHEARSAL : kept);
        if (!rehearsal && !report.kept()) {
            throw Problem.because(INVALID, "import", report.count(RowOutcome.REJECTED))
                    .telling(reader -> ReportWire.of(report, reader, today()).members());
        }
        return Answer.ok(ReportWire.of(report, exchange.reader(), today())).in(exchange.language());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Sheet sheet(Exchange exchange) {
        boolean form = exchange.isOfType(FORM);
        byte[] bytes = form ? file(exchange) : exchange.bytes();
        boolean csv = form ? !isPacked(bytes) : exchange.isOfType(CSV);
        InputStream file = new ByteArrayInputStream(bytes);
        try {
            return csv ? Sheets.csv(file) : Sheets.xlsx(file);
        } catch (UnreadableSheet unreadable) {
            throw Problem.because(MALFORMED, "sheet", unreadable.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(Exchange exchange) {
        return FormFile.of(exchange.contentType(), exchange.bytes())
                .orElseThrow(() -> Problem.because(MALFORMED, "form"));
    }

    // an xlsx is a zip file, and a form does not always name the type of what it sends
    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
