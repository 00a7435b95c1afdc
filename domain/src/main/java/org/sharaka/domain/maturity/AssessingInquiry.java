package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before an assessment is recorded or validated. Missing evidence is told and refuses nothing.
 *
 * @param on the day of the step
 * @param policy the version of the grid: {@code grid.v1}
 * @param assessedOn the day of the assessment
 * @param applied the dimensions that apply
 * @param pieces what was shown
 * @param setting which evidence is asked
 * @param dayTaken whether another assessment of that day counts
 * @param validation who assessed and who validates; unknown where an assessment is recorded
 * @param parties the manager, and the interests of who acts
 */
public record AssessingInquiry(
        LocalDate on,
        String policy,
        LocalDate assessedOn,
        List<Dimension> applied,
        List<EvidencePiece> pieces,
        EvidenceSetting setting,
        boolean dayTaken,
        Fact<Validation> validation,
        Parties parties)
        implements EarlierInquiry {

    /** The gate of recording. */
    public static final String CREATE = "assessment.create";

    /** The gate of validation. */
    public static final String VALIDATE = "assessment.validate";

    /** Copies the lists. */
    public AssessingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(assessedOn);
        Objects.requireNonNull(setting);
        Objects.requireNonNull(validation);
        Objects.requireNonNull(parties);
        applied = List.copyOf(applied);
        pieces = List.copyOf(pieces);
    }

    @Override
    public Ruling ruling() {
        MaturityGrid grid = MaturityGrid.ADOPTED.version(policy);
        List<Check> own = new ArrayList<>();
        if (dayTaken) {
            own.add(AssessmentRules.dayTaken(assessedOn));
        }
        validation
                .value()
                .ifPresent(two ->
                        own.add(AssessmentRules.bySomeoneElse(!two.assessor().equals(two.validator()))));
        own.addAll(AssessmentRules.evidence(MissingEvidence.in(grid, setting, applied, pieces, assessedOn)));
        String gate = validation.value().isPresent() ? VALIDATE : CREATE;
        return new Ruling(gate, on, policy, parties.before(on, own));
    }

    /**
     * The two people of a validated assessment.
     *
     * @param assessor who recorded it
     * @param validator who validates it
     */
    public record Validation(UserId assessor, UserId validator) {

        /** Never null. */
        public Validation {
            Objects.requireNonNull(assessor);
            Objects.requireNonNull(validator);
        }
    }
}
