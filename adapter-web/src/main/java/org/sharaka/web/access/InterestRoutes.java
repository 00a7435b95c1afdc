package org.sharaka.web.access;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Interest;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;

/** The interests that users declare in partners. */
public final class InterestRoutes {

    private static final String ALL = "/api/v1/users/{id}/interests";

    private final InterestRegister register;

    public InterestRoutes(InterestRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(Route.post(ALL, READ, this::declare), ListRoute.inParts(ALL, this::list));
    }

    private Answer declare(Exchange exchange) {
        UserId user = id(exchange);
        register.admit(exchange.call(), user);
        Interest interest = exchange.read(InterestForm.class).of(user);
        InterestRegister.Declared declared = register.declare(exchange.call(), interest);
        InterestWire told = InterestWire.of(declared.interest());
        return declared.added() ? Answer.created(ALL.replace("{id}", user.value()), told) : Answer.ok(told);
    }

    private Answer list(Exchange exchange) {
        return ListRoute.part(exchange, register.of(exchange.call(), id(exchange)), InterestWire::of);
    }

    private static UserId id(Exchange exchange) {
        return new UserId(exchange.path("id"));
    }
}
