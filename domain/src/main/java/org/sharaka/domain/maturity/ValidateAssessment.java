package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Validates an assessment that someone else recorded ({@code assessment.validation}); from that day on it counts.
 *
 * @param on the day
 * @param centre of which centre it is, for its address names both
 * @param refused the places of the pieces of evidence that are not taken, from 0
 */
public record ValidateAssessment(LocalDate on, CentreId centre, List<Integer> refused)
        implements Step<AssessmentRecord, AssessmentCircumstances> {

    /** Requires the right to validate assessments. */
    public static final StepKind KIND = new StepKind("validate", Permission.VALIDATE_ASSESSMENTS);

    /** Copies the places. */
    public ValidateAssessment {
        refused = List.copyOf(refused);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState unless it waits for a validation
     * @throws InvalidValue {@code value.reference} at {@code /refusedEvidence/0} for a place where no piece is
     */
    @Override
    public AssessingInquiry look(Rulebook book, AssessmentRecord assessment, AssessmentCircumstances around) {
        AssessmentSnapshot state = assessment.snapshot();
        if (state.kind() != AssessmentKind.VALIDATED
                || state.validated().value().isPresent()) {
            throw new WrongState(KIND.word(), state.kind() == AssessmentKind.SELF ? "SELF" : "COUNTED");
        }
        return new AssessingInquiry(
                on,
                state.id(),
                state.on(),
                state.levels().applied(),
                EvidencePiece.taken(looked(state.pieces())),
                around.setting(),
                around.book().isTaken(state.on(), state.corrects()),
                Fact.known(new AssessingInquiry.Validation(state.recorded().by(), around.by())),
                state.corrects()
                        .map(wrong -> around.correcting(wrong, state.recorded().by())),
                around.parties());
    }

    private List<EvidencePiece> looked(List<EvidencePiece> pieces) {
        List<EvidencePiece> looked = new ArrayList<>(pieces);
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

    @Override
    public LocalDate earliest(AssessmentRecord assessment, AssessmentCircumstances around) {
        return assessment.on();
    }

    @Override
    public Recorded<AssessmentRecord> take(Rulebook book, AssessmentRecord assessment, AssessmentCircumstances around) {
        AssessmentSnapshot state = assessment.snapshot();
        AssessmentRecord validated =
                AssessmentRecord.restore(state.validated(around.act(on), around.setting(), looked(state.pieces())));
        return Recorded.of(validated, AssessmentEvent.of(validated, "validated", on));
    }
}
