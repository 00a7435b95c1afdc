package org.sharaka.bootstrap;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.partner.ImportReport;
import org.sharaka.application.partner.ImportReport.RowOutcome;
import org.sharaka.application.partner.PartnerImport.Mode;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.work.Call;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.sheet.Sheets;
import org.sharaka.web.sheet.UnreadableSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The import of partners, from a terminal. */
@Command(name = "import", description = "Imports partners from a CSV or XLSX file; exit code 1 when a row is rejected.")
final class ImportCommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int REJECTED = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private LogOption log;

    @Parameters(paramLabel = "FILE", description = "a file that ends in .csv or .xlsx")
    private Path file;

    @Option(names = "--dry-run", description = "tell what would be done, and do nothing")
    private boolean dryRun;

    @Option(names = "--partial", description = "import the rows without fault; else one fault keeps all rows out")
    private boolean partial;

    @Option(
            names = "--language",
            defaultValue = "fr",
            description = "the language of the messages: ar, fr or en (default: ${DEFAULT-VALUE})")
    private String language;

    @Override
    public Integer call() {
        log.begin();
        Language reader = Language.ofTag(language.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Unusable("--language takes ar, fr or en"));
        Sheet sheet = sheet(reader);
        return dryRun ? rehearsed(sheet, reader) : run(database.file(), sheet, reader);
    }

    private int run(Path register, Sheet sheet, Language reader) {
        try (Wiring wiring = new Wiring(register)) {
            ImportReport report = wiring.useCases().imports().run(Call.OF_SYSTEM, sheet, mode());
            tell(report, wiring.useCases().policies().book(Call.OF_SYSTEM).texts(LocalDate.now(Wiring.SEAT)), reader);
            return report.isClean() ? CLEAN : REJECTED;
        }
    }

    /** On a copy: to open a register may already write to it. */
    private int rehearsed(Sheet sheet, Language reader) {
        Path register = database.file();
        try {
            Path folder = Files.createTempDirectory("sharaka-");
            try {
                Path copy = folder.resolve("rehearsal.db");
                for (String part : List.of("", "-wal")) {
                    Path written = Path.of(register + part);
                    if (Files.exists(written)) {
                        Files.copy(written, Path.of(copy + part));
                    }
                }
                return run(copy, sheet, reader);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Unusable("a copy of " + register + " to rehearse on cannot be made");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
    }

    private Mode mode() {
        if (dryRun) {
            return Mode.REHEARSAL;
        }
        return partial ? Mode.PARTIAL : Mode.ALL_OR_NOTHING;
    }

    private Sheet sheet(Language reader) {
        try {
            return Sheets.ofFile(file);
        } catch (UnreadableSheet unreadable) {
            throw unusable(List.of(unreadable.fault()), reader);
        } catch (InvalidValue invalid) {
            throw unusable(invalid.faults(), reader);
        } catch (IOException e) {
            String shape = Files.isDirectory(file) ? "this is a folder" : "it cannot be read";
            throw new Unusable(file + ": " + (Files.exists(file) ? shape : "there is no such file"));
        }
    }

    private Unusable unusable(List<Fault> faults, Language reader) {
        return new Unusable(faults.stream()
                .map(fault -> Texts.standard().message(fault, reader))
                .collect(Collectors.joining("; ", file + ": ", "")));
    }

    private void tell(ImportReport report, Texts texts, Language reader) {
        PrintWriter out = spec.commandLine().getOut();
        report.rows().stream()
                .flatMap(row -> reasons(row, texts, reader).map(reason -> "line " + row.line() + ": " + reason))
                .forEach(out::println);
        Stream.of(RowOutcome.values())
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT) + ": " + report.count(outcome))
                .forEach(out::println);
        if (!report.kept()) {
            out.println("nothing was kept");
        }
        out.flush();
    }

    private static Stream<String> reasons(ImportReport.Row row, Texts texts, Language reader) {
        return Stream.concat(
                row.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code() + ": " + texts.message(fault, reader)),
                row.refusals().stream().map(check -> check.rule() + ": " + texts.message(check, reader)));
    }
}
