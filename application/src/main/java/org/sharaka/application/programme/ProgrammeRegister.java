package org.sharaka.application.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.LanguageMap;

/** Use cases of the register of programmes. */
public final class ProgrammeRegister {

    private static final String REFERENCE_PREFIX = "PRG";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where programmes are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public ProgrammeRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters a programme.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param name what it is called
     * @param sector its purpose in the DAC list, perhaps unknown
     * @return the programme
     */
    public Kept<Programme> enter(Call call, LanguageMap name, Fact<Sector> sector) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            String reference =
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear());
            Programme programme = Programme.entered(new ProgrammeId(ids.id()), reference, name, sector);
            stores.of(Programmes.class).add(programme);
            journal.write(stores.of(Journal.class), call, programme.entry());
            return new Kept<>(programme, 1, List.of());
        });
    }

    /**
     * Changes what is written of a programme.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param id which
     * @param name what it is called from now on
     * @param sector its purpose, perhaps unknown
     * @param version the version the caller has read
     * @return the programme; at the same version where nothing is new
     * @throws Rejected.UnknownId when there is no such programme
     * @throws Rejected.StaleVersion when it has changed since
     */
    public Kept<Programme> change(Call call, ProgrammeId id, LanguageMap name, Fact<Sector> sector, long version) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            Versioned<Programme> read = stores.of(Programmes.class).get(id);
            Programme before = read.ifStill(id.value(), Fact.known(version));
            Programme changed = before.changed(name, sector);
            if (changed.snapshot().equals(before.snapshot())) {
                return new Kept<>(before, read.version(), List.of());
            }
            long next = stores.of(Programmes.class).keep(changed, version);
            journal.write(stores.of(Journal.class), call, changed.change());
            return new Kept<>(changed, next, List.of());
        });
    }

    /**
     * Reads a programme.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the programme and its version
     * @throws Rejected.UnknownId when there is no such programme
     */
    public Versioned<Programme> read(Call call, ProgrammeId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Programmes.class).get(id));
    }

    /**
     * Finds programmes.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @return a part of the list
     */
    public Slice<Versioned<Programme>, Long> list(Call call, Criteria criteria) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Programmes.class).list(criteria));
    }
}
