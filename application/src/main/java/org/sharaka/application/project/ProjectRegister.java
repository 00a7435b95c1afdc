package org.sharaka.application.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Listed;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Prepare;
import org.sharaka.domain.project.Progress;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.ProjectRules;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of projects: to enter and describe them, to record papers, reviews, contracts, bonds and progress, to
 * prepare them for their agreement, to find them. Writing requires {@link Permission#WRITE_PROJECTS}. Where a caller
 * names the version it has read, another one is {@link Rejected.StaleVersion}.
 */
public final class ProjectRegister extends DraftedLife<ProjectId, Project, Prepare.Circumstances, Prepare>
        implements StepGates {

    private static final String REFERENCE_PREFIX = "PRJ";

    private final IdGenerator ids;
    private final Clock clock;

    /** The register in a store; the clock tells the day. */
    public ProjectRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock, Permission.WRITE_PROJECTS);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters a project as a draft.
     *
     * @throws InvalidValue {@code value.reference} at {@code /programmeId} or {@code /plannedManagerId}
     */
    public Kept<Project> draft(Call call, DraftProject command) {
        return begin(call, Permission.WRITE_PROJECTS, stores -> {
            isThere(stores, command.programme(), command.brief());
            return Project.drafted(
                            new ProjectId(ids.id()),
                            stores.nextReference(
                                    REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                            command.model(),
                            command.programme(),
                            command.brief())
                    .entered();
        });
    }

    /**
     * Describes a project anew, or enters it in a programme.
     *
     * @param programme the programme it belongs to from now on, perhaps none
     * @return the project; at the same version where nothing is new
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState as {@link Project#changed}
     * @throws InvalidValue {@code value.reference} at {@code /programmeId} or {@code /plannedManagerId}
     */
    public Kept<Project> change(Call call, ProjectId id, Fact<ProgrammeId> programme, Brief brief, long version) {
        return record(call, Permission.WRITE_PROJECTS, id, Fact.known(version), (stores, project) -> {
            isThere(stores, programme, brief);
            return project.changed(brief, programme);
        });
    }

    /**
     * Records papers, at least one.
     *
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState once it was rejected
     */
    public Kept<Project> document(Call call, ProjectId id, List<Document> papers, Fact<Long> expected) {
        return record(call, Permission.WRITE_PROJECTS, id, expected, project -> project.documented(papers));
    }

    /**
     * Records an effectiveness review of the caller.
     *
     * @return made, or refused by a rule of its parties
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState as {@link Project#reviewed}
     * @throws InvalidValue as {@link Project#reviewed}
     */
    public Outcome<Kept<Project>> review(
            Call call, ProjectId id, LocalDate on, Result result, Fact<String> remarks, Fact<Long> expected) {
        Act act = new Act(call.actor().id(), on);
        return ruled(
                call,
                Permission.WRITE_PROJECTS,
                id,
                expected,
                (stores, project) -> Outcome.through(
                        stores.rulebook(),
                        ProjectRules.reviewing(on, parties(stores, call, project, on)),
                        () -> project.reviewed(act, result, remarks)));
    }

    /** Looks through the gate of a review; requires {@link Permission#READ}. */
    public Ruling lookAtReview(Call call, ProjectId id, LocalDate on) {
        return reading(call, stores -> {
            Project project = read(stores, id).value();
            return stores.rulebook().rule(ProjectRules.reviewing(on, parties(stores, call, project, on)));
        });
    }

    /**
     * Looks through the gate of a contract; requires {@link Permission#READ}.
     *
     * @param partner who would build or supply; unknown where it is no partner
     * @throws InvalidValue {@code value.reference} at {@code /contractor/partnerId}
     */
    public Ruling lookAtContract(Call call, ProjectId id, Fact<PartnerId> partner, LocalDate on) {
        return reading(call, stores -> {
            Project project = read(stores, id).value();
            isThere(stores, partner);
            return stores.rulebook()
                    .rule(ProjectRules.contracting(on, contracting(stores, call, project, partner, on)));
        });
    }

    private static Parties parties(Stores stores, Call call, Project project, LocalDate on) {
        return FileParties.of(stores, call, FileParties.works(stores, project, on));
    }

    private static Parties contracting(
            Stores stores, Call call, Project project, Fact<PartnerId> contractor, LocalDate on) {
        return FileParties.of(
                stores, call, FileParties.works(stores, project, on).contracting(contractor));
    }

    private static void isThere(Stores stores, Fact<PartnerId> contractor) {
        if (contractor.is(who -> stores.of(Partners.class).find(who).isEmpty())) {
            throw InvalidValue.at("/contractor/partnerId", "value.reference", "unknown");
        }
    }

    /**
     * Records a contract; what is kept back under it is as the policy in force on its day has it.
     *
     * @return made, with the contract the last of the dossier; or refused by a rule of its parties
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState as {@link Project#contracted}
     * @throws InvalidValue as {@link Contract}; {@code value.reference} at {@code /contractor/partnerId}
     */
    public Outcome<Kept<Project>> contract(
            Call call,
            ProjectId id,
            Contractor contractor,
            Money amount,
            Document paper,
            List<Bond> bonds,
            Fact<Long> expected) {
        return ruled(call, Permission.WRITE_PROJECTS, id, expected, (stores, project) -> {
            isThere(stores, contractor.partner());
            LocalDate on = paper.date();
            RetentionTerms retention =
                    RetentionTerms.of(stores.rulebook().on(on).works());
            Contract contract = new Contract(new ContractId(ids.id()), contractor, amount, retention, paper, bonds);
            return Outcome.through(
                    stores.rulebook(),
                    ProjectRules.contracting(on, contracting(stores, call, project, contractor.partner(), on)),
                    () -> project.contracted(contract));
        });
    }

    /**
     * Records a bond for a contract.
     *
     * @throws Rejected.UnknownId when there is no such project, or it has no such contract
     * @throws WrongState as {@link Project#bonded}
     */
    public Kept<Project> bond(Call call, ProjectId id, ContractId contract, Bond bond, Fact<Long> expected) {
        return record(call, Permission.WRITE_PROJECTS, id, expected, project -> {
            if (project.dossier().contract(contract).isEmpty()) {
                throw new Rejected.UnknownId(contract.value());
            }
            return project.bonded(contract, bond);
        });
    }

    /**
     * Records how far works have come, as the caller reports it.
     *
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState as {@link Project#progressed}
     * @throws InvalidValue as {@link Project#progressed}
     */
    public Kept<Project> progress(Call call, ProjectId id, ReportProgress report, Fact<Long> expected) {
        Act act = new Act(call.actor().id(), report.on());
        return record(
                call,
                Permission.WRITE_PROJECTS,
                id,
                expected,
                project -> project.progressed(new Progress(act, report.percent(), report.photos(), report.remarks())));
    }

    /**
     * A part of the list.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @param parties only those of an agreement with one of these partners; unknown for all
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    public Slice<Versioned<Project>, Long> list(Call call, Criteria criteria, Fact<Set<String>> parties) {
        return reading(
                call,
                stores -> stores.of(Projects.class)
                        .list(parties.fold(any -> criteria.with(Listed.ID, ofParties(stores, any)), () -> criteria)));
    }

    private static Set<String> ofParties(Stores stores, Set<String> parties) {
        return Slice.<Versioned<Agreement>, Long>all(after -> stores.of(Agreements.class)
                        .list(Criteria.all(new Window(after, Window.LARGEST_LIMIT))
                                .with("partyId", parties)))
                .stream()
                .flatMap(agreement -> agreement.value().projects().stream())
                .map(ProjectId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Arrow step, LocalDate on) {
        return look(stores, call, project, Prepare.on(step, on));
    }

    @Override
    protected Recorded<Project> deleted(Stores stores, Project draft) {
        Recorded<Project> deleted = draft.deleted();
        List<String> by = naming(stores, draft);
        if (!by.isEmpty()) {
            throw new Rejected.InUse(by);
        }
        return deleted;
    }

    /** What names a draft: money, agreement and terms, and the reviews of its earlier submissions. */
    private static List<String> naming(Stores stores, Project project) {
        Criteria of = Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT))
                .with("projectId", Set.of(project.id().value()));
        List<String> by = new ArrayList<>();
        stores.of(Pledges.class)
                .list(of)
                .items()
                .forEach(pledge -> by.add(pledge.value().snapshot().reference()));
        stores.of(Allocations.class)
                .list(of)
                .items()
                .forEach(allocation -> by.add(allocation.value().reference()));
        stores.of(Agreements.class)
                .of(project.id())
                .forEach(agreement -> by.add(agreement.value().reference()));
        stores.of(TermsStore.class).find(project.id()).ifPresent(terms -> by.add("terms-of-reference"));
        if (!project.dossier().reviews().isEmpty()) {
            by.add("effectiveness-review");
        }
        return by;
    }

    @Override
    protected Drafts<ProjectId, Project> store(Stores stores) {
        return stores.of(Projects.class);
    }

    @Override
    protected Prepare.Circumstances around(Stores stores, Call call, Project project, Prepare step) {
        Faults faults = new Faults();
        isThere(stores, step.programme(), faults);
        faults.throwIfAny();
        return new Prepare.Circumstances(call.actor().id(), parties(stores, call, project, step.on()));
    }

    private static void isThere(Stores stores, Fact<ProgrammeId> programme, Brief brief) {
        Faults faults = new Faults();
        isThere(stores, programme, faults);
        if (brief.points()
                .manager()
                .partner()
                .is(id -> stores.of(Partners.class).find(id).isEmpty())) {
            faults.add("/plannedManagerId", "value.reference", "unknown");
        }
        faults.throwIfAny();
    }

    private static void isThere(Stores stores, Fact<ProgrammeId> programme, Faults faults) {
        if (programme.is(id -> stores.of(Programmes.class).find(id).isEmpty())) {
            faults.add("/programmeId", "value.reference", "unknown");
        }
    }

    /**
     * A report of progress.
     *
     * @param on for which day
     * @param percent how much is done, 0 to 100
     * @param photos photos by their references, and other papers; may be empty
     * @param remarks a paragraph, perhaps unknown
     */
    public record ReportProgress(LocalDate on, int percent, List<Document> photos, Fact<String> remarks) {

        /** Copies the papers. */
        public ReportProgress {
            photos = List.copyOf(photos);
        }
    }
}
