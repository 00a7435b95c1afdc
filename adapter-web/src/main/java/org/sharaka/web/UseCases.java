package org.sharaka.web;

import java.util.Objects;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.agenda.Agenda;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.handover.PolicyPreview;
import org.sharaka.application.handover.Portfolio;
import org.sharaka.application.handover.Readiness;
import org.sharaka.application.handover.StepBackRegister;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.maturity.AssessmentRegister;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.rulebook.LateSteps;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.support.AidRegister;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.training.TrainingRegister;
import org.sharaka.web.funding.FundingUseCases;
import org.sharaka.web.partnership.PartnershipUseCases;
import org.sharaka.web.project.ProjectUseCases;

/** What the interface can ask for. */
public record UseCases(
        PartnerRegister partners,
        PartnerImport imports,
        InterestRegister interests,
        Committee committee,
        UserRegister users,
        JournalFeed journal,
        SubmissionRegister submissions,
        ProgrammeRegister programmes,
        ProjectUseCases projects,
        PartnershipUseCases partnerships,
        DeliverySteps acceptances,
        CentreRegister centres,
        PremisesRegister premises,
        InventoryRegister inventories,
        MandateRegister mandates,
        OversightRegister oversight,
        AssessmentRegister assessments,
        DueAssessments dueAssessments,
        TrainingRegister trainings,
        Readiness readiness,
        Portfolio portfolio,
        HandoverRegister handovers,
        StepBackRegister stepBacks,
        SupportRegister support,
        AidRegister aid,
        Agenda agenda,
        PolicyRegister policies,
        PolicyPreview policyPreview,
        LateSteps lateSteps,
        FundingUseCases funding) {

    public UseCases {
        Objects.requireNonNull(partners);
        Objects.requireNonNull(imports);
        Objects.requireNonNull(interests);
        Objects.requireNonNull(committee);
        Objects.requireNonNull(users);
        Objects.requireNonNull(journal);
        Objects.requireNonNull(submissions);
        Objects.requireNonNull(programmes);
        Objects.requireNonNull(projects);
        Objects.requireNonNull(partnerships);
        Objects.requireNonNull(acceptances);
        Objects.requireNonNull(centres);
        Objects.requireNonNull(premises);
        Objects.requireNonNull(inventories);
        Objects.requireNonNull(mandates);
        Objects.requireNonNull(oversight);
        Objects.requireNonNull(assessments);
        Objects.requireNonNull(dueAssessments);
        Objects.requireNonNull(trainings);
        Objects.requireNonNull(readiness);
        Objects.requireNonNull(portfolio);
        Objects.requireNonNull(handovers);
        Objects.requireNonNull(stepBacks);
        Objects.requireNonNull(agenda);
        Objects.requireNonNull(policies);
        Objects.requireNonNull(policyPreview);
        Objects.requireNonNull(lateSteps);
        Objects.requireNonNull(funding);
    }
}
