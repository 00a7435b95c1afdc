package org.sharaka.application;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.testing.memory.CountedIds;
import org.sharaka.testing.memory.MemoryStore;

/** All use cases on one store in memory, on the first of June 2026. */
public final class Office {

    /** The day of all tests. */
    public static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    /** When all tests happen; in the journal it is told to the millisecond. */
    public static final Instant NOW = Instant.parse("2026-06-01T08:00:00.123456789Z");

    public final UnitOfWork work;
    public final PartnerRegister partners;
    public final Committee committee;
    public final PartnerImport imports;
    public final InterestRegister interests;
    public final UserRegister users;
    public final JournalFeed feed;

    private final IdGenerator ids;

    private Office(UnitOfWork work, IdGenerator ids) {
        Clock clock = Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        this.work = work;
        this.ids = ids;
        partners = new PartnerRegister(work, ids, clock);
        committee = new Committee(work, ids, clock);
        imports = new PartnerImport(work, partners, committee);
        interests = new InterestRegister(work, clock);
        users = new UserRegister(work, ids, clock);
        feed = new JournalFeed(work);
    }

    public static Office open() {
        return new Office(new MemoryStore(), new CountedIds());
    }

    /** The same store, but its journal cannot write. */
    public Office withFailingJournal() {
        UnitOfWork broken = new UnitOfWork() {
            @Override
            public <T> T inTransaction(Function<Stores, T> body, Predicate<T> keep) {
                return work.inTransaction(stores -> body.apply(failing(stores)), keep);
            }

            @Override
            public <T> T reading(Function<Stores, T> body) {
                return work.reading(body);
            }
        };
        return new Office(broken, ids);
    }

    private static Stores failing(Stores stores) {
        Journal journal = mock(Journal.class);
        doThrow(new StoreUnavailable("the disk is full")).when(journal).append(any(), any());
        Stores failing = mock(Stores.class, delegatesTo(stores));
        doReturn(journal).when(failing).of(Journal.class);
        return failing;
    }

    public static Call by(String user, Role... roles) {
        return new Call(new Actor(new UserId(user), Set.of(roles)), "request-of-" + user);
    }

    public static Call byOfficer() {
        return by("officer", Role.PARTNERSHIP_OFFICER);
    }

    public static Call byDirector() {
        return by("director", Role.DIRECTOR);
    }

    public static Call byAdmin() {
        return by("admin", Role.ADMIN);
    }

    public static Call byViewer() {
        return by("viewer", Role.VIEWER);
    }

    public List<Happening> journal() {
        return Slice.<JournalEntry, Long>all(
                        after -> feed.list(byViewer(), Criteria.all(new Window(after, Window.LARGEST_LIMIT))))
                .stream()
                .map(JournalEntry::happening)
                .toList();
    }

    public List<String> actions() {
        return journal().stream().map(Happening::action).toList();
    }
}
