package org.sharaka.bootstrap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sharaka.domain.cases.CaseFile;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs cases of rules that are written in YAML. */
@Command(
        name = "test",
        description =
                "Runs cases of rules and prints what differs; exit code 1 when a case differs, 2 when a file cannot be read.")
final class RulesTestCommand implements Callable<Integer> {

    private static final int AS_EXPECTED = 0;
    private static final int DIFFERENT = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of cases, in YAML")
    private List<Path> files;

    @Option(
            names = "--policies",
            paramLabel = "FILE",
            description = "the policies that the cases run under, instead of the defaults")
    private Path policies;

    private final List<String> unreadable = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int cases;

    @Override
    public Integer call() {
        Rulebook book = policies == null ? Rulebook.standard() : bookOfFile();
        files.forEach(file -> run(file, book));
        if (!unreadable.isEmpty()) {
            print(spec.commandLine().getErr(), unreadable);
            return Main.UNUSABLE;
        }
        List<String> lines = new ArrayList<>(different);
        lines.add("cases: %d, as expected: %d, otherwise: %d"
                .formatted(cases, cases - different.size(), different.size()));
        print(spec.commandLine().getOut(), lines);
        return different.isEmpty() ? AS_EXPECTED : DIFFERENT;
    }

    private Rulebook bookOfFile() {
        PolicyFile.Read read = PolicyFile.of(policies, Language.EN);
        if (!read.faults().isEmpty()) {
            throw new Unusable("the policy file " + policies + " is at fault; "
                    + read.faults().get(0) + " (sharaka policies check lists every fault)");
        }
        return read.book();
    }

    private void run(Path file, Rulebook book) {
        Texts texts = book.texts(LocalDate.now(Wiring.SEAT));
        Object tree;
        try {
            tree = YamlFile.read(file);
        } catch (InvalidValue broken) {
            broken.faults().forEach(fault -> unreadable.add(file + ": " + texts.message(fault, Language.EN)));
            return;
        }
        try {
            CaseFile read = CaseFile.read(tree, book);
            cases += read.cases().size();
            read.differences().forEach(line -> different.add(file + ": " + line));
        } catch (InvalidValue refused) {
            CaseFile.faults(tree, refused, texts).forEach(line -> unreadable.add(file + ": " + line));
        }
    }

    private static void print(PrintWriter writer, List<String> lines) {
        lines.forEach(writer::println);
        writer.flush();
    }
}
