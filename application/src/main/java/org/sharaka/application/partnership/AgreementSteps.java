package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.project.ProjectWriter;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementGate;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementInquiry;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.Amendment;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.partnership.UndertakingInquiry;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases: to suspend and resume an agreement, to amend it, to end it. To suspend or terminate it also suspends its
 * projects that are agreed or under works, in the same unit of work; each of them is resumed by itself.
 */
public final class AgreementSteps {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final ProjectWriter writer;

    /**
     * The steps.
     *
     * @param work where all is kept
     * @param clock tells when
     */
    public AgreementSteps(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.writer = new ProjectWriter(journal);
    }

    /**
     * Takes a step.
     *
     * @param call who asks; {@link #permission}
     * @param command the step
     * @return made, or refused by the rules of its gate
     * @throws Rejected.UnknownId when there is no such agreement
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where the step does not begin from where the agreement stands ({@link AgreementGate#look})
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}, for a day before the last step
     *     of the agreement or of a project that is suspended with it
     */
    public Outcome<Kept<Agreement>> take(Call call, TakeAgreementStep command) {
        call.require(permission(command.step()));
        return work.step(stores -> {
            Versioned<Agreement> read = stores.of(Agreements.class).get(command.agreement());
            Agreement agreement = read.ifStill(command.agreement().value(), command.expected());
            AgreementGate.Asked asked = new AgreementGate.Asked(Fact.unknown(), List.of(), command.settlement());
            AgreementInquiry inquiry =
                    gate(stores, call, agreement, command.on()).look(command.step(), asked, command.on());
            Act act = new Act(call.actor().id(), command.on());
            Map<String, String> told = command.step() == AgreementStep.TERMINATE
                    ? command.settlement().told()
                    : Map.of();
            Outcome<Agreement> outcome = agreement.taken(
                    stores.rulebook(), command.step(), act, command.reason(), command.document(), inquiry, told);
            Outcome<Kept<Agreement>> kept = kept(stores, call, read, outcome);
            if (kept instanceof Outcome.Made<Kept<Agreement>>
                    && command.step().next().holds()) {
                agreement.projects().forEach(project -> suspend(stores, call, project, act, command));
            }
            return kept;
        });
    }

    /**
     * Amends an agreement: budgets, and the versions of terms of reference that come into force.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param command the amendment
     * @return made, or refused by {@code agreement.signed} or {@code terms.amendment}
     * @throws Rejected.UnknownId when there is no such agreement
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where the agreement is not in force, or a budget is that of a project that is accepted
     * @throws InvalidValue {@code value.reference} at {@code /budgets/…/projectId} or {@code /terms/…} for a project
     *     that is none of its own or has no terms in force; as {@link Amendment}; {@code value.date} with reason
     *     {@code order} at {@code /on}
     */
    public Outcome<Kept<Agreement>> amend(Call call, AmendAgreement command) {
        call.require(Permission.WRITE_PROJECTS);
        return work.step(stores -> {
            Versioned<Agreement> read = stores.of(Agreements.class).get(command.agreement());
            Agreement agreement = read.ifStill(command.agreement().value(), command.expected());
            agreement.requires(AgreementStep.AMEND);
            Act act = new Act(call.actor().id(), command.on());
            List<Versioned<TermsOfReference>> terms = terms(stores, agreement, command);
            Amendment amendment = amendment(stores, agreement, command, act, terms);
            AgreementGate.Asked asked = new AgreementGate.Asked(
                    Fact.known(amendment), terms.stream().map(Versioned::value).toList(), Settlement.NONE);
            AgreementInquiry inquiry =
                    gate(stores, call, agreement, command.on()).look(AgreementStep.AMEND, asked, command.on());
            Outcome<Kept<Agreement>> kept =
                    kept(stores, call, read, agreement.amended(stores.rulebook(), amendment, inquiry));
            if (kept instanceof Outcome.Made<Kept<Agreement>> made) {
                command.budgets().forEach(budget -> rebudget(stores, call, budget, made));
                terms.forEach(changed -> bind(stores, call, changed, act, made));
            }
            return kept;
        });
    }

