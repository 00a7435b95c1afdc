package org.sharaka.web.partnership;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;
import static org.sharaka.domain.partnership.AgreementArrow.AMEND;
import static org.sharaka.domain.partnership.AgreementArrow.FULFIL;
import static org.sharaka.domain.partnership.AgreementArrow.RESUME;
import static org.sharaka.domain.partnership.AgreementArrow.SUCCEED;
import static org.sharaka.domain.partnership.AgreementArrow.SUSPEND;
import static org.sharaka.domain.partnership.AgreementArrow.TERMINATE;
import static org.sharaka.domain.partnership.AgreementStep.on;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.partnership.StepForms.FulfilForm;
import org.sharaka.web.partnership.StepForms.HoldAgreementForm;
import org.sharaka.web.partnership.StepForms.TerminateForm;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.wire.Part;
import org.sharaka.web.wire.SuccessionForm;

/** The register of agreements. */
public final class AgreementRoutes {

    private static final String ALL = "/api/v1/agreements";
    static final String ONE = ALL + "/{id}";
    private static final String OF_PROJECT = ProjectRoutes.ONE + "/agreement";

    private final AgreementRegister register;
    private final Clock clock;

    public AgreementRoutes(AgreementRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(OF_PROJECT, WRITE_PROJECTS, this::draft),
                Route.get(OF_PROJECT, READ, this::ofProject),
                ListRoute.of(ALL, Agreements.FACETS, this::list),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/guarantees", WRITE_PROJECTS, this::guarantee)));
        routes.addAll(new StepRoutes<>(ONE, AgreementId::new, register, clock, (exchange, kept) -> taken(kept))
                .step(SUSPEND.kind(), HoldAgreementForm.class, HoldAgreementForm::suspend, day -> on(SUSPEND, day))
                .step(RESUME.kind(), HoldAgreementForm.class, HoldAgreementForm::resume, day -> on(RESUME, day))
                .step(AMEND.kind(), AmendmentForm.class, day -> on(AMEND, day))
                .step(TERMINATE.kind(), TerminateForm.class, day -> on(TERMINATE, day))
                .step(
                        SUCCEED.kind(),
                        SuccessionForm.class,
                        (form, exchange) -> new AgreementStep.Succeed(form.make()),
                        (exchange, day) -> new AgreementStep.Succeed(StepRoutes.acceptance(exchange, day)),
                        "successorId")
                .step(FULFIL.kind(), FulfilForm.class, day -> on(FULFIL, day))
                .draft(register)
                .routes());
        return routes;
    }

    private static AgreementId id(Exchange exchange) {
        return new AgreementId(exchange.path("id"));
    }

    private Answer draft(Exchange exchange) {
        AgreementForm form = exchange.read(AgreementForm.class);
        return created(register.draft(exchange.call(), form.of(ProjectRoutes.id(exchange))));
    }

    private Answer ofProject(Exchange exchange) {
        ProjectId project = ProjectRoutes.id(exchange);
        Versioned<Agreement> read =
                register.of(exchange.call(), project).orElseThrow(() -> new Rejected.UnknownId(project.value()));
        return Answer.resource(read.version(), AgreementWire.of(read.value()));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Agreements.FACETS, LocalDate.now(clock));
        return ListRoute.page(
                register.list(exchange.call(), criteria), agreement -> AgreementWire.of(agreement.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<Agreement> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), AgreementWire.of(read.value()));
    }

    private Answer guarantee(Exchange exchange) {
        GuaranteeForm form = exchange.read(GuaranteeForm.class);
        return created(register.guarantee(exchange.call(), id(exchange), form.make(), exchange.expected()));
    }

    private static Answer created(Kept<Agreement> kept) {
        return Answer.created(ALL + "/" + kept.value().id().value(), AgreementWire.of(kept.value()))
                .version(kept.version());
    }

    private static Answer taken(Kept<Agreement> kept) {
        return Answer.ok(AgreementWire.of(kept.value())).version(kept.version());
    }

    /** What a bank's guarantee asks. */
    record GuaranteeForm(
            @NotNull ProjectId projectId,
            @NotNull Money amount,
            @NotNull Document document) implements Part<BankGuarantee> {

        @Override
        public BankGuarantee make() {
            return new BankGuarantee(projectId, amount, document);
        }
    }
}
