package org.sharaka.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

/** What is connected with what: plain {@code new}, from the store to the use cases. */
final class Wiring implements AutoCloseable {

    /** Days are those of the foundation's seat. */
    static final ZoneId SEAT = ZoneId.of("Africa/Casablanca");

    private final SqliteStore store;
    private final Clock clock;
    private final PartnerRegister partners;
    private final Committee committee;
    private final UserRegister users;
    private final PartnerImport partnerImport;
    private final JournalFeed journal;

    Wiring(Path database) {
        this(SqliteStore.open(Opening.of(database)), Clock.system(SEAT), new RandomIds());
    }

    Wiring(SqliteStore store, Clock clock, IdGenerator ids) {
        this.store = store;
        this.clock = clock;
        this.partners = new PartnerRegister(store, ids, clock);
        this.committee = new Committee(store, ids, clock);
        this.users = new UserRegister(store, ids, clock);
        this.partnerImport = new PartnerImport(store, partners, committee);
        this.journal = new JournalFeed(store);
    }

    SqliteStore store() {
        return store;
    }

    UserRegister users() {
        return users;
    }

    PartnerImport partnerImport() {
        return partnerImport;
    }

    @Override
    public void close() {
        store.close();
    }
}
