package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.FollowupPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.StepBackPolicy;

/**
 * What a deed fixes for the time after it: these values stay as they were when it was signed, whatever is adopted later
 * ({@code rulebook.md}, section 10).
 *
 * @param months how many months the manager is followed
 * @param visitMonths after how many of them visits are due
 * @param assessmentMonths after how many of them counted assessments are due
 * @param buildingYears how many years the reversion clause of a building lives
 * @param equipmentYears how many years the reversion clause of equipment lives
 */
public record SignedTerms(
        int months, List<Integer> visitMonths, List<Integer> assessmentMonths, int buildingYears, int equipmentYears) {

    /** Copies the lists. */
    public SignedTerms {
        visitMonths = List.copyOf(visitMonths);
        assessmentMonths = List.copyOf(assessmentMonths);
    }

    /**
     * The terms of a deed.
     *
     * @param values those in force on its day
     * @param manager the kind of manager
     * @return visits and assessments as far as follow-up lasts
     */
    public static SignedTerms of(Policies values, PartnerKind manager) {
        FollowupPolicy followUp = values.followup();
        StepBackPolicy stepBack = values.stepback();
        int months = followUp.monthsFor(manager.isInstitutional());
        return new SignedTerms(
                months,
                within(months, followUp.visitMonths()),
                within(months, followUp.assessmentMonths()),
                stepBack.buildingYears(),
                stepBack.equipmentYears());
    }

    private static List<Integer> within(int months, List<Integer> due) {
        return due.stream().filter(month -> month <= months).toList();
    }

    FollowUp followUp(LocalDate transferred) {
        return new FollowUp(transferred, months, visitMonths, assessmentMonths);
    }

    /** The reversion clause of a deed. */
    public Clause clause(LocalDate transferred, boolean building) {
        return new Clause(transferred, building ? buildingYears : equipmentYears);
    }
}
