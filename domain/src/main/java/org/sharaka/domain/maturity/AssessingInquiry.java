package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gates of recording and of validating an assessment need. Missing evidence is shown and refuses
 * nothing.
 *
 * @param on the day of the step
 * @param id the assessment
 * @param assessedOn the day of the assessment
 * @param applied the codes of the dimensions that apply
 * @param papers what was shown and taken
 * @param setting which evidence is required
 * @param dayTaken whether another assessment of that day counts
 * @param validation who assessed and who validates; unknown where an assessment is recorded
 * @param correction who wrote the assessment that it corrects, and who corrects it; unknown where it corrects none
 * @param parties the manager, and the interests of who acts
 */
public record AssessingInquiry(
        LocalDate on,
        AssessmentId id,
        LocalDate assessedOn,
        List<String> applied,
        List<ShownPaper> papers,
        EvidenceSetting setting,
        boolean dayTaken,
        Fact<Validation> validation,
        Fact<Correction> correction,
        Parties parties)
        implements Inquiry {

    /** The gate of recording. */
    public static final String CREATE = "assessment.create";

    /** The gate of validation. */
    public static final String VALIDATE = "assessment.validate";

    private static final Gate<AssessingInquiry> CREATING = gate(CREATE);
    private static final Gate<AssessingInquiry> VALIDATING = gate(VALIDATE);

    /** Copies the lists. */
    public AssessingInquiry {
        applied = List.copyOf(applied);
        papers = List.copyOf(papers);
    }

    private static Gate<AssessingInquiry> gate(String name) {
        return Gate.<AssessingInquiry>named(name)
                .under(Group.GRID, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rules(AssessmentRules.CORRECTION, (facts, values) -> AssessmentRules.correction(facts.correction()))
                .rules(AssessmentRules.VALIDATION, (facts, values) -> AssessmentRules.validation(facts))
                .rules(AssessmentRules.EVIDENCE, (facts, values) -> AssessmentRules.evidence(facts, values.grid()))
                .gate();
    }

    @Override
    public Gate<AssessingInquiry> gate() {
        return validation.value().isPresent() ? VALIDATING : CREATING;
    }

    /**
     * The two people of a validated assessment.
     *
     * @param assessor who recorded it
     * @param validator who validates it
     */
    public record Validation(UserId assessor, UserId validator) {}

    /**
     * The two people of a correction.
     *
     * @param writer who recorded the assessment that is corrected
     * @param by who corrects it
     */
    public record Correction(UserId writer, UserId by) {}
}
