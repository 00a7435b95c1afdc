package org.sharaka.bootstrap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with rules, without a database. */
@Command(
        name = "rules",
        description = "Works with the rules, without a database.",
        subcommands = RulesTestCommand.class)
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: rules test");
    }
}
