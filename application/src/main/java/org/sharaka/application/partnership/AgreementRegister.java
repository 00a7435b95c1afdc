package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.partner.Successions;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.WorksFile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementCircumstances;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.AmendAgreement;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.partnership.Contribution;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of agreements: to draft them, to record guarantees, to suspend and resume, to amend and to end them, to
 * find them. Projects that are agreed or under works are suspended with their agreement, and cancelled and settled with
 * its termination, in the same unit of work; each of them is resumed by itself. It is signed by the
 * {@linkplain ProjectSteps steps of its projects}.
 */
public final class AgreementRegister
        extends DraftedLife<AgreementId, Agreement, AgreementCircumstances, AgreementStep> {

    private static final String REFERENCE_PREFIX = "AGR";

    private final ProjectSteps projects;
    private final PledgeRegister pledges;
    private final IdGenerator ids;
    private final Clock clock;

    /** The register in a store; the clock tells the day. */
    public AgreementRegister(
            UnitOfWork work, ProjectSteps projects, PledgeRegister pledges, IdGenerator ids, Clock clock) {
        super(work, clock, Permission.WRITE_PROJECTS);
        this.projects = projects;
        this.pledges = pledges;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Drafts an agreement. It takes the place of an earlier draft for the same projects. Requires
     * {@link Permission#WRITE_PROJECTS}.
     *
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState named {@code agreement} for an own project, for one that is not submitted yet or agreed
     *     already, and for one that stands under an agreement that is more than a draft
     * @throws InvalidValue {@code value.reference} at {@code /partyId} or {@code /projects/…};
     *     {@code agreement.projects} with reason {@code model}, {@code stage} or {@code taken} at {@code /projects/…}
     */
    public Kept<Agreement> draft(Call call, DraftAgreement command) {
        return begin(call, Permission.WRITE_PROJECTS, stores -> {
            Project first = stores.of(Projects.class).get(command.project()).value();
            isOpen(stores, first);
            Faults faults = new Faults();
            if (stores.of(Partners.class).find(command.party()).isEmpty()) {
                faults.add("/partyId", "value.reference", "unknown");
            }
            List<ProjectId> named = projects(stores, command, first, faults);
            Contribution.areOf(named, first.model(), command.contributions(), faults);
            faults.throwIfAny();
            return Agreement.drafted(
                            new AgreementId(ids.id()),
                            stores.nextReference(
                                    REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                            new Agreement.Deed(
                                    command.party(),
                                    first.model(),
                                    named,
                                    command.signedOn(),
                                    command.signatories(),
                                    command.conflicts(),
                                    command.document(),
                                    command.contributions()))
                    .entered();
        });
    }

    /**
     * Records a bank's guarantee; requires {@link Permission#WRITE_PROJECTS}.
     *
     * @throws Rejected.UnknownId when there is no such agreement
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Agreement#guaranteed}
     * @throws InvalidValue as {@link Agreement#guaranteed}
     */
    public Kept<Agreement> guarantee(Call call, AgreementId id, BankGuarantee guarantee, Fact<Long> expected) {
        return record(call, Permission.WRITE_PROJECTS, id, expected, agreement -> agreement.guaranteed(guarantee));
    }

    /** The agreement that a project stands under, if one was drafted; requires {@link Permission#READ}. */
    public Optional<Versioned<Agreement>> of(Call call, ProjectId project) {
        return reading(call, stores -> stores.of(Agreements.class).current(project));
    }

    /**
     * The next step of every agreement, in the order of entry: it is fulfilled, or resumed where it is suspended; none
     * of an agreement whose projects still run. A draft is signed by the next step of its first project.
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return Slice.<Versioned<Agreement>, Long>all(after -> stores.of(Agreements.class)
                        .list(new AgreementQuery(Fact.unknown(), Fact.unknown(), after, AgreementQuery.LARGEST_LIMIT)))
                .stream()
                .map(Versioned::value)
                .flatMap(agreement -> Stream.of(AgreementArrow.RESUME, AgreementArrow.FULFIL)
                        .filter(arrow -> arrow.beginsFrom(agreement.state()))
                        .map(arrow -> NextStep.looked(
                                NextStep.Kind.AGREEMENT,
                                agreement.id().value(),
                                agreement.reference(),
                                Fact.unknown(),
                                () -> look(stores, call, agreement, AgreementStep.on(arrow, on)))))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    protected Recorded<Agreement> deleted(Stores stores, Agreement draft) {
        return draft.deleted();
    }

    @Override
    protected Drafts<AgreementId, Agreement> store(Stores stores) {
        return stores.of(Agreements.class);
    }

    @Override
    protected AgreementCircumstances around(Stores stores, Call call, Agreement agreement, AgreementStep step) {
        List<ProjectId> named = agreement.projects();
        List<Project> works = named.stream()
                .map(id -> stores.of(Projects.class).get(id).value())
                .toList();
        List<WorksFile> files = works.stream()
                .map(project -> FileParties.works(stores, project, Fact.known(agreement), step.on()))
                .toList();
        return new AgreementCircumstances(
                call.actor().id(),
                Counterparty.of(stores.of(Partners.class).get(agreement.party()).value()),
                FileParties.of(stores, call, files),
                works,
                named.stream()
                        .map(id -> ProjectSteps.resources(stores, id, step.on()))
                        .toList(),
                named.stream()
                        .flatMap(id -> stores.of(TermsStore.class).find(id).stream())
                        .map(Versioned::value)
                        .toList(),
                paid(stores, step),
                step instanceof AgreementStep.Terminate terminate
                        ? projects.unused(stores, ending(stores, agreement), step.on(), terminate.settlement())
                        : Money.ZERO,
                step instanceof AmendAgreement amend
                        ? amend.cut()
                                .onlyIf(cut -> named.contains(cut.project()))
                                .map(cut -> projects.cutting(stores, cut, step.on()))
                        : Fact.unknown(),
                step.acceptance().map(taking -> Successions.of(stores, call, agreement.party(), taking, files)));
    }

    private static Map<ContractId, Money> paid(Stores stores, AgreementStep step) {
        Map<ContractId, Money> paid = new HashMap<>();
        if (step instanceof AmendAgreement amend) {
            amend.contracts()
                    .forEach(one ->
                            paid.put(one.contract(), stores.of(Payments.class).paid(one.contract())));
        }
        return paid;
    }

    /** Its projects that are agreed and not wholly accepted: they end with it, or go on with what is accepted. */
    private static List<ProjectId> ending(Stores stores, Agreement agreement) {
        return agreement.projects().stream()
                .filter(id -> stores.of(Projects.class).get(id).value().stage().isUnderAgreement())
                .toList();
    }

    @Override
    protected void beside(
            Stores stores, Call call, AgreementStep step, Agreement before, Outcome.Made<Agreement> made) {
        step.acceptance()
                .value()
                .ifPresent(taking -> pledges.takenOver(stores, call, before.party(), before.projects(), taking, made));
        if (step instanceof AgreementStep.Terminate terminate) {
            projects.cancel(stores, call, ending(stores, before), terminate, before.id(), made);
        }
        if (made.value().state().holds() && !before.state().holds()) {
            ProjectStep.Hold hold =
                    new ProjectStep.Hold(Arrow.SUSPEND, step.on(), step.reason(), List.of(), Fact.known(before.id()));
            before.projects()
                    .forEach(id -> projects.hold(
                            stores, call, stores.of(Projects.class).get(id), hold));
        } else if (step instanceof AmendAgreement amend) {
            Projects kept = stores.of(Projects.class);
            amend.budgets().forEach(budget -> {
                Project project = kept.get(budget.project()).value();
                keepBeside(stores, call, kept, project.id(), project.rebudgeted(budget.budget()), made);
            });
            amend.contracts()
                    .forEach(contract -> before.projects().stream()
                            .map(id -> kept.get(id).value())
                            .filter(project -> project.dossier()
                                    .contract(contract.contract())
                                    .isPresent())
                            .forEach(project -> keepBeside(
                                    stores,
                                    call,
                                    kept,
                                    project.id(),
                                    project.recontracted(contract.contract(), contract.amount()),
                                    made)));
            amend.cut().value().ifPresent(cut -> projects.cut(stores, call, cut, amend, before.id(), made));
            TermsStore bound = stores.of(TermsStore.class);
            Act act = new Act(call.actor().id(), step.on());
            amend.terms()
                    .forEach(id -> keepBeside(
                            stores, call, bound, id, bound.get(id).value().bound(act), made));
        }
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
            } else if (!other.get().stage().isBeforeAgreement()) {
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
        boolean partnered = project.model().fold(() -> true, () -> true, () -> false);
        if (!partnered) {
            throw new WrongState("agreement", project.model().name());
        }
        if (!project.stage().isBeforeAgreement()) {
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
                .filter(state -> state != AgreementState.DRAFT && state != AgreementState.TERMINATED);
    }
}
