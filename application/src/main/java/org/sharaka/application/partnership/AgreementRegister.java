package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
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
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/** Use cases of the register of agreements: to draft them, to record guarantees, to find them. */
public final class AgreementRegister {

    private static final String REFERENCE_PREFIX = "AGR";
    private static final Set<Stage> BEFORE_AGREEMENT = EnumSet.of(Stage.SUBMITTED, Stage.APPRAISED, Stage.PROGRAMMED);

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where agreements are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public AgreementRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Drafts an agreement. It takes the place of an earlier draft for the same projects.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param command what is written in it
     * @return the draft
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState named {@code agreement} for an own project, for one that is not submitted yet or agreed
     *     already, and for one that stands under an agreement that is more than a draft
     * @throws InvalidValue {@code value.reference} at {@code /partyId} or {@code /projects/…};
     *     {@code agreement.projects} with reason {@code model}, {@code stage} or {@code taken} at {@code /projects/…}
     */
    public Kept<Agreement> draft(Call call, DraftAgreement command) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            Project first = stores.of(Projects.class).get(command.project()).value();
            first.model().fold(() -> first, () -> first, () -> {
                throw new WrongState("agreement", first.model().name());
            });
            isOpen(stores, first);
            Faults faults = new Faults();
            if (stores.of(Partners.class).find(command.party()).isEmpty()) {
                faults.add("/partyId", "value.reference", "unknown");
            }
            List<ProjectId> projects = projects(stores, command, first, faults);
            faults.throwIfAny();
            return added(stores, call, command, first, projects);
        });
    }

    /**
     * Records a bank's guarantee.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param id of which agreement
     * @param guarantee for one of its projects
     * @param expected the version the caller has read
     * @return the agreement
     * @throws Rejected.UnknownId when there is no such agreement
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Agreement#guaranteed}
     * @throws InvalidValue as {@link Agreement#guaranteed}
     */
    public Kept<Agreement> guarantee(Call call, AgreementId id, BankGuarantee guarantee, Fact<Long> expected) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            Versioned<Agreement> read = stores.of(Agreements.class).get(id);
            Agreement.Recorded recorded = read.ifStill(id.value(), expected).guaranteed(guarantee);
            long version = stores.of(Agreements.class).keep(recorded.agreement(), read.version());
            journal.write(stores.of(Journal.class), call, recorded.event());
            return new Kept<>(recorded.agreement(), version, List.of());
        });
    }

    /**
     * Reads an agreement.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the agreement and its version
     * @throws Rejected.UnknownId when there is no such agreement
     */
    public Versioned<Agreement> read(Call call, AgreementId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Agreements.class).get(id));
    }

    /**
     * The agreement that a project stands under.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project which
     * @return nothing where none was drafted
     */
    public Optional<Versioned<Agreement>> of(Call call, ProjectId project) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Agreements.class).current(project));
    }

    /**
     * Finds agreements.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @return a part of the list
     */
    public Slice<Versioned<Agreement>, Long> list(Call call, AgreementQuery query) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Agreements.class).list(query));
    }

    private Kept<Agreement> added(
            Stores stores, Call call, DraftAgreement command, Project first, List<ProjectId> projects) {
        Agreement.Deed deed = new Agreement.Deed(
                command.party(),
                first.model(),
                projects,
                command.signedOn(),
                command.signatories(),
                command.conflicts(),
                command.document());
        String reference =
                stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear());
        Agreement agreement = Agreement.drafted(new AgreementId(ids.id()), reference, deed);
        stores.of(Agreements.class).add(agreement);
        journal.write(stores.of(Journal.class), call, agreement.draft());
        return new Kept<>(agreement, 1, List.of());
    }

    private static List<ProjectId> projects(Stores stores, DraftAgreement command, Project first, Faults faults) {
        List<ProjectId> projects = new ArrayList<>(List.of(first.id()));
        for (int place = 0; place < command.others().size(); place++) {
            ProjectId id = command.others().get(place);
            String pointer = "/projects/" + place;
            Optional<Project> other = stores.of(Projects.class).find(id).map(Versioned::value);
            if (other.isEmpty()) {
                faults.add(pointer, "value.reference", "unknown");
            } else if (other.get().model() != first.model()) {
                faults.add(pointer, "agreement.projects", "model");
            } else if (!BEFORE_AGREEMENT.contains(other.get().stage())) {
                faults.add(pointer, "agreement.projects", "stage");
            } else if (standsUnderMore(stores, id).isPresent()) {
                faults.add(pointer, "agreement.projects", "taken");
            } else if (!projects.contains(id)) {
                projects.add(id);
            }
        }
        return projects;
    }

    private static void isOpen(Stores stores, Project project) {
        if (!BEFORE_AGREEMENT.contains(project.stage())) {
            throw new WrongState("agreement", project.stage().name());
        }
        standsUnderMore(stores, project.id()).ifPresent(state -> {
            throw new WrongState("agreement", state.name());
        });
    }

    private static Optional<AgreementState> standsUnderMore(Stores stores, ProjectId project) {
        return stores.of(Agreements.class)
                .current(project)
                .map(agreement -> agreement.value().state())
                .filter(state -> state != AgreementState.DRAFT);
    }
}
