package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.programme.ProgrammeId;

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

    private final ProjectSnapshot state;
    private final Milestones steps;

    private Project(ProjectSnapshot state) {
        this.state = state;
        this.steps = new Milestones(state.milestones());
    }

    /** A draft; {@code programme} is the one it belongs to, perhaps none yet. */
    public static Project drafted(
            ProjectId id, String reference, Model model, Fact<ProgrammeId> programme, Brief brief) {
        return new Project(
                new ProjectSnapshot(id, reference, model, programme, brief, Stage.DRAFT, Dossier.EMPTY, List.of()));
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
        return recorded(state.described(next, entered), changed -> ProjectEvent.changed(changed, this));
    }

    /**
     * The project with another budget, as a signed amendment of its agreement says ({@code terms.amendment}).
     *
     * @throws WrongState named {@code amend} but from its agreement to its acceptance
     */
    public Recorded<Project> rebudgeted(Brief.Budget amended) {
        if (!stage().isUnderAgreement()) {
            throw new WrongState("amend", stage().name());
        }
        return recorded(
                state.described(brief().budgeted(amended), programme()),
                changed -> ProjectEvent.changed(changed, this));
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
        return recorded(state.with(dossier().withPapers(papers)), project -> ProjectEvent.documented(project, papers));
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
        dossier().mustNotBeReviewed(steps.submissions(), act.on());
        EffectivenessReview review = new EffectivenessReview(act, steps.submissions(), result, remarks);
        return recorded(state.with(dossier().with(review)), project -> ProjectEvent.reviewed(project, review));
    }

    /**
     * The project with a contract for its works or supplies.
     *
     * @throws WrongState named {@code contract} where it is still a draft, or has ended
     */
    public Recorded<Project> contracted(Contract contract) {
        openToContracts("contract");
        return recorded(state.with(dossier().with(contract)), project -> ProjectEvent.contracted(project, contract));
    }

    /**
     * The project with a bond for one of its contracts.
     *
     * @throws WrongState named {@code bond} where it is still a draft, or has ended
     */
    public Recorded<Project> bonded(ContractId contract, Bond bond) {
        openToContracts("bond");
        return recorded(
                state.with(dossier().with(contract, one -> one.bondedBy(bond))),
                project -> ProjectEvent.bonded(project, contract, bond));
    }

    /**
     * The own project with an amendment that is prepared: nothing of it has changed yet.
     *
     * @throws WrongState named {@code amend} but for an own project, from its decision to its acceptance
     */
    public Recorded<Project> amending(OwnAmendment prepared) {
        mustBeAmended();
        return recorded(state.with(dossier().with(prepared)), project -> ProjectEvent.amending(project, prepared));
    }

    /**
     * The own project as an amendment changes it, once it is approved.
     *
     * @throws WrongState named {@code amend}, as {@link #amending}
     */
    public Recorded<Project> amended(OwnAmendment prepared, Act by) {
        mustBeAmended();
        OwnAmendment approved = prepared.approvedBy(by);
        Brief next = approved.budget().fold(brief()::budgeted, this::brief);
        return recorded(
                state.with(dossier().amendedBy(approved)).described(next, programme()),
                changed -> ProjectEvent.amended(changed, approved, by));
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
        Arrow.AMEND.mustBeginFrom(stage());
    }

    /**
     * The project with another amount of one of its contracts, as an amendment says ({@code terms.amendment}).
     *
     * @throws WrongState named {@code amend} where it is still a draft, or has ended
     */
    public Recorded<Project> recontracted(ContractId contract, Money amount) {
        openToContracts("amend");
        return recorded(
                state.with(dossier().with(contract, one -> one.amended(amount))),
                project -> ProjectEvent.recontracted(project, contract, amount));
    }

    Recorded<Project> takenOver(ContractId contract, Takeover takeover) {
        return recorded(
                state.with(dossier().with(contract, signed -> signed.takenOver(takeover))),
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
        if (!stage().isInWorks()) {
            throw new WrongState("progress", stage().name());
        }
        LocalDate on = report.act().on();
        since(Stage.IN_EXECUTION).value().ifPresent(start -> Dossier.notBefore(start, on));
        return recorded(state.with(dossier().with(report)), project -> ProjectEvent.progressed(project, report));
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
        step.mustBeginFrom(stage());
    }

    /** {@return the day of the last step; {@link LocalDate#MIN} for a draft} */
    public LocalDate lastStepOn() {
        return steps.lastOn();
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
        return reached(new Milestone(step, act, next, reason), particulars);
    }

    /**
     * The project after lots of it were cut: its stage follows the lots that stay, and it stays suspended where one of
     * them is not accepted.
     *
     * @param delivered the stage of the lots that stay
     * @param more what the journal's reader needs beside
     */
    public Recorded<Project> cut(Stage delivered, Act act, Map<String, String> more) {
        Arrow.AMEND.mustBeginFrom(stage());
        return reached(new Milestone(Arrow.AMEND, act, stage().following(delivered), Fact.unknown()), more);
    }

    private Recorded<Project> reached(Milestone next, Map<String, String> particulars) {
        LocalDate on = next.act().on();
        inOrder(on);
        return recorded(
                state.reached(next), moved -> ProjectEvent.step(moved, next.step(), on, next.reason(), particulars));
    }

    /**
     * The stage that a suspended project returns to: where it stood when it was suspended.
     *
     * @throws WrongState where it is not suspended
     */
    public Stage stageBefore() {
        requires(Arrow.RESUME);
        return steps.stageBeforeSuspension();
    }

    /** What of it expires; nothing once it is over. */
    public Expiry expiry() {
        return Expiry.of(this);
    }

    /** The day a stage was last reached; unknown where it never was. What is settled later leaves it as it is. */
    public Fact<LocalDate> since(Stage reached) {
        return steps.since(reached);
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
        return steps.stageOn(day);
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

    /** Its papers, the one of its brief too. */
    Stream<Document> papers() {
        return Stream.concat(brief().points().land().value().stream(), dossier().papers().stream());
    }

    /** The last review by a day, as the rules see it; later ones have not happened. */
    public Fact<LastReview> lastReviewOn(LocalDate day) {
        return dossier().lastReviewOn(day).map(LastReview::of);
    }

    /** The last review by a day, where it looked at the present submission. */
    Fact<LastReview> reviewToConcludeOn(LocalDate day) {
        return dossier()
                .lastReviewOn(day)
                .onlyIf(review -> review.submission() == steps.submissions())
                .map(LastReview::of);
    }

    private boolean isOpenToDescription() {
        return stage() == Stage.DRAFT
                || stage() == Stage.SUBMITTED
                        && dossier().reviewsOf(steps.submissions()).isEmpty();
    }

    private void openToContracts(String what) {
        if (stage() == Stage.DRAFT || stage().isOver()) {
            throw new WrongState(what, stage().name());
        }
    }

    private static Recorded<Project> recorded(ProjectSnapshot after, Function<Project, ProjectEvent> event) {
        Project project = new Project(after);
        return Recorded.of(project, event.apply(project));
    }

    /** The whole state, for storage and for showing. */
    public ProjectSnapshot snapshot() {
        return state;
    }

    /** A project from storage. */
    public static Project restore(ProjectSnapshot snapshot) {
        return new Project(snapshot);
    }
}
