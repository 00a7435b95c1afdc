package org.sharaka.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
import org.sharaka.application.readiness.PolicyPreview;
import org.sharaka.application.readiness.Portfolio;
import org.sharaka.application.readiness.Readiness;
import org.sharaka.application.rulebook.LateSteps;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.stepback.StepBackRegister;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.training.TrainingRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.memory.MemoryStore;
import org.sharaka.web.funding.FundingUseCases;
import org.sharaka.web.partnership.PartnershipUseCases;
import org.sharaka.web.project.ProjectUseCases;

/** A real server on a free port, over a store in memory, with one user for each role. */
final class RunningServer implements AutoCloseable {

    private static final AtomicReference<Contract> CONTRACT = new AtomicReference<>();

    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    final AtomicBoolean ready = new AtomicBoolean(true);

    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    RunningServer() {
        this(new MemoryStore());
    }

    RunningServer(UnitOfWork store) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        IdGenerator ids = new Counting();
        PartnerRegister partners = new PartnerRegister(store, ids, clock);
        Committee committee = new Committee(store, ids, clock);
        UserRegister users = new UserRegister(store, ids, clock);
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
        PolicyRegister policies = new PolicyRegister(store, clock, () -> {});
        policies.layDown(Rulebook.standard());
        UseCases useCases = new UseCases(
                partners,
                new PartnerImport(store, partners, committee),
                new InterestRegister(store, clock),
                committee,
                users,
                new JournalFeed(store),
                new SubmissionRegister(store, clock),
                new ProgrammeRegister(store, ids, clock),
                new ProjectUseCases(
                        new ProjectRegister(store, ids, clock), new ProjectFile(store, ids, clock), preparations, view),
                new PartnershipUseCases(
                        undertakings,
                        new AgreementRegister(store, ids, clock),
                        new AgreementSteps(store, clock),
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
                new HandoverRegister(store, ids, clock),
                new StepBackRegister(store, ids, clock),
                new SupportRegister(store, allocations, ids, clock),
                new Agenda(store, view, clock),
                policies,
                new PolicyPreview(store, List.of(), List.of()),
                new LateSteps(store, ZoneOffset.UTC),
                new FundingUseCases(
                        new PledgeRegister(store, ids, clock),
                        new ReceiptRegister(store, ids, clock),
                        allocations,
                        new PaymentRegister(store, ids, clock),
                        new FundingSummary(store)));
        for (Role role : Role.values()) {
            tokens.put(
                    role, users.enter(Call.OF_SYSTEM, role.name(), Set.of(role)).secret());
        }
        server = new Server(useCases, clock, ids, ready::get, "127.0.0.1", 0).start();
    }

    Server server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String token(Role role) {
        return tokens.get(role);
    }

    /** A request as the administrator, not yet sent. */
    HttpRequest.Builder to(String path) {
        return as(Role.ADMIN, path);
    }

    HttpRequest.Builder as(Role role, String path) {
        return open(path).header("Authorization", "Bearer " + tokens.get(role));
    }

    HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    /** The document of the server; all of them have the same routes. */
    Contract contract() {
        return CONTRACT.updateAndGet(known -> known == null ? new Contract(server.routes()) : known);
    }

    Reply get(String path) {
        return send(to(path));
    }

    Reply post(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(body(json)));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            contract().verify(response);
            return new Reply(response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /** What comes back when these bytes are written, whatever they are. */
    String raw(byte[] bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** What comes back on one connection when the parts are written one after another, with a pause between them. */
    String slowly(String... parts) throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            for (String part : parts) {
                socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                Thread.sleep(200);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String raw(String text) throws IOException {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Counting implements IdGenerator {

        private final AtomicInteger last = new AtomicInteger();

        @Override
        public String id() {
            return String.format("id-%06d", last.incrementAndGet());
        }

        @Override
        public String secret() {
            return "a-token-of-the-tests-" + last.incrementAndGet();
        }
    }
}
