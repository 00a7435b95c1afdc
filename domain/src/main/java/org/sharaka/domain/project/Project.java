package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.time.Deadline;

/**
 * Something to be built or equipped, ready for use (S6, S11).
 *
 * <p>Its life is the life cycle of works ({@link Stage}, {@link Arrow}): it is {@linkplain #drafted drafted}, and every
 * further step {@linkplain #moved moves} it, through its gate. What the gates need beside the project itself (the
 * partnership, the money, the delivery) belongs to the concepts that know it; they rule, and the project moves.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Project {

    private static final Set<Stage> CONTRACTED =
            EnumSet.of(Stage.AGREED, Stage.IN_EXECUTION, Stage.COMPLETION_NOTIFIED, Stage.SUSPENDED);
    private static final Set<Stage> WORKS_RUN = EnumSet.of(Stage.IN_EXECUTION, Stage.COMPLETION_NOTIFIED);

    private final Snapshot state;

    private Project(Snapshot state) {
        this.state = state;
    }

    /** A draft; {@code programme} is the one it belongs to, perhaps none yet. */
    public static Project drafted(
            ProjectId id, String reference, Model model, Fact<ProgrammeId> programme, Brief brief) {
        return new Project(new Snapshot(id, reference, model, programme, brief, Stage.DRAFT, Dossier.EMPTY, List.of()));
    }

    /** The draft, as the journal records it. */
    public Recorded<Project> entered() {
        return Recorded.of(this, ProjectEvent.drafted(this));
    }

    /**
     * The draft, as the journal records that it is deleted.
     *
     * @throws WrongState named {@code delete} where it is no draft
     */
    public Recorded<Project> deleted() {
        if (stage() != Stage.DRAFT) {
            throw new WrongState("delete", stage().name(), List.of(Stage.DRAFT));
        }
        return Recorded.of(this, ProjectEvent.deleted(this));
    }

    /**
     * The project with another description, or in another programme. It is described anew while it is a draft, or while
     * no review has looked at its submission; its programme is open until it is agreed.
     *
     * @param entered the programme it belongs to, perhaps none yet
     * @return without an event where nothing is new
     * @throws WrongState named {@code change} where the stage no longer allows it
     */
    public Recorded<Project> changed(Brief next, Fact<ProgrammeId> entered) {
        boolean described = !next.equals(brief());
        if (!described && entered.equals(programme())) {
            return new Recorded<>(this, List.of());
        }
        if (described ? !isOpenToDescription() : stage().compareTo(Stage.AGREED) >= 0) {
            throw new WrongState("change", stage().name());
        }
        Project changed = new Project(state.described(next, entered));
        return Recorded.of(changed, ProjectEvent.changed(changed, this));
    }

    /**
     * The project with another budget, as a signed amendment of its agreement says ({@code terms.amendment}).
     *
     * @throws WrongState named {@code amend} but from its agreement to its acceptance
     */
    public Recorded<Project> rebudgeted(Brief.Budget amended) {
        if (!CONTRACTED.contains(stage())) {
            throw new WrongState("amend", stage().name());
        }
        Project changed = new Project(state.described(brief().budgeted(amended), programme()));
        return Recorded.of(changed, ProjectEvent.changed(changed, this));
    }

    /**
     * The project with more papers in its dossier, at least one.
     *
     * @throws WrongState named {@code document} once it has been rejected
     */
    public Recorded<Project> documented(List<Document> papers) {
        if (stage() == Stage.REJECTED) {
            throw new WrongState("document", stage().name());
        }
        return recorded(dossier().withPapers(papers), project -> ProjectEvent.documented(project, papers));
    }

    /** The project with the papers that came with a step, perhaps none; the event of the step names them. */
    public Project filed(List<Document> papers) {
        return new Project(state.with(dossier().withPapers(papers)));
    }

    /**
     * The project with a review. It is reviewed while it is submitted, or again after it was appraised.
     *
     * @param act who reviewed, and on which day; not before the last step and the last review
     * @param remarks why, a paragraph, perhaps unknown
     * @throws WrongState named {@code effectiveness-review} in another stage, or in model 2
     * @throws InvalidValue {@code fact.order} at {@code /on}; {@code value.text} at {@code /remarks};
     *     {@code fact.correction} with reason {@code recorded} at {@code /on} for a second review of one submission on
     *     one day
     */
    public Recorded<Project> reviewed(Act act, EffectivenessReview.Result result, Fact<String> remarks) {
        if (!Arrow.APPRAISE.isOf(model())) {
            throw new WrongState("effectiveness-review", model().name());
        }
        if (stage() != Stage.SUBMITTED && stage() != Stage.APPRAISED) {
            throw new WrongState("effectiveness-review", stage().name());
        }
        inOrder(act.on());
        for (int place = 0; place < dossier().reviews().size(); place++) {
            EffectivenessReview earlier = dossier().reviews().get(place);
            if (earlier.on().equals(act.on()) && earlier.submission() == submissions()) {
                throw InvalidValue.at("/on", "fact.correction", "recorded", place + 1);
            }
        }
        EffectivenessReview review = new EffectivenessReview(act, submissions(), result, remarks);
        return recorded(dossier().with(review), project -> ProjectEvent.reviewed(project, review));
    }

    /**
     * The project with a contract for its works or supplies.
     *
     * @throws WrongState named {@code contract} where it is still a draft, or has ended
     */
    public Recorded<Project> contracted(Contract contract) {
        openToContracts("contract");
        return recorded(dossier().with(contract), project -> ProjectEvent.contracted(project, contract));
    }

    /**
     * The project with a bond for one of its contracts.
     *
     * @throws WrongState named {@code bond} where it is still a draft, or has ended
     */
    public Recorded<Project> bonded(ContractId contract, Bond bond) {
        openToContracts("bond");
        return recorded(
                dossier().with(contract, one -> one.bondedBy(bond)),
                project -> ProjectEvent.bonded(project, contract, bond));
    }

    /**
     * The own project with an amendment that is prepared: nothing of it has changed yet.
     *
     * @throws WrongState named {@code amend} but for an own project, from its decision to its acceptance
     */
    public Recorded<Project> amending(OwnAmendment prepared) {
        mustBeAmended();
        return recorded(dossier().with(prepared), project -> ProjectEvent.amending(project, prepared));
    }

    /**
     * The own project as an amendment changes it, once it is approved.
     *
     * @throws WrongState named {@code amend}, as {@link #amending}
     */
    public Recorded<Project> amended(OwnAmendment prepared, Act by) {
        mustBeAmended();
        OwnAmendment approved = prepared.approvedBy(by);
        Dossier next = dossier().with(approved);
        for (OwnAmendment.NewAmount contract : approved.contracts()) {
            next = next.with(contract.contract(), one -> one.amended(contract.amount()));
        }
        Snapshot with = state.with(next);
        Project changed = new Project(
                approved.budget().fold(budget -> with.described(brief().budgeted(budget), programme()), () -> with));
        return Recorded.of(changed, ProjectEvent.amended(changed, approved, by));
    }

    /**
     * Requires an own project that can be amended.
     *
     * @throws WrongState named {@code amend}
     */
    public void mustBeAmended() {
        if (model() != Model.OWN) {
            throw new WrongState("amend", model().name());
        }
        if (!CONTRACTED.contains(stage())) {
            throw new WrongState("amend", stage().name(), CONTRACTED);
        }
    }

    /**
     * The project with another amount of one of its contracts, as an amendment says ({@code terms.amendment}).
     *
     * @throws WrongState named {@code amend} where it is still a draft, or has ended
     */
    public Recorded<Project> recontracted(ContractId contract, Money amount) {
        openToContracts("amend");
        return recorded(
                dossier().with(contract, one -> one.amended(amount)),
                project -> ProjectEvent.recontracted(project, contract, amount));
    }

    Recorded<Project> takenOver(ContractId contract, Takeover takeover) {
        return recorded(
                dossier().with(contract, signed -> signed.takenOver(takeover)),
                project -> ProjectEvent.takenOver(project, contract, takeover));
    }

    /**
     * The project with a report of progress.
     *
     * @param report not before works run and not before the last report, with no lower percentage
     * @throws WrongState named {@code progress} where works do not run
     * @throws InvalidValue {@code fact.order} at {@code /on}, {@code value.range} with reason {@code least} at
     *     {@code /percent}
     */
    public Recorded<Project> progressed(Progress report) {
        if (!WORKS_RUN.contains(stage())) {
            throw new WrongState("progress", stage().name());
        }
        LocalDate on = report.act().on();
        since(Stage.IN_EXECUTION).value().ifPresent(start -> Dossier.notBefore(start, on));
        return recorded(dossier().with(report), project -> ProjectEvent.progressed(project, report));
    }

    /**
     * Goes on only where a step begins from the present stage.
     *
     * @throws WrongState where it does not, named by step and stage; or by step and model where the model has no such
     *     step
     */
    public void requires(Arrow step) {
        if (!step.isOf(model())) {
            throw new WrongState(step.word(), model().name());
        }
        if (!step.beginsFrom(stage())) {
            throw new WrongState(step.word(), stage().name(), step.begins());
        }
    }

    /** {@return the day of the last step; {@link LocalDate#MIN} for a draft} */
    public LocalDate lastStepOn() {
        return last(any -> true).map(last -> last.act().on()).orElse(LocalDate.MIN);
    }

    private void inOrder(LocalDate on) {
        Dossier.notBefore(lastStepOn(), on);
    }

    /**
     * The project after a step that has passed its gate.
     *
     * @param next where it leads; one of the ends of the step
     * @param reason why, where the step needs a reason
     * @param particulars what the journal's reader needs beside
     * @throws WrongState where the step does not begin from the present stage
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the last step
     * @throws IllegalArgumentException for a stage that the step does not lead to
     */
    public Recorded<Project> moved(
            Arrow step, Stage next, Act act, Fact<String> reason, Map<String, String> particulars) {
        requires(step);
        inOrder(act.on());
        if (!step.leadsTo(next)) {
            throw new IllegalArgumentException(step + " to " + next);
        }
        Project moved = new Project(state.reached(new Milestone(step, act, next, reason)));
        return Recorded.of(moved, ProjectEvent.step(moved, step, act.on(), reason, particulars));
    }

    /**
     * The project after lots of it were cut: its stage follows the lots that stay, and it stays suspended where one of
     * them is not accepted.
     *
     * @param delivered the stage of the lots that stay
     * @param more what the journal's reader needs beside
     */
    public Recorded<Project> cut(Stage delivered, Act act, Map<String, String> more) {
        if (!Arrow.AMEND.beginsFrom(stage())) {
            throw new WrongState(Arrow.AMEND.word(), stage().name(), Arrow.AMEND.begins());
        }
        inOrder(act.on());
        Project moved =
                new Project(state.reached(new Milestone(Arrow.AMEND, act, following(delivered), Fact.unknown())));
        return Recorded.of(moved, ProjectEvent.step(moved, Arrow.AMEND, act.on(), Fact.unknown(), more));
    }

    /** {@return the stage of the lots; of a suspended project only where all that stay are accepted} */
    public Stage following(Stage delivered) {
        boolean held = stage() == Stage.SUSPENDED && delivered.compareTo(Stage.PROVISIONALLY_ACCEPTED) < 0;
        return held ? Stage.SUSPENDED : delivered;
    }

    /**
     * The stage that a suspended project returns to: where it stood when it was suspended.
     *
     * @throws WrongState where it is not suspended
     */
    public Stage stageBefore() {
        requires(Arrow.RESUME);
        return last(milestone -> milestone.stage() != Stage.SUSPENDED)
                .orElseThrow()
                .stage();
    }

    /** The papers that expire, in the order of their last days, without bonds. None once the project is over. */
    public List<Document> expiring() {
        Stream<Document> papers = Stream.concat(brief().points().land().value().stream(), dossier().papers().stream());
        return stage().isOver() ? List.of() : Document.expiring(papers);
    }

    /**
     * The last days of the bonds of its contracts, by the id of the contract; of none that others replace. None once
     * the works are finally accepted or given up.
     */
    public List<Deadline> expiringBonds() {
        return stage().isOver()
                ? List.of()
                : dossier().contracts().stream()
                        .flatMap(Contract::expiringBonds)
                        .toList();
    }

    /** The days on which papers and bonds of it expire. */
    public Stream<LocalDate> expiryDays() {
        return Stream.concat(expiring().stream().flatMap(Document::runsOut), expiringBonds().stream())
                .map(Deadline::on)
                .distinct();
    }

    /** The day a stage was last reached; unknown where it never was. What is settled later leaves it as it is. */
    public Fact<LocalDate> since(Stage reached) {
        return Fact.of(last(milestone -> milestone.stage() == reached && milestone.step() != Arrow.SETTLE))
                .map(milestone -> milestone.act().on());
    }

    /** Its id. */
    public ProjectId id() {
        return state.id();
    }

    /** The short reference people speak of it by, such as {@code PRJ-2026-0007}. */
    public String reference() {
        return state.reference();
    }

    /** Who carries it out, and who pays. */
    public Model model() {
        return state.model();
    }

    /** The programme it belongs to, perhaps none. */
    public Fact<ProgrammeId> programme() {
        return state.programme();
    }

    /** Its present description. */
    public Brief brief() {
        return state.brief();
    }

    /** How far its works have come. */
    public Stage stage() {
        return state.stage();
    }

    /** Its stage on a day, by the steps taken up to and on it. */
    public Stage stageOn(LocalDate day) {
        return last(milestone -> !milestone.act().on().isAfter(day))
                .map(Milestone::stage)
                .orElse(Stage.DRAFT);
    }

    /** The steps it has taken, in order. */
    public List<Milestone> milestones() {
        return state.milestones();
    }

    /** What is recorded of it beside its steps: papers, reviews, contracts, progress. */
    public Dossier dossier() {
        return state.dossier();
    }

    /** Whether works have started, even if they are held or over. */
    public boolean hasStarted() {
        return since(Stage.IN_EXECUTION).value().isPresent();
    }

    /** What gives the land: the paper of the brief, and those of the dossier. */
    List<Document> landPapers() {
        return Stream.concat(
                        brief().points().land().value().stream(),
                        dossier().papers().stream().filter(paper -> paper.kind() == DocumentKind.LAND_INSTRUMENT))
                .toList();
    }

    /** The last review by a day, as the rules see it; later ones have not happened. */
    public Fact<LastReview> lastReviewOn(LocalDate day) {
        return dossier().lastReviewOn(day).map(LastReview::of);
    }

    /** The last review by a day, where it looked at the present submission. */
    Fact<LastReview> reviewToConcludeOn(LocalDate day) {
        return dossier()
                .lastReviewOn(day)
                .onlyIf(review -> review.submission() == submissions())
                .map(LastReview::of);
    }

    int submissions() {
        return (int) milestones().stream()
                .filter(milestone -> milestone.step() == Arrow.SUBMIT)
                .count();
    }

    private Optional<Milestone> last(Predicate<Milestone> which) {
        return milestones().stream().filter(which).reduce((before, after) -> after);
    }

    private boolean isOpenToDescription() {
        boolean unseen = dossier().reviews().stream().noneMatch(review -> review.submission() == submissions());
        return stage() == Stage.DRAFT || stage() == Stage.SUBMITTED && unseen;
    }

    private void openToContracts(String what) {
        if (stage() == Stage.DRAFT || stage().isOver()) {
            throw new WrongState(what, stage().name());
        }
    }

    private Recorded<Project> recorded(Dossier more, Function<Project, ProjectEvent> event) {
        Project project = new Project(state.with(more));
        return Recorded.of(project, event.apply(project));
    }

    /** The whole state, for storage and for showing. */
    public Snapshot snapshot() {
        return state;
    }

    /** A project from storage. */
    public static Project restore(Snapshot snapshot) {
        return new Project(snapshot);
    }

    /**
     * The state of a project.
     *
     * @param programme the programme it belongs to, perhaps none
     * @param dossier what is recorded of it beside its steps
     * @param milestones the steps it has taken, in order; the last one led to {@code stage}
     */
    public record Snapshot(
            ProjectId id,
            String reference,
            Model model,
            Fact<ProgrammeId> programme,
            Brief brief,
            Stage stage,
            Dossier dossier,
            List<Milestone> milestones) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException where a step did not begin or end where it does, or is dated before the one
         *     before, or the last led to another stage
         */
        public Snapshot {
            milestones = List.copyOf(milestones);
            Stage reached = Stage.DRAFT;
            LocalDate last = LocalDate.MIN;
            for (Milestone next : milestones) {
                boolean begins =
                        next.step().beginsFrom(reached) && !next.act().on().isBefore(last);
                if (!begins || !next.step().leadsTo(next.stage())) {
                    throw new IllegalArgumentException(next + " from " + reached + " on " + last);
                }
                reached = next.stage();
                last = next.act().on();
            }
            if (stage != reached) {
                throw new IllegalArgumentException("stands at " + stage + ", came to " + reached);
            }
        }

        private Snapshot described(Brief next, Fact<ProgrammeId> entered) {
            return new Snapshot(id, reference, model, entered, next, stage, dossier, milestones);
        }

        private Snapshot with(Dossier more) {
            return new Snapshot(id, reference, model, programme, brief, stage, more, milestones);
        }

        private Snapshot reached(Milestone last) {
            List<Milestone> all = new ArrayList<>(milestones);
            all.add(last);
            return new Snapshot(id, reference, model, programme, brief, last.stage(), dossier, all);
        }
    }
}
