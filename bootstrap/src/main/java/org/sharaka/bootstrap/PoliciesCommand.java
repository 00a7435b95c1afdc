package org.sharaka.bootstrap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sharaka.domain.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at a policy file. */
@Command(name = "policies", description = "Looks at a file of policies.", subcommands = PoliciesCommand.Check.class)
final class PoliciesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: policies check FILE");
    }

    /** Lists what is wrong with a policy file. */
    @Command(
            name = "check",
            description = "Lists every fault of a policy file with its path; exit code 1 when there is one.")
    static final class Check implements Callable<Integer> {

        private static final int SOUND = 0;
        private static final int FAULTY = 1;

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "a YAML file of values by their paths")
        private Path file;

        @Option(
                names = "--language",
                defaultValue = "fr",
                description = "the language of the messages: ar, fr or en (default: ${DEFAULT-VALUE})")
        private String language;

        @Override
        public Integer call() {
            Language reader = Language.ofTag(language.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new Unusable("--language takes ar, fr or en"));
            PolicyFile.Read read = PolicyFile.of(file, reader);
            PrintWriter out = spec.commandLine().getOut();
            if (read.faults().isEmpty()) {
                long versions = read.book().groups().stream()
                        .mapToLong(group -> read.book().versions(group).all().size())
                        .sum();
                out.println("valid: " + versions + " versions of "
                        + read.book().groups().size() + " policies");
            } else {
                read.faults().forEach(out::println);
            }
            out.flush();
            return read.faults().isEmpty() ? SOUND : FAULTY;
        }
    }
}
