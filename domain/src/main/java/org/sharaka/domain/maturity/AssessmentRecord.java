package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * An assessment as it was recorded, with the papers that were shown, who assessed and who validated. Nothing of it
 * changes once it counts: a mistake is put right by another one that names it. It is an immutable value: every step
 * gives a new one.
 */
public final class AssessmentRecord {

    private final AssessmentSnapshot state;

    private AssessmentRecord(AssessmentSnapshot state) {
        InvalidValue.unless(!state.corrects().is(state.id()::equals), "an assessment that corrects itself");
        this.state = state;
    }

    /**
     * An assessment as it was kept.
     *
     * @param state its state
     * @return the assessment
     */
    public static AssessmentRecord restore(AssessmentSnapshot state) {
        return new AssessmentRecord(state);
    }

    /**
     * Records an assessment.
     *
     * @param rulebook the rulebook
     * @param entry what was found
     * @param around what is known besides; who acts is the assessor
     * @return made, or refused by {@code actor.interest}, {@code partner.blocked}, {@code fact.correction} or
     *     {@code assessment.validation}
     * @throws InvalidValue {@code value.reference} at {@code /corrects} where it names an assessment that does not
     *     count, or another manager's
     */
    public static Outcome<AssessmentRecord> recorded(
            Rulebook rulebook, AssessmentId id, AssessmentEntry entry, AssessmentCircumstances around) {
        entry.corrects().value().ifPresent(corrected -> {
            if (!around.book().mayBeCorrected(corrected, entry.manager())) {
                throw InvalidValue.at("/corrects", "value.reference", "unknown");
            }
        });
        String grid = rulebook.on(entry.on()).grid().version();
        Inquiry inquiry = new AssessingInquiry(
                entry.on(),
                id,
                entry.on(),
                entry.levels().applied(),
                EvidencePiece.taken(entry.pieces()),
                around.setting(),
                entry.kind().counts() && around.book().isTaken(entry.on(), entry.corrects()),
                Fact.unknown(),
                entry.corrects().map(wrong -> around.correcting(wrong, around.by())),
                around.parties());
        return Outcome.through(
                rulebook,
                inquiry,
                () -> new AssessmentRecord(new AssessmentSnapshot(
                        id,
                        entry.centre(),
                        entry.manager(),
                        entry.on(),
                        entry.kind(),
                        grid,
                        entry.levels(),
                        entry.pieces(),
                        around.setting(),
                        entry.corrects(),
                        around.act(entry.on()),
                        Fact.unknown())),
                made -> List.of(AssessmentEvent.of(made, "recorded", entry.on())));
    }

    /**
     * The assessment, as the journal records that it is deleted.
     *
     * @throws WrongState named {@code delete} unless it waits for its validation
     */
    public Recorded<AssessmentRecord> deleted() {
        if (state.kind() != AssessmentKind.VALIDATED
                || state.validated().value().isPresent()) {
            AssessmentState now =
                    state.kind() == AssessmentKind.SELF ? AssessmentState.BESIDE : AssessmentState.COUNTED;
            throw new WrongState("delete", now.name(), List.of(AssessmentState.TO_VALIDATE));
        }
        return Recorded.of(this, AssessmentEvent.of(this, "deleted", state.on()));
    }

    /**
     * {@return whether it has begun to count by a day, corrected or not; false for a self-assessment, for one that was
     * not validated by then and for one of a later day}
     */
    public boolean countsBy(LocalDate day) {
        return countsFrom().is(from -> !from.isAfter(day));
    }

    /**
     * {@return the first day on which it counts, corrected or not; unknown for a self-assessment, and for one that is
     * not validated}
     */
    public Fact<LocalDate> countsFrom() {
        return switch (state.kind()) {
            case SELF -> Fact.unknown();
            case EXTERNAL -> Fact.known(state.recorded().on());
            case VALIDATED -> state.validated().fold(act -> Fact.known(act.on()), Fact::unknown);
        };
    }

    /** {@return what was found and shown; the measurement, to be judged under any grid} */
    public Measured measured() {
        return new Measured(
                state.on(), state.kind(), state.levels(), EvidencePiece.taken(state.pieces()), state.setting());
    }

    /**
     * The measurement as a grid judges it.
     *
     * @param grid the grid in force on the day of the ruling
     * @return levels, and the dimensions that lack evidence
     */
    public Assessment assessment(MaturityGrid grid) {
        return measured().under(grid);
    }

    /**
     * The grid that judges it on a day: the one in force, unless its dimensions or levels are others.
     *
     * @param rulebook the rulebook
     * @return the grid in force on the day, or else the one it was made with
     */
    public MaturityGrid grid(Rulebook rulebook, LocalDate day) {
        MaturityGrid inForce = rulebook.on(day).grid();
        return levels().isOf(inForce)
                ? inForce
                : (MaturityGrid) rulebook.versions(Group.GRID)
                        .named(state.grid())
                        .orElseThrow(() -> new IllegalStateException("no grid " + state.grid()));
    }

    /** {@return what was found; the levels, before any cap} */
    public Levels levels() {
        return state.levels();
    }

    /** {@return its id, opaque} */
    public AssessmentId id() {
        return state.id();
    }

    /** {@return the id of the centre} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return who ran the centre; the manager's id} */
    public PartnerId manager() {
        return state.manager();
    }

    /** {@return the day of the assessment} */
    public LocalDate on() {
        return state.on();
    }

    /** {@return its state; all of it} */
    public AssessmentSnapshot snapshot() {
        return state;
    }
}