    /**
     * Looks through the gate of a step without taking it, with nothing handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param step which, but for {@link AgreementStep#SIGN}
     * @param id whose
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such agreement
     * @throws WrongState where the step does not begin from where the agreement stands
     */
    public Ruling gate(Call call, AgreementStep step, AgreementId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores ->
                look(stores, call, step, stores.of(Agreements.class).get(id).value(), on));
    }

    private static Ruling look(Stores stores, Call call, AgreementStep step, Agreement agreement, LocalDate on) {
        return stores.rulebook().rule(gate(stores, call, agreement, on).look(step, AgreementGate.Asked.NOTHING, on));
    }

    /**
     * The next step of every agreement: it is fulfilled, or resumed where it is suspended. A draft is signed by the
     * next step of its first project.
     *
     * @param stores to read from
     * @param call who looks
     * @param on the day
     * @return in the order of entry; none of an agreement whose projects still run
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        List<NextStep> found = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Agreement>, Long> part = stores.of(Agreements.class)
                    .list(new AgreementQuery(Fact.unknown(), Fact.unknown(), after, AgreementQuery.LARGEST_LIMIT));
            part.items().stream()
                    .map(Versioned::value)
                    .forEach(agreement -> Stream.of(AgreementStep.RESUME, AgreementStep.FULFIL)
                            .filter(step -> step.beginsFrom(agreement.state()))
                            .forEach(step -> found.addAll(NextStep.looked(
                                    NextStep.Kind.AGREEMENT,
                                    agreement.id().value(),
                                    agreement.reference(),
                                    Fact.unknown(),
                                    () -> look(stores, call, step, agreement, on)))));
            after = part.next();
        } while (after.value().isPresent());
        return found;
    }

    /**
     * Who may take a step.
     *
     * @param step which
     * @return what is asked of the person
     */
    public static Permission permission(AgreementStep step) {
        return switch (step) {
            case SUSPEND, RESUME -> Permission.SUSPEND_PROJECTS;
            case TERMINATE -> Permission.END_PROJECTS;
            case SIGN, AMEND, FULFIL -> Permission.WRITE_PROJECTS;
        };
    }

    private static AgreementGate gate(Stores stores, Call call, Agreement agreement, LocalDate on) {
        List<Project> projects = agreement.projects().stream()
                .map(id -> stores.of(Projects.class).get(id).value())
                .toList();
        return new AgreementGate(
                agreement,
                Counterparty.of(stores.of(Partners.class).get(agreement.party()).value()),
                ProjectParties.of(stores, call, agreement, on),
                projects,
                agreement.projects().stream()
                        .map(id -> UndertakingFacts.resources(stores, id, on))
                        .toList());
    }

    private Outcome<Kept<Agreement>> kept(
            Stores stores, Call call, Versioned<Agreement> read, Outcome<Agreement> outcome) {
        return outcome.fold(
                made -> {
                    long version = stores.of(Agreements.class).keep(made.value(), read.version());
                    journal.write(stores.of(Journal.class), call, made);
                    return made.as(new Kept<>(made.value(), version, List.of()));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    /** Protective: it asks nothing. */
    private void suspend(Stores stores, Call call, ProjectId id, Act act, TakeAgreementStep command) {
        Versioned<Project> read = stores.of(Projects.class).get(id);
        if (!Step.SUSPEND.beginsFrom(read.value().stage())) {
            return;
        }
        UndertakingInquiry asked =
                UndertakingFacts.of(stores, call, read.value(), act.on()).look(Step.SUSPEND, Settlement.NONE, act.on());
        Map<String, String> told =
                new TreeMap<>(Map.of("agreement", command.agreement().value()));
        writer.kept(
                stores,
                call,
                read,
                read.value()
                        .taken(stores.rulebook(), Step.SUSPEND, Stage.SUSPENDED, act, command.reason(), asked, told));
    }

    private void rebudget(Stores stores, Call call, AmendAgreement.NewBudget budget, Outcome.Made<?> step) {
        Versioned<Project> read = stores.of(Projects.class).get(budget.project());
        writer.kept(stores, call, read, read.value().rebudgeted(budget.budget()), step);
    }

    private void bind(Stores stores, Call call, Versioned<TermsOfReference> read, Act act, Outcome.Made<?> step) {
        TermsOfReference binding = read.value().binding();
        stores.of(TermsStore.class).keep(binding, read.version());
        journal.write(stores.of(Journal.class), call, binding.bond(act), step);
    }

    private static List<Versioned<TermsOfReference>> terms(Stores stores, Agreement agreement, AmendAgreement command) {
        Faults faults = new Faults();
        List<Versioned<TermsOfReference>> terms = new ArrayList<>();
        for (int place = 0; place < command.terms().size(); place++) {
            ProjectId id = command.terms().get(place);
            String pointer = "/terms/" + place;
            stores.of(TermsStore.class)
                    .find(id)
                    .filter(found -> agreement.projects().contains(id)
                            && found.value().inForce().value().isPresent())
                    .ifPresentOrElse(terms::add, () -> faults.add(pointer, "value.reference", "unknown"));
        }
        for (int place = 0; place < command.budgets().size(); place++) {
            if (!agreement.projects().contains(command.budgets().get(place).project())) {
                faults.add("/budgets/" + place + "/projectId", "value.reference", "unknown");
            }
        }
        faults.throwIfAny();
        return terms;
    }

    private static Amendment amendment(
            Stores stores,
            Agreement agreement,
            AmendAgreement command,
            Act act,
            List<Versioned<TermsOfReference>> terms) {
        List<Amendment.BudgetChange> budgets = command.budgets().stream()
                .map(changed -> new Amendment.BudgetChange(
                        changed.project(),
                        stores.of(Projects.class)
                                .get(changed.project())
                                .value()
                                .brief()
                                .budget()
                                .total(),
                        changed.budget().total().value().orElseThrow()))
                .toList();
        List<TermsDifference> differences = terms.stream()
                .map(Versioned::value)
                .map(AgreementSteps::difference)
                .toList();
        return new Amendment(
                agreement.snapshot().amendments().size() + 1,
                act,
                command.document(),
                command.signatories(),
                command.what(),
                budgets,
                differences);
    }

    private static TermsDifference difference(TermsOfReference terms) {
        int inForce = terms.inForce().fold(TermsVersion::number, () -> 0);
        return terms.difference(inForce, terms.last().number()).orElseThrow();
    }
}
