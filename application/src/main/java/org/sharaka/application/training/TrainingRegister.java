package org.sharaka.application.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.SessionId;
import org.sharaka.domain.training.Training;

/** Use cases of training. Whoever writes needs {@link Permission#WRITE_CENTRES}. */
public final class TrainingRegister {

    private static final String REFERENCE_PREFIX = "TRN";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public TrainingRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes down someone who works for the manager of a centre.
     *
     * @param call who asks
     * @param hired who, and since when
     * @return the register of the centre
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /managerId} for an unknown partner
     */
    public Training hire(Call call, CentreId centre, Person.Hired hired) {
        return write(call, centre, (stores, training) -> {
            if (stores.of(Partners.class).find(hired.manager()).isEmpty()) {
                throw InvalidValue.at("/managerId", "value.reference", "unknown");
            }
            return training.hired(hired);
        });
    }

    /**
     * Writes down that someone leaves.
     *
     * @param call who asks
     * @param person who
     * @param on the last day in post
     * @return the register of the centre
     * @throws Rejected.UnknownId when there is no such centre or person
     * @throws InvalidValue at {@code /on}
     */
    public Training leave(Call call, CentreId centre, PersonId person, LocalDate on) {
        return write(
                call,
                centre,
                (stores, training) -> training.left(person, new Act(call.actor().id(), on))
                        .orElseThrow(() -> new Rejected.UnknownId(person.value())));
    }

    /**
     * Writes down a session.
     *
     * @param call who asks
     * @param centre for whose people
     * @param offer what is taught
     * @return the register of the centre; the session is its last
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /spaceId} for a centre that is no associative space
     */
    public Training plan(Call call, CentreId centre, Session.Offer offer) {
        LocalDate today = LocalDate.now(clock);
        return write(call, centre, (stores, training) -> {
            if (offer.provider() instanceof Provider.Space space && !isSpace(stores, space.centre())) {
                throw InvalidValue.at("/spaceId", "value.reference", "unknown");
            }
            return training.planned(
                    stores.rulebook().on(offer.on()).support(),
                    new SessionId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, today.getYear()),
                    offer,
                    new Act(call.actor().id(), today));
        });
    }

    /**
     * Writes down how far people have come in a session.
     *
     * @param call who asks
     * @param session which session
     * @param step what they did
     * @param people who; all of them or none
     * @return the register of the centre
     * @throws Rejected.UnknownId when there is no such centre or session
     * @throws InvalidValue at {@code /on} and {@code /people/0}
     */
    public Training come(
            Call call, CentreId centre, SessionId session, Participation step, List<PersonId> people, LocalDate on) {
        return write(
                call,
                centre,
                (stores, training) -> training.came(
                                session, step, people, new Act(call.actor().id(), on))
                        .orElseThrow(() -> new Rejected.UnknownId(session.value())));
    }

    /**
     * Reads the register of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @return empty where nothing was written
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Training read(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.of(Centres.class).get(centre);
            return stores.of(Trainings.class).of(centre).value();
        });
    }

    /**
     * A part of the entries of all centres.
     *
     * @param call who asks; {@link Permission#READ}
     * @param entries which list
     * @param criteria which of them
     * @param <T> an entry
     * @return in the order of entry, each with its centre
     */
    public <T> Slice<Entries.Entry<T>, Long> entries(Call call, Entries<Training, T> entries, Criteria criteria) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Trainings.class).entries(entries, criteria));
    }

    private Training write(Call call, CentreId centre, BiFunction<Stores, Training, Training.Written> entry) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            stores.of(Centres.class).get(centre);
            Versioned<Training> read = stores.of(Trainings.class).of(centre);
            Training.Written written = entry.apply(stores, read.value());
            stores.of(Trainings.class).keep(written.training(), read.version());
            journal.write(stores.of(Journal.class), call, written.event());
            return written.training();
        });
    }

    private static boolean isSpace(Stores stores, CentreId centre) {
        return stores.of(Centres.class)
                .find(centre)
                .filter(found -> found.value().profile().field() == Field.ASSOCIATIVE_SPACE)
                .isPresent();
    }
}
