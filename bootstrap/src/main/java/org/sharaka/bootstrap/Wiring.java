package org.sharaka.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.web.Server;
import org.sharaka.web.UseCases;

/** What is connected with what: plain {@code new}, from the store to the use cases. */
final class Wiring implements AutoCloseable {

    /** Days are those of the foundation's seat. */
    static final ZoneId SEAT = ZoneId.of("Africa/Casablanca");

    private final SqliteStore store;
    private final DossierWorker dossiers;
    private final Clock clock;
    private final IdGenerator ids;
    private final UseCases useCases;
    private final boolean asLaidDown;

    Wiring(Path database) {
        this(database, Rulebook.standard());
    }

    Wiring(Path database, Rulebook opening) {
        this(SqliteStore.open(Opening.of(database)), opening, Clock.system(SEAT), new RandomIds());
    }

    Wiring(SqliteStore store, Clock clock, IdGenerator ids) {
        this(store, Rulebook.standard(), clock, ids);
    }

    Wiring(SqliteStore store, Rulebook opening, Clock clock, IdGenerator ids) {
        this.store = store;
        this.dossiers = new DossierWorker(new FreshDossiers(store));
        this.clock = clock;
        this.ids = ids;
        this.useCases = UseCases.over(store, ids, clock, SEAT, dossiers::wake);
        this.asLaidDown = useCases.policies().layDown(opening);
        dossiers.wake();
    }

    UseCases useCases() {
        return useCases;
    }

    /** Whether the policies that the register began with are those that it is opened with. */
    boolean isAsLaidDown() {
        return asLaidDown;
    }

    Server server(String host, int port) {
        return new Server(useCases, clock, ids, store::isReady, host, port);
    }

    /** How far the journal has come: to be compared with what a file holds that was replaced as a whole. */
    Head journalHead() {
        return store.reading(stores -> stores.of(Journal.class).head());
    }

    @Override
    public void close() {
        dossiers.close();
        store.close();
    }
}
