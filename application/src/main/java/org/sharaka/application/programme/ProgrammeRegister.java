package org.sharaka.application.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.step.Register;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.LanguageMap;

/** Use cases of the register of programmes. */
public final class ProgrammeRegister extends Register<ProgrammeId, Programme> {

    private static final String REFERENCE_PREFIX = "PRG";

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
        super(work, clock);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    protected Programmes store(Stores stores) {
        return stores.of(Programmes.class);
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
        return begin(call, Permission.WRITE_PROJECTS, stores -> {
            String reference =
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear());
            Programme programme = Programme.entered(new ProgrammeId(ids.id()), reference, name, sector);
            return Recorded.of(programme, programme.entry());
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
        return record(call, Permission.WRITE_PROJECTS, id, Fact.known(version), before -> {
            Programme changed = before.changed(name, sector);
            return changed.snapshot().equals(before.snapshot())
                    ? new Recorded<>(before, List.of())
                    : Recorded.of(changed, changed.change());
        });
    }
}
