package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
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

    private static final String THING = "assessment";

    private final AssessmentSnapshot state;

    private AssessmentRecord(AssessmentSnapshot state) {
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
     * @param id its id
     * @param by the assessor, and the day it is recorded: that of the assessment
     * @param entry what was found
     * @param around what is known besides
     * @return made, or refused by {@code actor.interest}, {@code partner.blocked} or {@code assessment.validation}
     * @throws InvalidValue {@code value.reference} at {@code /corrects} where it names an assessment that does not
     *     count, or another manager's
     */
    public static Outcome<AssessmentRecord> recorded(
            Rulebook rulebook, AssessmentId id, UserId by, AssessmentEntry entry, Around around) {
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
                        new Act(by, entry.on()),
                        Fact.unknown())),
                made -> List.of(AssessmentEvent.of(made, "recorded", entry.on())));
    }

    /**
     * The facts of the gate of validation.
     *
     * @param act who would validate, and when
     * @param around what is known besides
     * @return the inquiry
     * @throws WrongState unless it waits for a validation
     */
    public Inquiry validating(Act act, Around around) {
        return validating(act, around, state.pieces());
    }

    /**
     * Validates it: from that day on it counts.
     *
     * @param rulebook the rulebook
     * @param act the validator, and the day
     * @param refused the places of the pieces of evidence that the validator does not take, from 0
     * @param around what is known besides
     * @return made, or refused by {@code actor.interest}, {@code partner.blocked} or {@code assessment.validation}
     * @throws WrongState unless it waits for a validation
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the assessment;
     *     {@code value.reference} at {@code /refusedEvidence/0} for a place where no piece stands
     */
    public Outcome<AssessmentRecord> validated(Rulebook rulebook, Act act, List<Integer> refused, Around around) {
        List<EvidencePiece> looked = looked(refused);
        if (act.on().isBefore(state.on())) {
            throw InvalidValue.at("/on", "value.date", "order", state.on());
        }
        return Outcome.through(
                rulebook,
                validating(act, around, looked),
                () -> new AssessmentRecord(state.validated(act, around.setting(), looked)),
                made -> List.of(AssessmentEvent.of(made, "validated", act.on())));
    }

    private List<EvidencePiece> looked(List<Integer> refused) {
        List<EvidencePiece> looked = new ArrayList<>(state.pieces());
        Faults faults = new Faults();
        for (int place = 0; place < refused.size(); place++) {
            int piece = refused.get(place);
            if (piece < 0 || piece >= looked.size()) {
                faults.add("/refusedEvidence/" + place, "value.reference", "unknown");
            } else {
                looked.set(piece, looked.get(piece).refused());
            }
        }
        faults.throwIfAny();
        return looked;
    }

    private Inquiry validating(Act act, Around around, List<EvidencePiece> looked) {
        if (state.kind() != AssessmentKind.VALIDATED
                || state.validated().value().isPresent()) {
            throw new WrongState(THING, stateName());
        }
        return new AssessingInquiry(
                act.on(),
                state.id(),
                state.on(),
                levels().applied(),
                EvidencePiece.taken(looked),
                around.setting(),
                around.book().isTaken(state.on(), state.corrects()),
                Fact.known(new AssessingInquiry.Validation(state.recorded().by(), act.by())),
                around.parties());
    }

    private String stateName() {
        return state.kind() == AssessmentKind.SELF ? "SELF" : "COUNTED";
    }

    /**
     * Whether it has begun to count by a day, corrected or not.
     *
     * @param day the day
     * @return false for a self-assessment, for one that was not validated by then and for one of a later day
     */
    public boolean countsBy(LocalDate day) {
        return countsFrom().is(from -> !from.isAfter(day));
    }

    /**
     * The first day on which it counts, corrected or not.
     *
     * @return unknown for a self-assessment, and for one that is not validated
     */
    public Fact<LocalDate> countsFrom() {
        return switch (state.kind()) {
            case SELF -> Fact.unknown();
            case EXTERNAL -> Fact.known(state.recorded().on());
            case VALIDATED -> state.validated().fold(act -> Fact.known(act.on()), Fact::unknown);
        };
    }

    /**
     * What was found and shown.
     *
     * @return the measurement, to be judged under any grid
     */
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
     * @param day the day
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

    /**
     * What was found.
     *
     * @return the levels, before any cap
     */
    public Levels levels() {
        return state.levels();
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public AssessmentId id() {
        return state.id();
    }

    /**
     * The centre.
     *
     * @return its id
     */
    public CentreId centre() {
        return state.centre();
    }

    /**
     * Who ran the centre.
     *
     * @return the manager's id
     */
    public PartnerId manager() {
        return state.manager();
    }

    /**
     * The day of the assessment.
     *
     * @return a day
     */
    public LocalDate on() {
        return state.on();
    }

    /**
     * Its state.
     *
     * @return all of it
     */
    public AssessmentSnapshot snapshot() {
        return state;
    }

    /**
     * What is known besides.
     *
     * @param setting which evidence is asked, and what the records show
     * @param book all assessments of the centre, this one too
     * @param parties the manager, and the interests of who acts
     */
    public record Around(EvidenceSetting setting, AssessmentBook book, Parties parties) {}
}
