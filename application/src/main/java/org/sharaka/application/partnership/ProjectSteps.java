package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.application.committee.Capacities;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.project.ProjectWriter;
import org.sharaka.application.project.StepGates;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.ProjectGate;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.UndertakingInquiry;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases: to agree a project, to start its works, to suspend and resume it, to cancel it. The agreement is signed
 * with its first project, the delivery begins with the works, and what a cancelled project has not spent goes back, all
 * in the same unit of work.
 */
public final class ProjectSteps implements StepGates {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final ProjectWriter writer;
    private final Capacities capacities;
    private final StartOfWorks start;
    private final UnspentMoney money;

    /**
     * The undertakings.
     *
     * @param work where all is kept
     * @param clock tells when
     * @param start what begins with the works
     * @param money what becomes of what a cancelled project has not spent
     */
    public ProjectSteps(UnitOfWork work, Clock clock, StartOfWorks start, UnspentMoney money) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.writer = new ProjectWriter(journal);
        this.capacities = new Capacities(journal);
        this.start = start;
        this.money = money;
    }

    /**
     * Takes a step.
     *
     * @param call who asks; {@link #permission}
     * @param command the step
     * @return made, or refused by the rules of its gate
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where the step does not begin from where the project stands
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    public Outcome<Kept<Project>> take(Call call, TakeProjectStep command) {
        call.require(permission(command.step()));
        return work.step(stores -> {
            Versioned<Project> read = stores.of(Projects.class).get(command.project());
            Project project = read.ifStill(command.project().value(), command.expected())
                    .filed(command.handed().documents());
            ProjectGate undertaking = UndertakingFacts.of(stores, call, project, command.on());
            UndertakingInquiry asked =
                    undertaking.look(command.step(), command.handed().settlement(), command.on());
            Act act = new Act(call.actor().id(), command.on());
            Outcome<Project> outcome = project.taken(
                    stores.rulebook(),
                    command.step(),
                    next(command.step(), project),
                    act,
                    command.handed().reason(),
                    asked,
                    told(stores, command));
            Outcome<Kept<Project>> kept = writer.kept(stores, call, read, outcome);
            if (kept instanceof Outcome.Made<Kept<Project>> made) {
                follow(stores, call, command, act, made);
            }
            return kept;
        });
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.AGREE, Step.START, Step.SUSPEND, Step.RESUME, Step.CANCEL);
    }

    @Override
    public Permission permission(Step step) {
        return switch (step) {
            case SUSPEND, RESUME -> Permission.SUSPEND_PROJECTS;
            case CANCEL -> Permission.END_PROJECTS;
            default -> Permission.WRITE_PROJECTS;
        };
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Step step, LocalDate on) {
        return stores.rulebook()
                .rule(UndertakingFacts.of(stores, call, project, on).look(step, Settlement.NONE, on));
    }

    private void follow(Stores stores, Call call, TakeProjectStep command, Act act, Outcome.Made<?> step) {
        switch (command.step()) {
            case AGREE -> signed(stores, call, command, act, step);
            case START -> start.begin(stores, call, command.project(), command.on());
            case CANCEL ->
                money.release(
                        stores,
                        call,
                        command.project(),
                        command.on(),
                        command.handed().reason().value().orElseThrow());
            default -> {}
        }
    }

    private void signed(Stores stores, Call call, TakeProjectStep command, Act act, Outcome.Made<?> step) {
        Optional<Versioned<Agreement>> standing = stores.of(Agreements.class).current(command.project());
        standing.ifPresent(read -> {
            List<Condition> conditions = Condition.of(
                    step.ruling(),
                    command.handed().conditions(),
                    stores.rulebook().on(command.on()).acceptance());
            Agreement agreement = read.value();
            Outcome<Agreement> outcome = agreement.signed(
                    stores.rulebook(), act, step.inquiry().value().orElseThrow(), conditions);
            if (outcome instanceof Outcome.Made<Agreement> made) {
                if (!made.value().snapshot().equals(agreement.snapshot())) {
                    stores.of(Agreements.class).keep(made.value(), read.version());
                }
                journal.write(stores.of(Journal.class), call, made);
            }
            boolean first = agreement.state() == AgreementState.DRAFT;
            bound(stores, call, command, act, step);
            if (first && agreement.model().fold(() -> false, () -> true, () -> false)) {
                LocalDate day = agreement.deed().signedOn();
                capacities.gained(stores, call, agreement.party(), Capacity.IMPLEMENTER, day);
            }
        });
    }

    private void bound(Stores stores, Call call, TakeProjectStep command, Act act, Outcome.Made<?> step) {
        stores.of(TermsStore.class).find(command.project()).ifPresent(read -> {
            TermsOfReference binding = read.value().binding();
            stores.of(TermsStore.class).keep(binding, read.version());
            journal.write(stores.of(Journal.class), call, binding.bond(act), step);
        });
    }

    private static Stage next(Step step, Project project) {
        return switch (step) {
            case AGREE -> Stage.AGREED;
            case START -> Stage.IN_EXECUTION;
            case SUSPEND -> Stage.SUSPENDED;
            case RESUME -> project.stageBefore();
            case CANCEL -> Stage.CANCELLED;
            default -> throw new IllegalArgumentException("no step of an undertaking: " + step);
        };
    }

    private static Map<String, String> told(Stores stores, TakeProjectStep command) {
        Map<String, String> told = new TreeMap<>();
        if (command.step() == Step.CANCEL) {
            told.putAll(command.handed().settlement().told());
        }
        if (command.step() == Step.AGREE) {
            stores.of(Agreements.class)
                    .current(command.project())
                    .ifPresent(agreement ->
                            told.put("agreement", agreement.value().id().value()));
        }
        if (!command.handed().documents().isEmpty()) {
            told.put(
                    "documents",
                    command.handed().documents().stream()
                            .map(Document::reference)
                            .collect(Collectors.joining("; ")));
        }
        return told;
    }
}
