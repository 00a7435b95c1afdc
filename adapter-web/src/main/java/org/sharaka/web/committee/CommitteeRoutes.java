package org.sharaka.web.committee;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.CommitteeRules;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** The seats of the committee. */
public final class CommitteeRoutes {

    private static final String COMMITTEE = "/api/v1/committee";
    private static final String ALL = COMMITTEE + "/memberships";
    private static final String ONE = ALL + "/{id}";

    private final Committee committee;
    private final PartnerRegister partners;
    private final Clock clock;

    public CommitteeRoutes(Committee committee, PartnerRegister partners, Clock clock) {
        this.committee = committee;
        this.partners = partners;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(COMMITTEE, READ, this::list).asking("on"),
                Route.post(ALL, WRITE_PARTNERS, this::seat),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/end", WRITE_PARTNERS, this::end));
    }

    private Answer list(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        List<Seat> seats = committee.on(exchange.call(), on, exchange.language());
        return Answer.ok(PageWire.whole(seats.stream().map(SeatWire::of).toList()));
    }

    private Answer seat(Exchange exchange) {
        SeatForm wire = exchange.body(SeatForm.class);
        Form form = exchange.form(wire);
        Optional<PartnerId> partner = form.take("/partnerId", wire.partnerId(), id -> known(exchange, id));
        if (wire.capacities() == null) {
            form.add("/capacities", CommitteeRules.CAPACITY.code(), "missing");
        }
        Set<Capacity> capacities = form.words("/capacities", wire.capacities(), Capacity.class);
        Optional<LocalDate> since = form.date("/since", wire.since());
        form.throwIfAny();
        return committee
                .seat(exchange.call(), partner.orElseThrow(), capacities, Fact.of(since))
                .fold(
                        made -> Answer.created(
                                        ALL + "/"
                                                + made.value().membership().id().value(),
                                        SeatWire.of(made.value()))
                                .version(made.value().version()),
                        refused -> {
                            throw Problems.closed(refused.ruling());
                        });
    }

    private PartnerId known(Exchange exchange, String id) {
        try {
            return partners.read(exchange.call(), new PartnerId(id)).value().id();
        } catch (Rejected.UnknownId unknown) {
            throw InvalidValue.of("value.reference", "unknown", id);
        }
    }

    private Answer read(Exchange exchange) {
        Seat seat = committee.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, seat.version(), SeatWire.of(seat));
    }

    private Answer end(Exchange exchange) {
        Fact<Long> expected =
                exchange.expected(committee.read(exchange.call(), id(exchange)).version());
        EndForm wire = exchange.body(EndForm.class);
        Form form = exchange.form(wire);
        Optional<LocalDate> on = form.date("/on", wire.on());
        Optional<String> reason = form.reason(wire.reason());
        form.throwIfAny();
        Outcome<Seat> outcome =
                committee.end(exchange.call(), id(exchange), on.orElseThrow(), reason.orElseThrow(), expected);
        return outcome.fold(
                made -> Answer.ok(SeatWire.of(made.value()))
                        .version(made.value().version()),
                refused -> {
                    throw Problems.closed(refused.ruling());
                });
    }

    private static MembershipId id(Exchange exchange) {
        return new MembershipId(exchange.path("id"));
    }
}
