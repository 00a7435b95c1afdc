package org.sharaka.bootstrap;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Recomputes the journal's chain, makes its rulings again and looks through the database. */
@Command(
        name = "verify",
        description =
                "Recomputes the journal's hash chain, makes its rulings again and checks the database; exit code 1 when something does not fit.")
final class VerifyCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private LogOption log;

    @Override
    public Integer call() {
        log.begin();
        try (SqliteStore store = SqliteStore.openToInspect(database.file())) {
            Inspection inspection = store.inspect();
            PrintWriter out = spec.commandLine().getOut();
            out.println(told(inspection.journal().chain()));
            out.println(told(inspection.journal().rulings()));
            inspection.damages().forEach(damage -> out.println("database: " + damage));
            out.flush();
            return inspection.isSound() ? SOUND : BROKEN;
        }
    }

    private static String told(ChainWalk.Verification chain) {
        return chain.valid()
                ? "journal: " + chain.head().entries() + " entries fit, head "
                        + chain.head().digest()
                : "journal: entry " + chain.firstBroken() + " does not fit";
    }

    private static String told(ReplayWalk.Finding rulings) {
        String asked =
                "rulings: " + rulings.replayed() + " made again, " + rulings.unasked() + " without what was asked";
        return rulings.allTheSame()
                ? asked
                : asked + "; that of entry " + rulings.firstDifferent() + " comes out otherwise";
    }
}
