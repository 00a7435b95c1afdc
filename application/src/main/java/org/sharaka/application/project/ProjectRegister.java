package org.sharaka.application.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Use cases of the register of projects: to enter them, to describe them anew, to find them. */
public final class ProjectRegister {

    private static final String REFERENCE_PREFIX = "PRJ";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final ProjectWriter writer;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where projects are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public ProjectRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.writer = new ProjectWriter(journal);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters a project as a draft.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param command what is known of it
     * @return the draft
     * @throws InvalidValue {@code value.reference} at {@code /programmeId} or {@code /plannedManagerId}
     */
    public Kept<Project> draft(Call call, DraftProject command) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            isThere(stores, command.programme(), command.brief());
            String reference =
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear());
            Project project = Project.drafted(
                    new ProjectId(ids.id()), reference, command.model(), command.programme(), command.brief());
            stores.of(Projects.class).add(project);
            journal.write(stores.of(Journal.class), call, project.draft());
            return new Kept<>(project, 1, List.of());
        });
    }

    /**
     * Describes a project anew, or enters it in a programme.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param id which
     * @param programme the programme it belongs to from now on, perhaps none
     * @param brief the whole new description
     * @param version the version the caller has read
     * @return the project; at the same version where nothing is new
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when it has changed since
     * @throws WrongState where its stage no longer allows it ({@link Project#changed})
     * @throws InvalidValue {@code value.reference} at {@code /programmeId} or {@code /plannedManagerId}
     */
    public Kept<Project> change(Call call, ProjectId id, Fact<ProgrammeId> programme, Brief brief, long version) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            Versioned<Project> read = stores.of(Projects.class).get(id);
            Project before = read.ifStill(id.value(), Fact.known(version));
            if (brief.equals(before.brief()) && programme.equals(before.programme())) {
                return new Kept<>(before, read.version(), List.of());
            }
            isThere(stores, programme, brief);
            return writer.kept(stores, call, read, before.changed(brief, programme));
        });
    }

    /**
     * Reads a project.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the project and its version
     * @throws Rejected.UnknownId when there is no such project
     */
    public Versioned<Project> read(Call call, ProjectId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Projects.class).get(id));
    }

    /**
     * Finds projects.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @return a part of the list
     */
    public Slice<Versioned<Project>, Long> list(Call call, ProjectQuery query) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Projects.class).list(query));
    }

    private static void isThere(Stores stores, Fact<ProgrammeId> programme, Brief brief) {
        Faults faults = new Faults();
        if (programme.is(id -> stores.of(Programmes.class).find(id).isEmpty())) {
            faults.add("/programmeId", "value.reference", "unknown");
        }
        if (brief.points()
                .manager()
                .partner()
                .is(id -> stores.of(Partners.class).find(id).isEmpty())) {
            faults.add("/plannedManagerId", "value.reference", "unknown");
        }
        faults.throwIfAny();
    }
}
