package org.sharaka.web.partner;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.PartnerQuery.Position;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.DeactivatePartner;
import org.sharaka.domain.partner.EndPartner;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.partner.ReactivatePartner;
import org.sharaka.domain.partner.UnblockPartner;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** The register of partners. */
public final class PartnerRoutes {

    private static final String ALL = "/api/v1/partners";
    private static final String ONE = ALL + "/{id}";
    private static final int USUAL_LIMIT = 50;

    private final PartnerRegister register;
    private final Clock clock;

    public PartnerRoutes(PartnerRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_PARTNERS, this::register),
                Route.get(ALL, READ, this::list).asking("q", "kind", "committee", "status", "limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.patch(ONE, WRITE_PARTNERS, this::change),
                Route.post(ONE + "/papers", WRITE_PARTNERS, this::document),
                StepRoutes.gate(
                        ONE,
                        "change",
                        clock,
                        (exchange, on) -> register.look(
                                exchange.call(),
                                new PartnerId(exchange.path("id")),
                                Fact.of(exchange.query().value("kind", word -> Form.wordOf(word, PartnerKind.class))),
                                on),
                        "kind")));
        routes.addAll(new StepRoutes<>(ONE, PartnerId::new, register, clock, this::taken)
                .step(BlockPartner.KIND, BlockForm.class, BlockForm::make, BlockPartner::on)
                .step(
                        UnblockPartner.KIND,
                        StepForm.class,
                        form -> new UnblockPartner(form.on(), Fact.known(form.reason())),
                        UnblockPartner::on)
                .step(
                        DeactivatePartner.KIND,
                        StepForm.class,
                        form -> new DeactivatePartner(form.on(), Fact.known(form.reason())),
                        DeactivatePartner::on)
                .step(
                        ReactivatePartner.KIND,
                        StepForm.class,
                        form -> new ReactivatePartner(form.on(), Fact.known(form.reason())),
                        ReactivatePartner::on)
                .step(EndPartner.KIND, EndForm.class, EndPartner::on)
                .routes());
        return routes;
    }

    private Answer register(Exchange exchange) {
        Kept<Partner> kept = register.register(
                exchange.call(), exchange.read(PartnerForm.class).make());
        return Answer.created(ALL + "/" + kept.value().id().value(), written(kept, exchange))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        Fact<Position> after = Fact.of(exchange.query().value("cursor", Cursor::parse));
        PartnerQuery query = new PartnerQuery(
                exchange.query().text("q").orElse(""),
                Fact.of(exchange.query().value("kind", word -> Form.wordOf(word, PartnerKind.class))),
                Fact.of(exchange.query().flag("committee")),
                Fact.of(exchange.query().value("status", word -> Form.wordOf(word, PartnerStatus.class))),
                today(),
                after.fold(Position::reader, exchange::language),
                after,
                exchange.query().limit(USUAL_LIMIT, PartnerQuery.LARGEST_LIMIT));
        Slice<Versioned<Partner>, Position> slice = register.list(exchange.call(), query);
        List<PartnerWire> items = slice.items().stream()
                .map(partner -> PartnerWire.of(partner.value(), today()))
                .toList();
        return Answer.ok(new PageWire<>(items, slice.next().fold(Cursor::of, () -> null)));
    }

    private Answer read(Exchange exchange) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), PartnerWire.of(read.value(), today()));
    }

    private Answer change(Exchange exchange) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        PartnerForm merged = exchange.merged(PartnerForm.of(read.value().profile()), PartnerForm.class);
        return register.change(exchange.call(), id(exchange), merged.make(), exchange.version())
                .fold(made -> taken(exchange, made.value()), refused -> {
                    throw Problems.closed(refused.ruling());
                });
    }

    private Answer document(Exchange exchange) {
        OnFile more = exchange.read(PartnerPapersForm.class).make();
        Kept<Partner> kept = register.document(exchange.call(), id(exchange), more, exchange.expected());
        return Answer.created(ALL + "/" + kept.value().id().value(), written(kept, exchange))
                .version(kept.version());
    }

    private Answer taken(Exchange exchange, Kept<Partner> kept) {
        return Answer.ok(written(kept, exchange)).version(kept.version());
    }

    private PartnerWire written(Kept<Partner> kept, Exchange exchange) {
        return PartnerWire.of(kept.value(), today()).warning(kept.notices(), today(), exchange.reader());
    }

    private static PartnerId id(Exchange exchange) {
        return new PartnerId(exchange.path("id"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A step, which judges its day and its reason together; without a day it cannot be asked. */
    record StepForm(@NotNull LocalDate on, @NotNull String reason) implements Fitting {

        @Override
        public void fit(Faults faults) {
            if (on == null && reason != null) {
                faults.take("/reason", () -> new Reason(reason));
            }
        }
    }
}
