package org.sharaka.bootstrap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.web.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server until SIGTERM. */
@Command(name = "serve", description = "Runs the server.")
final class ServeCommand implements Callable<Integer> {

    /** The command has begun something that goes on. */
    static final int KEEPS_RUNNING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final String ADMINISTRATOR = "Administrator";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private LogOption log;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "the address to listen on (default: ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "the port; 0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--reference", description = "load the reference data into a database without partners")
    private boolean reference;

    @Option(
            names = "--policies",
            paramLabel = "FILE",
            description = "the policies that an empty register lays down instead of the defaults")
    private Path policies;

    @Option(
            names = "--admin-token",
            paramLabel = "TOKEN",
            description = "the first administrator's token, 20 to 200 visible ASCII characters; else one is made")
    private String adminToken;

    @Override
    public Integer call() {
        log.begin();
        if (port < 0 || port > 65_535) {
            throw new Unusable("--port takes a number from 0 to 65535");
        }
        Rulebook opening = policies == null ? Rulebook.standard() : policiesOfFile();
        Wiring wiring = new Wiring(database.file(), opening);
        Server server;
        try {
            if (policies != null && !wiring.isAsLaidDown()) {
                throw new Unusable("the register began with other policies than those of " + policies
                        + "; draft and adopt further versions instead");
            }
            prepare(wiring);
            server = started(wiring.server(host, port));
        } catch (RuntimeException failed) {
            wiring.close();
            throw failed;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, wiring), "shutdown"));
        LOG.info("journal head {}", wiring.journalHead());
        say("Listening on http://" + host + ":" + server.port());
        return KEEPS_RUNNING;
    }

    private Rulebook policiesOfFile() {
        PolicyFile.Read read = PolicyFile.of(policies, Language.EN);
        if (!read.faults().isEmpty()) {
            throw new Unusable("the policy file " + policies + " is at fault; "
                    + read.faults().get(0) + " (sharaka policies check lists every fault)");
        }
        return read.book();
    }

    private Server started(Server server) {
        try {
            return server.start();
        } catch (RuntimeException failed) {
            throw new Unusable("cannot listen at " + host + ":" + port + ": " + failed.getMessage());
        }
    }

    private void prepare(Wiring wiring) {
        if (reference) {
            ReferenceData.load(wiring.useCases().centres(), wiring.useCases().imports());
        }
        try {
            wiring.useCases()
                    .users()
                    .openTheDoor(ADMINISTRATOR, Optional.ofNullable(adminToken))
                    .ifPresent(token -> say("Administrator token, shown once: " + token));
        } catch (InvalidValue invalid) {
            throw new Unusable("--admin-token takes 20 to 200 visible ASCII characters");
        }
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static void end(Server server, Wiring wiring) {
        server.stop();
        LOG.info("journal head {}", wiring.journalHead());
        wiring.close();
        LOG.info("ended");
        LogOption.end();
        Runtime.getRuntime().halt(0);
    }
}
