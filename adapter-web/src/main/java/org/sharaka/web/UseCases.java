package org.sharaka.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.agenda.Agenda;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.correction.CorrectionDecisions;
import org.sharaka.application.correction.CorrectionRegister;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.funding.PaymentRegister;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.funding.ReceiptRegister;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.maturity.AssessmentRegister;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.application.mend.Mending;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.partnership.OwnAmendments;
import org.sharaka.application.partnership.ProjectSteps;
import org.sharaka.application.partnership.TermsRegister;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.project.ContractTakeovers;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.project.ProjectView;
import org.sharaka.application.readiness.PolicyPreview;
import org.sharaka.application.readiness.Portfolio;
import org.sharaka.application.readiness.Readiness;
import org.sharaka.application.rulebook.LateSteps;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.stepback.StepBackRegister;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.training.TrainingRegister;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.UnitOfWork;
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
        ConditionRegister conditions,
        AssessmentRegister assessments,
        DueAssessments dueAssessments,
        TrainingRegister trainings,
        Readiness readiness,
        Portfolio portfolio,
        HandoverRegister handovers,
        StepBackRegister stepBacks,
        SupportRegister support,
        Agenda agenda,
        PolicyRegister policies,
        PolicyPreview policyPreview,
        LateSteps lateSteps,
        CorrectionRegister corrections,
        CorrectionDecisions correctionDecisions,
        FundingUseCases funding,
        Mending mending) {

    /**
     * All use cases over a store.
     *
     * @param store where everything is kept
     * @param ids gives ids
     * @param time tells the time, in whatever zone
     * @param seat where the foundation has its seat, whose days count
     * @param afterAdoption what follows once values are adopted that change what was gathered
     */
    public static UseCases over(UnitOfWork store, IdGenerator ids, Clock time, ZoneId seat, Runnable afterAdoption) {
        Clock clock = time.withZone(seat);
        PartnerRegister partners = new PartnerRegister(store, ids, clock);
        Committee committee = new Committee(store, ids, clock);
        AllocationRegister allocations = new AllocationRegister(store, ids, clock);
        ProjectMoney money = new ProjectMoney(allocations, ids, clock);
        DeliverySteps acceptances = new DeliverySteps(store, money, clock);
        ProjectRegister projects = new ProjectRegister(store, ids, clock);
        ProjectSteps projectSteps = new ProjectSteps(store, money, clock);
        ProjectView view = new ProjectView(store, projects, projectSteps, acceptances);
        PledgeRegister pledges = new PledgeRegister(store, ids, clock);
        AgreementRegister agreements = new AgreementRegister(store, projectSteps, pledges, ids, clock);
        HandoverRegister handovers = new HandoverRegister(store, ids, clock);
        StepBackRegister stepBacks = new StepBackRegister(store, ids, clock);
        SupportRegister support = new SupportRegister(store, allocations, ids, clock);
        return new UseCases(
                partners,
                new PartnerImport(store, partners, committee),
                new InterestRegister(store, clock),
                committee,
                new UserRegister(store, ids, clock),
                new JournalFeed(store),
                new SubmissionRegister(store, clock),
                new ProgrammeRegister(store, ids, clock),
                new ProjectUseCases(
                        projects, new ContractTakeovers(store, clock), new OwnAmendments(store, clock), view),
                new PartnershipUseCases(projectSteps, agreements, new TermsRegister(store, clock)),
                acceptances,
                new CentreRegister(store, ids, clock),
                new PremisesRegister(store, clock),
                new InventoryRegister(store, clock),
                new MandateRegister(store, ids, clock),
                new OversightRegister(store, clock),
                new ConditionRegister(store, clock),
                new AssessmentRegister(store, ids, clock),
                new DueAssessments(store),
                new TrainingRegister(store, ids, clock),
                new Readiness(store),
                new Portfolio(store),
                handovers,
                stepBacks,
                support,
                new Agenda(store, view, clock),
                new PolicyRegister(store, clock, afterAdoption),
                new PolicyPreview(
                        store,
                        List.of(handovers::nextSteps, stepBacks::nextSteps),
                        List.of(view::nextSteps, agreements::nextSteps, support::nextSteps)),
                new LateSteps(store, seat),
                new CorrectionRegister(store, ids, clock),
                new CorrectionDecisions(store, clock),
                new FundingUseCases(
                        pledges,
                        new ReceiptRegister(store, ids, clock),
                        allocations,
                        new PaymentRegister(store, ids, clock),
                        new FundingSummary(store)),
                new Mending(store));
    }
}
