package org.sharaka.web.partnership;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.PageWire;

/** The register of agreements. */
public final class AgreementRoutes {

    static final String ONE = "/api/v1/agreements/{id}";

    private static final String ALL = "/api/v1/agreements";
    private static final String OF_PROJECT = ProjectRoutes.ONE + "/agreement";
    private static final int USUAL_LIMIT = 50;

    private final AgreementRegister register;

    public AgreementRoutes(AgreementRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(OF_PROJECT, WRITE_PROJECTS, this::draft),
                Route.get(OF_PROJECT, READ, this::ofProject),
                Route.get(ALL, READ, this::list).asking("partyId", "state", "limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/guarantees", WRITE_PROJECTS, this::guarantee));
    }

    static String at(AgreementId id) {
        return ALL + "/" + id.value();
    }

    static AgreementId id(Exchange exchange) {
        return new AgreementId(exchange.path("id"));
    }

    private Answer draft(Exchange exchange) {
        AgreementForm wire = exchange.body(AgreementForm.class);
        Kept<Agreement> kept =
                register.draft(exchange.call(), wire.command(ProjectRoutes.id(exchange), exchange.form(wire)));
        return created(kept);
    }

    private Answer ofProject(Exchange exchange) {
        ProjectId project = ProjectRoutes.id(exchange);
        Versioned<Agreement> read =
                register.of(exchange.call(), project).orElseThrow(() -> new Rejected.UnknownId(project.value()));
        return Answer.resource(exchange, read.version(), AgreementWire.of(read.value()));
    }

    private Answer list(Exchange exchange) {
        AgreementQuery query = new AgreementQuery(
                Fact.of(exchange.query().text("partyId").map(PartnerId::new)),
                Fact.of(exchange.query().value("state", word -> Form.wordOf(word, AgreementState.class))),
                Place.after(exchange),
                exchange.query().limit(USUAL_LIMIT, AgreementQuery.LARGEST_LIMIT));
        Slice<Versioned<Agreement>, Long> slice = register.list(exchange.call(), query);
        List<AgreementWire> items = slice.items().stream()
                .map(agreement -> AgreementWire.of(agreement.value()))
                .toList();
        return Answer.ok(new PageWire<>(items, Place.cursor(slice.next())));
    }

    private Answer read(Exchange exchange) {
        Versioned<Agreement> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), AgreementWire.of(read.value()));
    }

    private Answer guarantee(Exchange exchange) {
        Fact<Long> expected =
                exchange.expected(register.read(exchange.call(), id(exchange)).version());
        GuaranteeForm wire = exchange.body(GuaranteeForm.class);
        return created(
                register.guarantee(exchange.call(), id(exchange), wire.guarantee(exchange.form(wire)), expected));
    }

    private static Answer created(Kept<Agreement> kept) {
        return Answer.created(at(kept.value().id()), AgreementWire.of(kept.value()))
                .version(kept.version());
    }

    /** What a bank's guarantee asks. */
    record GuaranteeForm(
            @NotNull String projectId,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document) {

        private BankGuarantee guarantee(Form form) {
            Optional<Money> sum = form.money("/amount", amount);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new BankGuarantee(new ProjectId(projectId), sum.orElseThrow(), paper.orElseThrow());
        }
    }
}
