package org.sharaka.web.committee;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.CommitteeRules;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Ahead;
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
                Route.post(ONE + "/end", WRITE_PARTNERS, this::end),
                StepRoutes.gate(ALL, "", "take", clock, this::lookAtSeat, "partnerId", "capacities", "since"),
                StepRoutes.gate(
                        ONE,
                        "/end",
                        "end",
                        clock,
                        (exchange, on) -> committee.lookAtEnd(exchange.call(), id(exchange), on)));
    }

    private Answer list(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(this::today);
        List<Seat> seats = committee.on(exchange.call(), on, exchange.language());
        return Answer.ok(
                PageWire.whole(seats.stream().map(seat -> SeatWire.of(seat, on)).toList()));
    }

    private Answer seat(Exchange exchange) {
        SeatForm wire = exchange.body(SeatForm.class);
        Form form = exchange.form();
        form.take("/partnerId", wire.partnerId(), id -> known(exchange, id));
        if (wire.capacities().value().isEmpty()) {
            form.add("/capacities", CommitteeRules.CAPACITY.code(), "missing");
        }
        form.throwIfAny();
        Set<Capacity> capacities = new LinkedHashSet<>(wire.capacities().required("/capacities"));
        return committee
                .seat(exchange.call(), wire.partnerId(), capacities, wire.since())
                .fold(
                        made -> Answer.created(
                                        ALL + "/"
                                                + made.value().membership().id().value(),
                                        SeatWire.of(made.value(), today()))
                                .version(made.value().version()),
                        refused -> {
                            throw Problems.closed(refused.ruling());
                        });
    }

    private Ruling lookAtSeat(Exchange exchange, LocalDate on) {
        PartnerId partner =
                Fact.of(exchange.query().text("partnerId").map(PartnerId::new)).required("/partnerId");
        Set<Capacity> capacities = exchange.query()
                .value("capacities", CommitteeRoutes::capacities)
                .orElse(Set.of());
        Fact<LocalDate> since = Fact.of(exchange.query().value("since", Form::dateOf));
        return committee.lookAtSeat(exchange.call(), partner, capacities, since, on);
    }

    private static Set<Capacity> capacities(String typed) {
        return Arrays.stream(typed.split(","))
                .map(word -> Form.wordOf(word, Capacity.class))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private PartnerId known(Exchange exchange, PartnerId id) {
        try {
            return partners.read(exchange.call(), id).value().id();
        } catch (Rejected.UnknownId unknown) {
            throw InvalidValue.of("value.reference", "unknown", id.value());
        }
    }

    private Answer read(Exchange exchange) {
        Seat seat = committee.read(exchange.call(), id(exchange));
        return Answer.resource(seat.version(), SeatWire.of(seat, today()));
    }

    private Answer end(Exchange exchange) {
        EndForm form = exchange.read(EndForm.class);
        Outcome<Seat> outcome = committee.end(
                exchange.call(), id(exchange), form.on(), form.reason().text(), exchange.expected());
        return outcome.fold(
                made -> Answer.ok(SeatWire.of(made.value(), today()))
                        .version(made.value().version()),
                refused -> {
                    throw Problems.closed(refused.ruling());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MembershipId id(Exchange exchange) {
        return new MembershipId(exchange.path("id"));
    }

    /** The end of a seat lies ahead by its nature. */
    record EndForm(@Ahead @NotNull LocalDate on, @NotNull Reason reason) {}

    /** What a new seat requires; without capacities the rule refuses. */
    record SeatForm(
            @NotNull PartnerId partnerId,
            Fact<List<Capacity>> capacities,
            @Ahead Fact<LocalDate> since) {}
}
