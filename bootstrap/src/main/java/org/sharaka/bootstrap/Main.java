package org.sharaka.bootstrap;

import java.io.PrintWriter;
import org.sharaka.application.work.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. What is wrong is one line on standard error, and exit code 2. */
@Command(
        name = "sharaka",
        description = "The register and the rulebook of a solidarity foundation.",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            PoliciesCommand.class,
            RulesCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "sharaka 0.1.0",
        defaultValueProvider = EnvironmentDefaults.class,
        footer = "Every option is also an environment variable: --port is SHARAKA_PORT.",
        scope = CommandLine.ScopeType.INHERIT)
public final class Main implements Runnable {

    /** What went wrong is the caller's to mend. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: serve, import, verify, policies or rules");
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != ServeCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((fault, arguments) -> {
                    PrintWriter err = fault.getCommandLine().getErr();
                    return say(err, String.valueOf(fault.getMessage()));
                })
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> {
                    if (fault instanceof StoreUnavailable || fault instanceof Unusable) {
                        return say(commandLine.getErr(), String.valueOf(fault.getMessage()));
                    }
                    throw fault;
                });
    }

    private static int say(PrintWriter err, String message) {
        err.println(message.lines().findFirst().orElse("unusable"));
        err.flush();
        return UNUSABLE;
    }
}
