package org.sharaka.web;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.web.acceptance.DeliveryRoutes;
import org.sharaka.web.access.InterestRoutes;
import org.sharaka.web.access.RoleRoutes;
import org.sharaka.web.access.UserRoutes;
import org.sharaka.web.agenda.AgendaRoutes;
import org.sharaka.web.centre.CentreRoutes;
import org.sharaka.web.centre.PremisesRoutes;
import org.sharaka.web.committee.CommitteeRoutes;
import org.sharaka.web.condition.ConditionRoutes;
import org.sharaka.web.correction.CorrectionRoutes;
import org.sharaka.web.docs.Docs;
import org.sharaka.web.docs.DocsRoutes;
import org.sharaka.web.handover.HandoverRoutes;
import org.sharaka.web.http.Dating;
import org.sharaka.web.http.Expanding;
import org.sharaka.web.http.HealthRoutes;
import org.sharaka.web.http.HttpServer;
import org.sharaka.web.http.Jobs;
import org.sharaka.web.http.Route;
import org.sharaka.web.inventory.InventoryRoutes;
import org.sharaka.web.journal.JournalRoutes;
import org.sharaka.web.mandate.MandateRoutes;
import org.sharaka.web.maturity.AssessmentRoutes;
import org.sharaka.web.mend.OperationMender;
import org.sharaka.web.oversight.OversightRoutes;
import org.sharaka.web.partner.ImportRoutes;
import org.sharaka.web.partner.PartnerRoutes;
import org.sharaka.web.place.RegionRoutes;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.programme.ProgrammeRoutes;
import org.sharaka.web.readiness.HandoverSimulationRoutes;
import org.sharaka.web.readiness.ReadinessRoutes;
import org.sharaka.web.rulebook.PolicyRoutes;
import org.sharaka.web.rulebook.PreviewRoutes;
import org.sharaka.web.rulebook.RulebookRoutes;
import org.sharaka.web.stepback.StepBackRoutes;
import org.sharaka.web.support.AidSimulationRoutes;
import org.sharaka.web.support.SupportRoutes;
import org.sharaka.web.text.Reader;
import org.sharaka.web.training.TrainingRoutes;

/** The HTTP server: every route of the interface, over the use cases it is given. */
public final class Server {

    private final String host;
    private final int port;
    private final List<Route> routes;
    private final HttpServer http;
    private final Jobs jobs;

    /**
     * A server that is not started.
     *
     * @param useCases what the interface can ask for
     * @param clock tells the day where a caller names none
     * @param ids gives each job its id
     * @param ready whether the store answers and its migrations are done
     * @param host the address to listen at
     * @param port the port to listen at, 0 for a free one
     */
    public Server(UseCases useCases, Clock clock, IdGenerator ids, BooleanSupplier ready, String host, int port) {
        Messages messages = new Messages();
        this.host = host;
        this.jobs = new Jobs(clock, ids);
        this.port = port;
        List<Route> plain = Stream.of(
                        new HealthRoutes(ready).routes(),
                        new PartnerRoutes(useCases.partners(), clock).routes(),
                        new ImportRoutes(useCases.imports(), clock).routes(),
                        new CommitteeRoutes(useCases.committee(), useCases.partners(), clock).routes(),
                        new ProgrammeRoutes(useCases.programmes()).routes(),
                        useCases.projects().routes(clock),
                        useCases.partnerships().routes(useCases.projects(), clock),
                        new AgendaRoutes(useCases.agenda(), clock).routes(),
                        new DeliveryRoutes(useCases.acceptances(), useCases.projects(), clock).routes(),
                        new CentreRoutes(useCases.centres(), clock).routes(),
                        new PremisesRoutes(useCases.premises(), clock).routes(),
                        new InventoryRoutes(useCases.inventories(), clock).routes(),
                        new MandateRoutes(useCases.mandates(), clock).routes(),
                        new OversightRoutes(useCases.oversight(), clock).routes(),
                        new ConditionRoutes(useCases.conditions(), clock).routes(),
                        new AssessmentRoutes(useCases.assessments(), useCases.dueAssessments(), clock).routes(),
                        new TrainingRoutes(useCases.trainings()).routes(),
                        useCases.funding().routes(clock),
                        new UserRoutes(useCases.users()).routes(),
                        new InterestRoutes(useCases.interests()).routes(),
                        new RoleRoutes().routes(),
                        new RegionRoutes().routes(),
                        new CorrectionRoutes(useCases.corrections(), useCases.correctionDecisions(), clock).routes(),
                        new JournalRoutes(useCases.journal()).routes(),
                        new RulebookRoutes(useCases.policies(), clock).routes(),
                        new PolicyRoutes(useCases.policies(), clock).routes(),
                        jobs.routes(),
                        new PreviewRoutes(useCases.policies(), useCases.policyPreview(), useCases.lateSteps(), jobs)
                                .routes(),
                        new HandoverSimulationRoutes(useCases.readiness()).routes(),
                        new HandoverRoutes(useCases.handovers(), clock).routes(),
                        new StepBackRoutes(useCases.stepBacks(), clock).routes(),
                        new SupportRoutes(useCases.support(), clock).routes(),
                        new ReadinessRoutes(useCases.readiness(), useCases.portfolio(), clock).routes(),
                        new AidSimulationRoutes(useCases.policies(), clock).routes())
                .flatMap(List::stream)
                .toList();
        List<Route> dated = new Dating(useCases.journal()).routes(plain, Docs.records(plain));
        List<Route> described = new Expanding(dated, Docs.links(dated)).routes();
        Supplier<Rulebook> book = () -> useCases.policies().book(Call.OF_SYSTEM);
        DocsRoutes docs = new DocsRoutes(messages, described, book, clock);
        this.routes = Stream.concat(described.stream(), docs.routes().stream()).toList();
        this.http = new HttpServer(
                routes,
                useCases.users()::bearer,
                useCases.submissions(),
                messages,
                language -> new Reader(language, book, clock),
                new OperationMender(useCases.mending(), docs.document()));
    }

    /**
     * Begins to listen.
     *
     * @return this server
     * @throws RuntimeException when the port is in use or the address cannot be had; its message says so in one line
     */
    public Server start() {
        http.start(host, port);
        return this;
    }

    /** The port it listens at. */
    public int port() {
        return http.port();
    }

    /** Takes no new request, ends what it has begun, and stops. */
    public void stop() {
        http.stop();
        jobs.stop();
    }

    /** The table of routes. */
    public List<Route> routes() {
        return routes;
    }
}
