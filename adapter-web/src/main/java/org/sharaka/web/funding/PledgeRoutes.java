package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.PledgeStanding;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.SucceedToPledge;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.funding.PledgeForms.AmendmentForm;
import org.sharaka.web.funding.PledgeForms.ConsentForm;
import org.sharaka.web.funding.PledgeForms.PledgeForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.SuccessionForm;

/** Pledges, their amendments and consents. */
final class PledgeRoutes {

    /** The address of a pledge. */
    static final String ONE = "/api/v1/pledges/{id}";

    private static final String ALL = "/api/v1/pledges";

    private final PledgeRegister register;
    private final Clock clock;

    PledgeRoutes(PledgeRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_FUNDING, this::make),
                ListRoute.of(ALL, Pledges.FACETS, this::list, "purpose", "purposeId", "overdue"),
                Route.get(ONE, READ, this::read),
                StepRoutes.gate(ALL, "make", clock, this::look, "donorId", "amount", "kind", "purpose", "purposeId")));
        routes.addAll(new StepRoutes<>(ONE, PledgeId::new, register, clock, this::taken)
                .step(
                        AmendPledge.KIND,
                        AmendmentForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> AmendPledge.on(on, FundingAnswers.amount(exchange)),
                        "amount")
                .step(ConsentToPurpose.KIND, ConsentForm.class, ConsentToPurpose::on)
                .step(
                        SucceedToPledge.KIND,
                        SuccessionForm.class,
                        (form, exchange) -> new SucceedToPledge(form.make()),
                        (exchange, on) -> new SucceedToPledge(StepRoutes.acceptance(exchange, on)),
                        "successorId")
                .routes());
        return routes;
    }

    private Answer make(Exchange exchange) {
        PledgeRequest pledge = exchange.read(PledgeForm.class).make();
        Kept<Pledge> kept = FundingAnswers.made(register.make(exchange.call(), pledge));
        PledgeId id = kept.value().id();
        return FundingAnswers.created(
                exchange, ALL + "/" + id.value(), kept.version(), wire(exchange, standing(exchange, id)));
    }

    private Ruling look(Exchange exchange, LocalDate on) {
        Money amount = exchange.query().required("amount", Money::parse);
        GiftKind kind = exchange.query()
                .value("kind", word -> Form.wordOf(word, GiftKind.class))
                .orElse(GiftKind.CASH);
        return register.look(
                exchange.call(),
                new PledgeRequest(
                        exchange.query().required("donorId", PartnerId::new),
                        kind,
                        PurposeWire.required(exchange, "purpose", "purposeId"),
                        new PledgeTerms(amount, List.of(new Instalment(on, amount))),
                        on));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = PurposeWire.narrowing(exchange, ListRoute.criteria(exchange, Pledges.FACETS, today()));
        Fact<Boolean> overdue = Fact.of(exchange.query().flag("overdue"));
        return ListRoute.page(
                        register.standings(exchange.call(), criteria, overdue),
                        pledge -> PledgeWire.of(pledge, today(), exchange.reader()))
                .in(exchange.language());
    }

    private Answer read(Exchange exchange) {
        PledgeStanding read = standing(exchange, new PledgeId(exchange.path("id")));
        return FundingAnswers.read(exchange, read.pledge().version(), wire(exchange, read));
    }

    private Answer taken(Exchange exchange, Kept<Pledge> kept) {
        return FundingAnswers.changed(
                exchange,
                kept.version(),
                wire(exchange, standing(exchange, kept.value().id())));
    }

    private PledgeStanding standing(Exchange exchange, PledgeId id) {
        return register.standing(exchange.call(), id, today());
    }

    private PledgeWire wire(Exchange exchange, PledgeStanding read) {
        return PledgeWire.of(read, today(), exchange.reader());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
