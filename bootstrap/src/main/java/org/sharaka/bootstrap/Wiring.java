package org.sharaka.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.agenda.Agenda;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.funding.PaymentRegister;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ReceiptRegister;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.maturity.AssessmentRegister;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.partnership.AgreementSteps;
import org.sharaka.application.partnership.ProjectSteps;
import org.sharaka.application.partnership.TermsRegister;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.project.Preparations;
import org.sharaka.application.project.ProjectFile;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.project.ProjectView;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.readiness.PolicyPreview;
import org.sharaka.application.readiness.Portfolio;
import org.sharaka.application.readiness.Readiness;
import org.sharaka.application.rulebook.LateSteps;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.stepback.StepBackRegister;
import org.sharaka.application.store.Journal;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.training.TrainingRegister;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.web.Server;
import org.sharaka.web.UseCases;
import org.sharaka.web.funding.FundingUseCases;
import org.sharaka.web.partnership.PartnershipUseCases;
import org.sharaka.web.project.ProjectUseCases;

/** What is connected with what: plain {@code new}, from the store to the use cases. */
final class Wiring implements AutoCloseable {

    /** Days are those of the foundation's seat. */
    static final ZoneId SEAT = ZoneId.of("Africa/Casablanca");

    private final SqliteStore store;
    private final DossierWorker dossiers;
    private final Clock clock;
    private final IdGenerator ids;
    private final UseCases useCases;
    private final boolean asLaidDown;

    Wiring(Path database) {
        this(database, Rulebook.standard());
    }

    Wiring(Path database, Rulebook opening) {
        this(SqliteStore.open(Opening.of(database)), opening, Clock.system(SEAT), new RandomIds());
    }

    Wiring(SqliteStore store, Clock clock, IdGenerator ids) {
        this(store, Rulebook.standard(), clock, ids);
    }

    Wiring(SqliteStore store, Rulebook opening, Clock clock, IdGenerator ids) {
        this.store = store;
        this.dossiers = new DossierWorker(new FreshDossiers(store));
        this.clock = clock;
        this.ids = ids;
        PartnerRegister partners = new PartnerRegister(store, ids, clock);
        SubmissionRegister submissions = new SubmissionRegister(store, clock);
        submissions.settle();
        PolicyRegister policies = new PolicyRegister(store, clock, dossiers::wake);
        asLaidDown = policies.layDown(opening);
        Committee committee = new Committee(store, ids, clock);
        DeliverySteps acceptances = new DeliverySteps(store, clock);
        AllocationRegister allocations = new AllocationRegister(store, ids, clock);
        Preparations preparations = new Preparations(store, clock);
        ProjectSteps undertakings = new ProjectSteps(
                store,
                clock,
                acceptances,
                (stores, call, project, on, reason) ->
                        allocations.releaseAll(stores, call, new Purpose.OfProject(project), on, reason));
        ProjectView view = new ProjectView(store, List.of(preparations, undertakings, acceptances));
        AgreementSteps agreements = new AgreementSteps(store, clock);
        HandoverRegister handovers = new HandoverRegister(store, ids, clock);
        StepBackRegister stepBacks = new StepBackRegister(store, ids, clock);
        SupportRegister support = new SupportRegister(store, allocations, ids, clock);
        this.useCases = new UseCases(
                partners,
                new PartnerImport(store, partners, committee),
                new InterestRegister(store, clock),
                committee,
                new UserRegister(store, ids, clock),
                new JournalFeed(store),
                submissions,
                new ProgrammeRegister(store, ids, clock),
                new ProjectUseCases(
                        new ProjectRegister(store, ids, clock), new ProjectFile(store, ids, clock), preparations, view),
                new PartnershipUseCases(
                        undertakings,
                        new AgreementRegister(store, ids, clock),
                        agreements,
                        new TermsRegister(store, clock)),
                acceptances,
                new CentreRegister(store, ids, clock),
                new PremisesRegister(store, clock),
                new InventoryRegister(store, clock),
                new MandateRegister(store, ids, clock),
                new OversightRegister(store, clock),
                new AssessmentRegister(store, ids, clock),
                new DueAssessments(store),
                new TrainingRegister(store, ids, clock),
                new Readiness(store),
                new Portfolio(store),
                handovers,
                stepBacks,
                support,
                new Agenda(store, view, clock),
                policies,
                new PolicyPreview(
                        store,
                        List.of(handovers::nextSteps, stepBacks::nextSteps),
                        List.of(view::nextSteps, agreements::nextSteps, support::nextSteps)),
                new LateSteps(store, SEAT),
                new FundingUseCases(
                        new PledgeRegister(store, ids, clock),
                        new ReceiptRegister(store, ids, clock),
                        allocations,
                        new PaymentRegister(store, ids, clock),
                        new FundingSummary(store)));
        dossiers.wake();
    }

    UseCases useCases() {
        return useCases;
    }

    /** Whether the policies that the register began with are those that it is opened with. */
    boolean isAsLaidDown() {
        return asLaidDown;
    }

    Server server(String host, int port) {
        return new Server(useCases, clock, ids, store::isReady, host, port);
    }

    /** How far the journal has come: to be compared with what a file holds that was replaced as a whole. */
    Head journalHead() {
        return store.reading(stores -> stores.of(Journal.class).head());
    }

    @Override
    public void close() {
        dossiers.close();
        store.close();
    }
}
