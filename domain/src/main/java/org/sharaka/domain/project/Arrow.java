package org.sharaka.domain.project;

import static org.sharaka.domain.access.Permission.APPROVE_PROJECTS;
import static org.sharaka.domain.access.Permission.END_PROJECTS;
import static org.sharaka.domain.access.Permission.SUSPEND_PROJECTS;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;
import static org.sharaka.domain.project.Stage.AGREED;
import static org.sharaka.domain.project.Stage.APPRAISED;
import static org.sharaka.domain.project.Stage.CANCELLED;
import static org.sharaka.domain.project.Stage.COMPLETION_NOTIFIED;
import static org.sharaka.domain.project.Stage.DRAFT;
import static org.sharaka.domain.project.Stage.FINALLY_ACCEPTED;
import static org.sharaka.domain.project.Stage.IN_EXECUTION;
import static org.sharaka.domain.project.Stage.PROGRAMMED;
import static org.sharaka.domain.project.Stage.PROVISIONALLY_ACCEPTED;
import static org.sharaka.domain.project.Stage.REJECTED;
import static org.sharaka.domain.project.Stage.SUBMITTED;
import static org.sharaka.domain.project.Stage.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The arrows of the life cycle of works ({@code rulebook.md}, section 3); each is a gate. Lots are notified and
 * accepted apart, so that the stage of a project, which follows its last lot, may stay where it is.
 */
public enum Arrow {
    /** The description is handed in. */
    SUBMIT("submitted", WRITE_PROJECTS, EnumSet.of(DRAFT), EnumSet.of(SUBMITTED)),
    /** Model 1 and own projects: the review is concluded. */
    APPRAISE("appraised", WRITE_PROJECTS, EnumSet.of(SUBMITTED), EnumSet.of(APPRAISED, DRAFT, REJECTED)),
    /** Model 2: the foundation programmes it. */
    PROGRAMME("programmed", WRITE_PROJECTS, EnumSet.of(SUBMITTED), EnumSet.of(PROGRAMMED)),
    /** The agreement is signed; an own project is decided. */
    AGREE("agreed", WRITE_PROJECTS, EnumSet.of(APPRAISED, PROGRAMMED), EnumSet.of(AGREED)),
    /** Works start. */
    START("started", WRITE_PROJECTS, EnumSet.of(AGREED), EnumSet.of(IN_EXECUTION)),
    /** Completion is notified, of the whole or of lots. */
    NOTIFY_COMPLETION(
            "completion-notified",
            WRITE_PROJECTS,
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED),
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED)),
    /** Delivery: the whole or lots are accepted. */
    ACCEPT_PROVISIONALLY(
            "accepted-provisionally",
            WRITE_PROJECTS,
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED),
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED)),
    /** Acceptance is refused, with reasons. */
    REFUSE_ACCEPTANCE(
            "acceptance-refused",
            WRITE_PROJECTS,
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED),
            EnumSet.of(IN_EXECUTION)),
    /** Acceptance is withdrawn by decision, for a condition that was not met. */
    WITHDRAW_ACCEPTANCE(
            "acceptance-withdrawn",
            APPROVE_PROJECTS,
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED),
            EnumSet.of(IN_EXECUTION)),
    /** Final acceptance, of the whole or of lots; of accepted lots while the others are held, too. */
    ACCEPT_FINALLY(
            "accepted-finally",
            WRITE_PROJECTS,
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED, SUSPENDED),
            EnumSet.of(IN_EXECUTION, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED, FINALLY_ACCEPTED, SUSPENDED)),
    /**
     * Lots are cut by the amendment or termination of its agreement; the stage follows the lots that stay. It is no
     * step by itself.
     */
    AMEND(
            "amended",
            APPROVE_PROJECTS,
            EnumSet.of(AGREED, IN_EXECUTION, COMPLETION_NOTIFIED, SUSPENDED),
            EnumSet.of(AGREED, IN_EXECUTION, COMPLETION_NOTIFIED, PROVISIONALLY_ACCEPTED, FINALLY_ACCEPTED, SUSPENDED)),
    /** Everything is held. */
    SUSPEND(
            "suspended",
            SUSPEND_PROJECTS,
            EnumSet.of(AGREED, IN_EXECUTION, COMPLETION_NOTIFIED),
            EnumSet.of(SUSPENDED)),
    /** It goes on where it was. */
    RESUME("resumed", SUSPEND_PROJECTS, EnumSet.of(SUSPENDED), EnumSet.of(AGREED, IN_EXECUTION, COMPLETION_NOTIFIED)),
    /** It ends before it is accepted. */
    CANCEL(
            "cancelled",
            END_PROJECTS,
            EnumSet.of(DRAFT, SUBMITTED, APPRAISED, PROGRAMMED, AGREED, IN_EXECUTION, COMPLETION_NOTIFIED, SUSPENDED),
            EnumSet.of(CANCELLED)),
    /** Model 1: what its sponsors gave and works did not use goes back or elsewhere, once all is finally accepted. */
    SETTLE("settled", END_PROJECTS, EnumSet.of(FINALLY_ACCEPTED), EnumSet.of(FINALLY_ACCEPTED));

    private final String past;
    private final Permission right;
    private final Set<Stage> from;
    private final Set<Stage> to;

    Arrow(String past, Permission right, Set<Stage> from, Set<Stage> to) {
        this.past = past;
        this.right = right;
        this.from = Set.copyOf(from);
        this.to = Set.copyOf(to);
    }

    /** As addresses write it: {@code notify-completion}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its word, and the right of whoever takes it. */
    public StepKind kind() {
        return new StepKind(word(), right);
    }

    /** The gate that guards it: {@code project.notify-completion}. */
    public String gate() {
        return "project." + word();
    }

    /** What the journal calls it once it was taken. */
    String past() {
        return "project." + past;
    }

    /**
     * Whether its gate needs what is only handed in with it, so that it is never open before: true for provisional
     * acceptance, with its minutes and asset list.
     */
    public boolean asksPapers() {
        return this == ACCEPT_PROVISIONALLY;
    }

    /** The stages it begins from, in the order of the life cycle. */
    public List<Stage> begins() {
        return from.stream().sorted().toList();
    }

    /** Whether it begins from a stage. */
    public boolean beginsFrom(Stage stage) {
        return from.contains(stage);
    }

    /**
     * Goes on only where it begins from a stage.
     *
     * @throws WrongState named by its word and the stage
     */
    void mustBeginFrom(Stage stage) {
        if (!beginsFrom(stage)) {
            throw new WrongState(word(), stage.name(), begins());
        }
    }

    /**
     * Whether the life cycle of a model has it: a project of model 2 is programmed, all others are appraised; none is
     * amended by itself; what is left of a sponsor's money is settled.
     */
    public boolean isOf(Model model) {
        return switch (this) {
            case APPRAISE -> model.fold(() -> true, () -> false, () -> true);
            case PROGRAMME -> model.fold(() -> false, () -> true, () -> false);
            case SETTLE -> model.fold(() -> true, () -> false, () -> false);
            case AMEND -> false;
            default -> true;
        };
    }

    /** Whether it can lead to a stage. */
    public boolean leadsTo(Stage stage) {
        return to.contains(stage);
    }
}
