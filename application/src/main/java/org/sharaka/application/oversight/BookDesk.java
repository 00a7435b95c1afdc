package org.sharaka.application.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.oversight.Book;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.GuardedEntry;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.UnknownEntry;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;

/** Where something is written in the books of a centre, and told to the journal. */
public final class BookDesk {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * The desk.
     *
     * @param work where the books are kept
     * @param clock tells when
     */
    public BookDesk(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
    }

    Written note(
            Call call, Permission permission, CentreId centre, Function<Oversight, BookEntry<? extends Book>> writing) {
        return note(call, permission, centre, (stores, books) -> writing.apply(books));
    }

    Written note(
            Call call,
            Permission permission,
            CentreId centre,
            BiFunction<Stores, Oversight, BookEntry<? extends Book>> writing) {
        call.require(permission);
        return work.inTransaction(stores -> {
            Versioned<Oversight> read = books(stores, centre);
            return known(() -> kept(stores, call, read, writing.apply(stores, read.value())));
        });
    }

    Outcome<Written> rule(
            Call call,
            Permission permission,
            CentreId centre,
            LocalDate on,
            BiFunction<Oversight, Parties, GuardedEntry<? extends Book>> writing) {
        call.require(permission);
        return work.step(stores -> {
            Versioned<Oversight> read = books(stores, centre);
            GuardedEntry<? extends Book> ruled =
                    known(() -> writing.apply(read.value(), parties(stores, call, centre, on)));
            return read.value()
                    .ruled(stores.rulebook(), ruled)
                    .fold(
                            made -> {
                                stores.of(Oversights.class).keep(made.value(), read.version());
                                journal.write(stores.of(Journal.class), call, made);
                                return made.as(
                                        new Written(made.value(), ruled.noted().entry()));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    <T> T read(Call call, CentreId centre, BiFunction<Stores, Oversight, T> asked) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Versioned<Oversight> read = books(stores, centre);
            return known(() -> asked.apply(stores, read.value()));
        });
    }

    private Written kept(Stores stores, Call call, Versioned<Oversight> read, BookEntry<? extends Book> noted) {
        Oversight.Recorded recorded = read.value().noted(noted);
        stores.of(Oversights.class).keep(recorded.oversight(), read.version());
        journal.write(stores.of(Journal.class), call, recorded.event());
        return new Written(recorded.oversight(), recorded.entry());
    }

    private static Versioned<Oversight> books(Stores stores, CentreId centre) {
        stores.of(Centres.class).get(centre);
        return stores.of(Oversights.class).of(centre);
    }

    private static <T> T known(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (UnknownEntry unknown) {
            throw new Rejected.UnknownId(unknown.id());
        }
    }

    /** The manager of the day is a party; where there is none, nobody else is. */
    private static Parties parties(Stores stores, Call call, CentreId centre, LocalDate on) {
        Fact<Tenure> tenure =
                Tenure.on(mandates(stores, centre), stores.rulebook().on(on).mandate(), on);
        return tenure.fold(
                now -> Parties.of(
                        List.of(stores.of(Partners.class).get(now.manager()).value()),
                        stores.of(Interests.class).of(call.actor().id())),
                () -> Parties.NONE);
    }

    static List<Mandate> mandates(Stores stores, CentreId centre) {
        return stores.of(Mandates.class).ofCentre(centre).stream()
                .map(Versioned::value)
                .toList();
    }
}
