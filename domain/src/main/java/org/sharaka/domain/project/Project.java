package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Something to be built or equipped, ready for use (S6, S11).
 *
 * <p>Its life is the life cycle of works ({@link Stage}, {@link Step}): it is {@linkplain #drafted drafted}, and every
 * further step is {@linkplain #taken taken} through its gate. What the gates ask beside the project itself (the
 * partnership, the money, the delivery) belongs to the concepts that know it; they rule, and the project moves.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Project {

    private static final Set<Stage> ENDED = EnumSet.of(Stage.FINALLY_ACCEPTED, Stage.CANCELLED, Stage.REJECTED);
    private static final Set<Stage> CONTRACTED =
            EnumSet.of(Stage.AGREED, Stage.IN_EXECUTION, Stage.COMPLETION_NOTIFIED, Stage.SUSPENDED);

    private final Snapshot state;

    private Project(Snapshot state) {
        this.state = state;
    }

    /**
     * A project that is entered as a draft.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param model who carries it out, and who pays
     * @param programme the programme it belongs to, perhaps none yet
     * @param brief what is written of it
     * @return the draft
     */
    public static Project drafted(
            ProjectId id, String reference, Model model, Fact<ProgrammeId> programme, Brief brief) {
        return new Project(new Snapshot(id, reference, model, programme, brief, Stage.DRAFT, Dossier.EMPTY, List.of()));
    }

    /** {@return what tells that it was drafted; the event} */
    public ProjectEvent draft() {
        return ProjectEvent.drafted(this);
    }

    /**
     * The project with another description, or in another programme. It is described anew while it is a draft, or while
     * no review has looked at its submission; its programme is open until it is agreed.
     *
     * @param next what is written of it from now on
     * @param entered the programme it belongs to, perhaps none yet
     * @return the changed project
     * @throws WrongState named {@code change} where the stage no longer allows it
     */
    public Recorded changed(Brief next, Fact<ProgrammeId> entered) {
        boolean open = next.equals(brief()) ? stage().compareTo(Stage.AGREED) < 0 : isOpenToDescription();
        if (!open) {
            throw new WrongState("change", stage().name());
        }
        Project changed =
                new Project(new Snapshot(id(), reference(), model(), entered, next, stage(), dossier(), milestones()));
        return new Recorded(changed, ProjectEvent.changed(changed, this));
    }

    /**
     * The project with another budget, as a signed amendment of its agreement says ({@code terms.amendment}).
     *
     * @param amended the budget
     * @return the changed project
     * @throws WrongState named {@code amend} but from its agreement to its acceptance
     */
    public Recorded rebudgeted(Brief.Budget amended) {
        if (!CONTRACTED.contains(stage())) {
            throw new WrongState("amend", stage().name());
        }
        Project changed = new Project(new Snapshot(
                id(), reference(), model(), programme(), brief().budgeted(amended), stage(), dossier(), milestones()));
        return new Recorded(changed, ProjectEvent.changed(changed, this));
    }

    /**
     * The project with more papers in its dossier.
     *
     * @param papers what was recorded, at least one
     * @return the project
     * @throws WrongState named {@code document} once it has been rejected
     */
    public Recorded documented(List<Document> papers) {
        if (stage() == Stage.REJECTED) {
            throw new WrongState("document", stage().name());
        }
        return recorded(dossier().withPapers(papers), project -> ProjectEvent.documented(project, papers));
    }

    /**
     * The project with the papers that came with a step; the event of the step tells of them.
     *
     * @param papers perhaps none
     * @return the project
     */
    public Project filed(List<Document> papers) {
        return with(dossier().withPapers(papers));
    }

    /**
     * The project with a review. It is reviewed while it is submitted, or again after it was appraised.
     *
     * @param act who reviewed, and on which day; not before the last step and the last review
     * @param result what was found
     * @param remarks why, a paragraph, perhaps unsaid
     * @return the project
     * @throws WrongState named {@code effectiveness-review} in another stage, or in model 2
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}; {@code value.text} at
     *     {@code /remarks}
     */
    public Recorded reviewed(Act act, EffectivenessReview.Result result, Fact<String> remarks) {
        if (!Step.APPRAISE.isOf(model())) {
            throw new WrongState("effectiveness-review", model().name());
        }
        if (stage() != Stage.SUBMITTED && stage() != Stage.APPRAISED) {
            throw new WrongState("effectiveness-review", stage().name());
        }
        notBeforeLastStep(act.on());
        EffectivenessReview review = new EffectivenessReview(act, submissions(), result, remarks);
        return recorded(dossier().with(review), project -> ProjectEvent.reviewed(project, review));
    }

    /**
     * The project with a contract.
     *
     * @param contract for its works or supplies
     * @return the project
     * @throws WrongState named {@code contract} where it is still a draft, or has ended
     */
    public Recorded contracted(Contract contract) {
        openToContracts("contract");
        return recorded(dossier().with(contract), project -> ProjectEvent.contracted(project, contract));
    }

    /**
     * The project with a bond for one of its contracts.
     *
     * @param contract which contract; one of its own
     * @param bond what was given
     * @return the project
     * @throws WrongState named {@code bond} where it is still a draft, or has ended
     */
    public Recorded bonded(ContractId contract, Bond bond) {
        openToContracts("bond");
        return recorded(dossier().with(contract, bond), project -> ProjectEvent.bonded(project, contract, bond));
    }

    /**
     * The project with a report of progress.
     *
     * @param report not before works run and not before the last report, with no lower percentage
     * @return the project
     * @throws WrongState named {@code progress} where works do not run
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}, {@code value.range} with reason
     *     {@code least} at {@code /percent}
     */
    public Recorded progressed(Progress report) {
        if (stage() != Stage.IN_EXECUTION && stage() != Stage.COMPLETION_NOTIFIED) {
            throw new WrongState("progress", stage().name());
        }
        since(Stage.IN_EXECUTION)
                .value()
                .ifPresent(start -> Dossier.notBefore(start, report.act().on()));
        return recorded(dossier().with(report), project -> ProjectEvent.progressed(project, report));
    }

    /**
     * Goes on only where a step begins from the present stage.
     *
     * @param step which
     * @throws WrongState where it does not, named by step and stage; or by step and model where the model has no such
     *     step
     */
    public void requires(Step step) {
        if (!step.isOf(model())) {
            throw new WrongState(step.word(), model().name());
        }
        if (!step.beginsFrom(stage())) {
            throw new WrongState(step.word(), stage().name(), step.begins());
        }
    }

    /**
     * The project after a step, if its gate lets it pass.
     *
     * @param book the rulebook
     * @param step which
     * @param next where it leads; one of the ends of the step
     * @param act who takes it, and on which day
     * @param reason why, where the step asks it
     * @param asked the facts of its gate
     * @param told what the journal's reader needs beside
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin from the present stage
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     * @throws IllegalArgumentException for facts of another gate, or a stage that the step does not lead to
     */
    public Outcome<Project> taken(
            Rulebook book,
            Step step,
            Stage next,
            Act act,
            Fact<String> reason,
            Inquiry asked,
            Map<String, String> told) {
        requires(step);
        if (!asked.gate().name().equals(step.gate())) {
            throw new IllegalArgumentException(asked.gate().name() + " for " + step);
        }
        notBeforeLastStep(act.on());
        return Outcome.through(book, asked, () -> moved(step, next, act, reason, told));
    }

    /**
     * The project after a step that its gate let pass.
     *
     * @param step which
     * @param next where it leads; one of the ends of the step
     * @param act who takes it, and on which day
     * @param reason why; unknown where the step requires none
     * @param particulars what the journal tells beside
     * @return the project, and the event of the step
     * @throws WrongState where the step does not begin from the present stage
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     * @throws IllegalArgumentException for a stage that the step does not lead to
     */
    public org.sharaka.domain.event.Recorded<Project> moved(
            Step step, Stage next, Act act, Fact<String> reason, Map<String, String> particulars) {
        requires(step);
        if (!step.leadsTo(next)) {
            throw new IllegalArgumentException(step + " to " + next);
        }
        notBeforeLastStep(act.on());
        List<Milestone> more = new ArrayList<>(milestones());
        more.add(new Milestone(step, act, next, reason));
        Project moved =
                new Project(new Snapshot(id(), reference(), model(), programme(), brief(), next, dossier(), more));
        return org.sharaka.domain.event.Recorded.of(
                moved, ProjectEvent.step(moved, step, act.on(), reason, particulars));
    }

    /**
     * The stage that a suspended project returns to.
     *
     * @return where it stood when it was suspended
     * @throws WrongState where it is not suspended
     */
    public Stage stageBefore() {
        requires(Step.RESUME);
        Stage before = Stage.AGREED;
        for (Milestone milestone : milestones()) {
            before = milestone.stage() == Stage.SUSPENDED ? before : milestone.stage();
        }
        return before;
    }

    /**
     * {@return the step that somebody has to decide next; unknown for a draft, while works run, and once it is over}
     */
    public Fact<Step> awaits() {
        return switch (stage()) {
            case SUBMITTED -> Fact.known(model().fold(() -> Step.APPRAISE, () -> Step.PROGRAMME, () -> Step.APPRAISE));
            case APPRAISED, PROGRAMMED -> Fact.known(Step.AGREE);
            case AGREED -> Fact.known(Step.START);
            case COMPLETION_NOTIFIED -> Fact.known(Step.ACCEPT_PROVISIONALLY);
            case PROVISIONALLY_ACCEPTED -> Fact.known(Step.ACCEPT_FINALLY);
            case SUSPENDED -> Fact.known(Step.RESUME);
            case DRAFT, IN_EXECUTION, FINALLY_ACCEPTED, CANCELLED, REJECTED -> Fact.unknown();
        };
    }

    /**
     * Whether a project at a stage waits for somebody's decision ({@link #awaits}).
     *
     * @param stage a stage
     * @return false for a draft, while works run, and once it is over
     */
    public static boolean someoneDecidesAt(Stage stage) {
        return switch (stage) {
            case SUBMITTED, APPRAISED, PROGRAMMED, AGREED, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED, SUSPENDED ->
                true;
            case DRAFT, IN_EXECUTION, FINALLY_ACCEPTED, CANCELLED, REJECTED -> false;
        };
    }

    /**
     * {@return the papers that expire: of each kind the one that lasts longest, and every bond; in the order of their
     * last days; empty once the project is over}
     */
    public List<Document> expiring() {
        boolean over = stage() == Stage.FINALLY_ACCEPTED || stage() == Stage.CANCELLED || stage() == Stage.REJECTED;
        return over ? List.of() : Expiry.of(brief(), dossier());
    }

    /**
     * The day a stage was last reached.
     *
     * @param reached the stage
     * @return unknown where it never was
     */
    public Fact<LocalDate> since(Stage reached) {
        Fact<LocalDate> since = Fact.unknown();
        for (Milestone milestone : milestones()) {
            since = milestone.stage() == reached ? Fact.known(milestone.act().on()) : since;
        }
        return since;
    }

    /** {@return its id; opaque} */
    public ProjectId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code PRJ-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /** {@return who carries it out, and who pays; the model} */
    public Model model() {
        return state.model();
    }

    /** {@return the programme it belongs to; perhaps unknown} */
    public Fact<ProgrammeId> programme() {
        return state.programme();
    }

    /** {@return what is written of it; the present brief} */
    public Brief brief() {
        return state.brief();
    }

    /** {@return how far its works have come; the stage} */
    public Stage stage() {
        return state.stage();
    }

    /**
     * Where it stood on a day, by the steps taken up to and on it.
     *
     * @param day the day
     * @return its stage then
     */
    public Stage stageOn(LocalDate day) {
        Stage then = Stage.DRAFT;
        for (Milestone milestone : milestones()) {
            then = milestone.act().on().isAfter(day) ? then : milestone.stage();
        }
        return then;
    }

    /** {@return the steps it has taken; in order} */
    public List<Milestone> milestones() {
        return state.milestones();
    }

    /** {@return what was recorded for it beside its steps; papers, reviews, contracts, progress} */
    public Dossier dossier() {
        return state.dossier();
    }

    /** {@return whether works have started, even if they are held or over; true from the step {@link Step#START} on} */
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

    /**
     * The last review by a day.
     *
     * @param day the day of a ruling; later reviews have not happened
     * @return as the rules see it; unknown where there is none
     */
    public Fact<LastReview> lastReviewOn(LocalDate day) {
        return dossier().lastReviewOn(day).fold(review -> Fact.known(LastReview.of(review)), Fact::unknown);
    }

    /** The last review by a day, where it looked at the present submission. */
    Fact<LastReview> reviewToConcludeOn(LocalDate day) {
        return dossier()
                .lastReviewOn(day)
                .onlyIf(review -> review.submission() == submissions())
                .fold(review -> Fact.known(LastReview.of(review)), Fact::unknown);
    }

    int submissions() {
        return (int) milestones().stream()
                .filter(milestone -> milestone.step() == Step.SUBMIT)
                .count();
    }

    private boolean isOpenToDescription() {
        boolean unseen = dossier().reviews().stream().noneMatch(review -> review.submission() == submissions());
        return stage() == Stage.DRAFT || stage() == Stage.SUBMITTED && unseen;
    }

    private void openToContracts(String what) {
        if (stage() == Stage.DRAFT || ENDED.contains(stage())) {
            throw new WrongState(what, stage().name());
        }
    }

    private void notBeforeLastStep(LocalDate on) {
        milestones().stream()
                .skip(Math.max(0, milestones().size() - 1))
                .forEach(last -> Dossier.notBefore(last.act().on(), on));
    }

    private Recorded recorded(Dossier more, Function<Project, ProjectEvent> told) {
        Project project = with(more);
        return new Recorded(project, told.apply(project));
    }

    private Project with(Dossier more) {
        return new Project(new Snapshot(id(), reference(), model(), programme(), brief(), stage(), more, milestones()));
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A project from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same project
     */
    public static Project restore(Snapshot snapshot) {
        return new Project(snapshot);
    }

    /**
     * The state of a project.
     *
     * @param id its id
     * @param reference its short reference
     * @param model who carries it out, and who pays
     * @param programme the programme it belongs to
     * @param brief what is written of it
     * @param stage how far it has come
     * @param dossier what was recorded for it beside its steps
     * @param milestones the steps it has taken, in order
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
         * @throws IllegalArgumentException when the last milestone led to another stage
         */
        public Snapshot {
            milestones = List.copyOf(milestones);
            Stage reached = milestones.isEmpty()
                    ? Stage.DRAFT
                    : milestones.get(milestones.size() - 1).stage();
            if (stage != reached) {
                throw new IllegalArgumentException("stands at " + stage + ", came to " + reached);
            }
        }
    }

    /**
     * A project after something was recorded for it that passes no gate.
     *
     * @param project the new state
     * @param event what tells it
     */
    public record Recorded(Project project, ProjectEvent event) {}
}
