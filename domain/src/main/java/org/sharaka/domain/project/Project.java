package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Outcome;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.programme.ProgrammeId;

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
        return new Project(
                new Snapshot(id, reference, model, programme, brief, Stage.DRAFT, List.of(), List.of(), List.of()));
    }

    /**
     * Goes on only where a step begins from the present stage.
     *
     * @param step which
     * @throws WrongState where it does not, named by step and stage
     */
    public void requires(Step step) {
        if (!step.beginsFrom(stage())) {
            throw new WrongState(step.word(), stage().name());
        }
    }

    /**
     * The project after a step, if its gate lets it pass.
     *
     * @param step which
     * @param next where it leads; one of the ends of the step
     * @param act who takes it, and on which day
     * @param reason why, where the step asks it
     * @param ruling what the gate of the step said
     * @param told what the journal's reader needs beside
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin from the present stage
     * @throws IllegalArgumentException for a ruling of another gate, or a stage that the step does not lead to
     */
    public Outcome<Project> taken(
            Step step, Stage next, Act act, Fact<String> reason, Ruling ruling, Map<String, String> told) {
        requires(step);
        if (!ruling.gate().equals(step.gate()) || !step.leadsTo(next)) {
            throw new IllegalArgumentException(ruling.gate() + " for " + step + " to " + next);
        }
        return Outcome.through(
                ruling,
                () -> {
                    List<Milestone> more = new ArrayList<>(milestones());
                    more.add(new Milestone(step, act, next, reason));
                    return new Project(new Snapshot(
                            id(),
                            reference(),
                            model(),
                            programme(),
                            brief(),
                            next,
                            state.reviews(),
                            state.dossier(),
                            more));
                },
                project -> List.of(ProjectEvent.step(project, step, act.on(), reason, told)));
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

    /**
     * Its id.
     *
     * @return opaque
     */
    public ProjectId id() {
        return state.id();
    }

    /**
     * The short reference people speak of it by.
     *
     * @return for example {@code PRJ-2026-0007}
     */
    public String reference() {
        return state.reference();
    }

    /**
     * Who carries it out, and who pays.
     *
     * @return the model
     */
    public Model model() {
        return state.model();
    }

    /**
     * The programme it belongs to.
     *
     * @return perhaps unknown
     */
    public Fact<ProgrammeId> programme() {
        return state.programme();
    }

    /**
     * What is written of it.
     *
     * @return the present brief
     */
    public Brief brief() {
        return state.brief();
    }

    /**
     * How far its works have come.
     *
     * @return the stage
     */
    public Stage stage() {
        return state.stage();
    }

    /**
     * The steps it has taken.
     *
     * @return in order
     */
    public List<Milestone> milestones() {
        return state.milestones();
    }

    /**
     * The whole state, for storage and for showing.
     *
     * @return what {@link #restore} takes
     */
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
     * @param reviews its reviews, in order
     * @param dossier the papers recorded for it, in order
     * @param milestones the steps it has taken, in order
     */
    public record Snapshot(
            ProjectId id,
            String reference,
            Model model,
            Fact<ProgrammeId> programme,
            Brief brief,
            Stage stage,
            List<EffectivenessReview> reviews,
            List<Document> dossier,
            List<Milestone> milestones) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException when the last milestone led to another stage
         */
        public Snapshot {
            Objects.requireNonNull(id);
            Objects.requireNonNull(reference);
            Objects.requireNonNull(model);
            Objects.requireNonNull(programme);
            Objects.requireNonNull(brief);
            Objects.requireNonNull(stage);
            reviews = List.copyOf(reviews);
            dossier = List.copyOf(dossier);
            milestones = List.copyOf(milestones);
            Stage reached = milestones.isEmpty()
                    ? Stage.DRAFT
                    : milestones.get(milestones.size() - 1).stage();
            if (stage != reached) {
                throw new IllegalArgumentException("stands at " + stage + ", came to " + reached);
            }
        }
    }
}
