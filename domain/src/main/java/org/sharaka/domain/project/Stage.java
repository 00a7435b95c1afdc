package org.sharaka.domain.project;

import org.sharaka.domain.gate.Fact;

/** How far the works of a project have come ({@code rulebook.md}, section 3). Operation is another track. */
public enum Stage {
    /** It is being described. */
    DRAFT,
    /** It waits for its review, or to be programmed. */
    SUBMITTED,
    /** Model 1 and own projects: its review was favourable. */
    APPRAISED,
    /** Model 2: the foundation has programmed it. */
    PROGRAMMED,
    /** Its agreement is signed; of an own project, the foundation has decided it. */
    AGREED,
    /** Works run. */
    IN_EXECUTION,
    /** The works are said to be complete. */
    COMPLETION_NOTIFIED,
    /** Delivered; the guarantee period runs. */
    PROVISIONALLY_ACCEPTED,
    /** The guarantee period is over and nothing is open. */
    FINALLY_ACCEPTED,
    /** Held, until it returns to where it was. */
    SUSPENDED,
    /** Ended before it was accepted. */
    CANCELLED,
    /** Its review rejected it. */
    REJECTED;

    /** Whether it ended before it was accepted: no more money is allocated to it. */
    public boolean isEnded() {
        return this == CANCELLED || this == REJECTED;
    }

    /** Whether it is agreed, and neither accepted nor ended. */
    public boolean isUnderAgreement() {
        return this == AGREED || this == IN_EXECUTION || this == COMPLETION_NOTIFIED || this == SUSPENDED;
    }

    /** Whether works run, though they may be said to be complete. */
    public boolean isInWorks() {
        return this == IN_EXECUTION || this == COMPLETION_NOTIFIED;
    }

    /** Whether nothing goes on: finally accepted, cancelled or rejected. */
    public boolean isOver() {
        return this == FINALLY_ACCEPTED || this == CANCELLED || this == REJECTED;
    }

    /** {@return the stage of the lots; of a suspended project only where all that stay are accepted} */
    public Stage following(Stage delivered) {
        return this == SUSPENDED && delivered.compareTo(PROVISIONALLY_ACCEPTED) < 0 ? SUSPENDED : delivered;
    }

    /** Whether an agreement can be drafted: handed in, and not agreed yet. */
    public boolean isBeforeAgreement() {
        return this == SUBMITTED || this == APPRAISED || this == PROGRAMMED;
    }

    /** The step that somebody has to decide next; unknown for a draft, while works run, and once it is over. */
    public Fact<Arrow> awaits(Model model) {
        return switch (this) {
            case SUBMITTED -> Fact.known(model.fold(() -> Arrow.APPRAISE, () -> Arrow.PROGRAMME, () -> Arrow.APPRAISE));
            case APPRAISED, PROGRAMMED -> Fact.known(Arrow.AGREE);
            case AGREED -> Fact.known(Arrow.START);
            case COMPLETION_NOTIFIED -> Fact.known(Arrow.ACCEPT_PROVISIONALLY);
            case PROVISIONALLY_ACCEPTED -> Fact.known(Arrow.ACCEPT_FINALLY);
            case SUSPENDED -> Fact.known(Arrow.RESUME);
            case DRAFT, IN_EXECUTION, FINALLY_ACCEPTED, CANCELLED, REJECTED -> Fact.unknown();
        };
    }

    /** Whether somebody has to decide, whatever the model ({@link #awaits}). */
    public boolean isAwaited() {
        return awaits(Model.OWN).value().isPresent();
    }
}
