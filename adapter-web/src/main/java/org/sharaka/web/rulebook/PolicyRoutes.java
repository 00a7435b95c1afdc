package org.sharaka.web.rulebook;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_POLICIES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.rulebook.ListedVersion;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.WithdrawalInquiry;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.rulebook.PolicyForms.Decide;
import org.sharaka.web.rulebook.PolicyForms.Draft;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.ReasonForm;
import org.sharaka.web.wire.RulingWire;

/** The versions of policies: to read, draft, delete, adopt and withdraw them. */
public final class PolicyRoutes {

    static final String ALL = "/api/v1/policies";
    private static final String VERSIONS = ALL + "/{name}/versions";
    static final String ONE = VERSIONS + "/{version}";

    private final PolicyRegister register;
    private final Clock clock;

    public PolicyRoutes(PolicyRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ALL, READ, this::list),
                Route.post(VERSIONS, WRITE_POLICIES, this::draft),
                Route.get(ONE, READ, this::read),
                Route.delete(ONE, WRITE_POLICIES, this::delete),
                Route.post(ONE + "/steps/adopt", WRITE_POLICIES, this::adopt),
                Route.post(ONE + "/steps/propose-withdrawal", WRITE_POLICIES, this::propose),
                Route.post(ONE + "/steps/withdraw", WRITE_POLICIES, this::withdraw),
                gate("adopt", this::lookAdopt),
                gate("propose-withdrawal", look(WithdrawalInquiry.Step.PROPOSE)),
                gate("withdraw", look(WithdrawalInquiry.Step.WITHDRAW)));
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(
                register.list(exchange.call()).stream().map(PolicyWire::of).toList()));
    }

    private Answer read(Exchange exchange) {
        ListedVersion read = register.read(exchange.call(), group(exchange), version(exchange));
        return Answer.resource(read.revision(), PolicyWire.of(read));
    }

    private Answer draft(Exchange exchange) {
        Group group = group(exchange);
        ListedVersion draft =
                register.draft(exchange.call(), exchange.read(Draft.class).of(group));
        String address = ALL + "/" + group.code() + "/versions/"
                + draft.version().policy().version();
        return Answer.created(address, PolicyWire.of(draft)).version(draft.revision());
    }

    private Answer delete(Exchange exchange) {
        register.delete(exchange.call(), group(exchange), version(exchange), exchange.version());
        return Answer.deleted();
    }

    private Answer adopt(Exchange exchange) {
        DecidedStep step = exchange.read(Decide.class).make();
        return taken(register.adopt(exchange.call(), group(exchange), version(exchange), step, exchange.expected()));
    }

    private Answer propose(Exchange exchange) {
        ReasonForm form = exchange.read(ReasonForm.class);
        return taken(register.proposeWithdrawal(
                exchange.call(),
                group(exchange),
                version(exchange),
                form.on(),
                form.reason().text(),
                exchange.expected()));
    }

    private Answer withdraw(Exchange exchange) {
        DecidedStep step = exchange.read(Decide.class).make();
        return taken(register.withdraw(exchange.call(), group(exchange), version(exchange), step, exchange.expected()));
    }

    private static Route gate(String step, Look look) {
        return Route.get(
                        ONE + "/gates/" + step,
                        READ,
                        exchange -> Answer.ok(RulingWire.of(look.ruling(exchange), exchange.reader()))
                                .in(exchange.language()))
                .asking("on");
    }

    @FunctionalInterface
    private interface Look {
        Ruling ruling(Exchange exchange);
    }

    private Ruling lookAdopt(Exchange exchange) {
        return register.lookAdopt(exchange.call(), group(exchange), version(exchange), day(exchange));
    }

    private Look look(WithdrawalInquiry.Step step) {
        return exchange ->
                register.lookWithdraw(exchange.call(), group(exchange), version(exchange), step, day(exchange));
    }

    private static Answer taken(Outcome<ListedVersion> outcome) {
        ListedVersion kept = outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
        return Answer.ok(PolicyWire.of(kept)).version(kept.revision());
    }

    static Group group(Exchange exchange) {
        String name = exchange.path("name");
        return Group.of(name).orElseThrow(() -> new Rejected.UnknownId(name));
    }

    static String version(Exchange exchange) {
        return exchange.path("version");
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }
}
