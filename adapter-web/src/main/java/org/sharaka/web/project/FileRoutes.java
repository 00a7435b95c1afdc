package org.sharaka.web.project;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.project.ContractTakeovers;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.SucceedToContract;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.project.DossierWire.ContractWire;
import org.sharaka.web.project.FileForms.BondForm;
import org.sharaka.web.project.FileForms.ContractForm;
import org.sharaka.web.project.FileForms.ProgressForm;
import org.sharaka.web.project.FileForms.ReviewForm;
import org.sharaka.web.wire.PapersForm;
import org.sharaka.web.wire.Part;
import org.sharaka.web.wire.SuccessionForm;

/** The dossier of a project: papers, reviews, contracts and their bonds, progress. */
public final class FileRoutes {

    private static final String REVIEW = ProjectRoutes.ONE + "/effectiveness-review";
    private static final String CONTRACTS = ProjectRoutes.ONE + "/contracts";
    private static final String CONTRACT = CONTRACTS + "/{contract}";

    private final ProjectRegister register;
    private final ContractTakeovers takeovers;
    private final ProjectAnswers answers;
    private final Clock clock;

    public FileRoutes(ProjectRegister register, ContractTakeovers takeovers, ProjectAnswers answers, Clock clock) {
        this.register = register;
        this.takeovers = takeovers;
        this.answers = answers;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> succeeded = new StepRoutes<>(CONTRACT, takeovers, ProjectRoutes::id, clock, this::taken)
                .step(
                        SucceedToContract.KIND,
                        SuccessionForm.class,
                        (form, exchange) -> new SucceedToContract(contractId(exchange), form.make()),
                        (exchange, on) ->
                                new SucceedToContract(contractId(exchange), StepRoutes.acceptance(exchange, on)),
                        "successorId")
                .routes();
        List<Route> recorded = List.of(
                Route.post(ProjectRoutes.ONE + "/documents", WRITE_PROJECTS, this::document),
                Route.post(REVIEW, WRITE_PROJECTS, this::review),
                StepRoutes.gate(
                        REVIEW,
                        "review",
                        clock,
                        (exchange, on) -> register.lookAtReview(exchange.call(), id(exchange), on)),
                Route.post(ProjectRoutes.ONE + "/progress", WRITE_PROJECTS, this::progress),
                Route.post(CONTRACTS, WRITE_PROJECTS, this::contract),
                StepRoutes.gate(
                        CONTRACTS,
                        "contract",
                        clock,
                        (exchange, on) -> register.lookAtContract(
                                exchange.call(),
                                id(exchange),
                                Fact.of(exchange.query().text("partnerId").map(PartnerId::new)),
                                on),
                        "partnerId"),
                Route.get(CONTRACT, READ, this::read),
                Route.post(CONTRACT + "/bonds", WRITE_PROJECTS, this::bond));
        return Stream.concat(recorded.stream(), succeeded.stream()).toList();
    }

    private Answer taken(Exchange exchange, Kept<Project> kept) {
        return Answer.ok(ContractWire.of(contract(exchange, kept.value()))).version(kept.version());
    }

    private Answer document(Exchange exchange) {
        List<Document> papers = exchange.read(PapersForm.class).documents();
        register.document(exchange.call(), id(exchange), papers, exchange.expected());
        return answers.created(exchange, id(exchange));
    }

    private Answer review(Exchange exchange) {
        ReviewForm review = exchange.read(ReviewForm.class);
        made(register.review(
                exchange.call(), id(exchange), review.on(), review.result(), review.remarks(), exchange.expected()));
        return answers.created(exchange, id(exchange));
    }

    private Answer progress(Exchange exchange) {
        register.progress(
                exchange.call(), id(exchange), exchange.read(ProgressForm.class).make(), exchange.expected());
        return answers.created(exchange, id(exchange));
    }

    private Answer contract(Exchange exchange) {
        ContractForm form = exchange.read(ContractForm.class);
        Kept<Project> kept = made(register.contract(
                exchange.call(),
                id(exchange),
                form.contractor().make(),
                form.amount(),
                form.document(),
                Part.values(form.bonds()),
                exchange.expected()));
        List<Contract> contracts = kept.value().dossier().contracts();
        Contract contract = contracts.get(contracts.size() - 1);
        return Answer.created(at(exchange, contract), ContractWire.of(contract)).version(kept.version());
    }

    private Answer read(Exchange exchange) {
        Versioned<Project> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), ContractWire.of(contract(exchange, read.value())));
    }

    private Answer bond(Exchange exchange) {
        Bond bond = exchange.read(BondForm.class).make();
        Kept<Project> kept =
                register.bond(exchange.call(), id(exchange), contractId(exchange), bond, exchange.expected());
        Contract contract = contract(exchange, kept.value());
        return Answer.created(at(exchange, contract), ContractWire.of(contract)).version(kept.version());
    }

    private static Kept<Project> made(Outcome<Kept<Project>> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    private static Contract contract(Exchange exchange, Project project) {
        ContractId id = contractId(exchange);
        return project.dossier().contract(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private static ContractId contractId(Exchange exchange) {
        return new ContractId(exchange.path("contract"));
    }

    private static String at(Exchange exchange, Contract contract) {
        return ProjectRoutes.at(id(exchange)) + "/contracts/" + contract.id().value();
    }

    private static ProjectId id(Exchange exchange) {
        return ProjectRoutes.id(exchange);
    }
}
