package org.sharaka.web.access;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The roles, and what each may do. */
public final class RoleRoutes {

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/roles", READ, RoleRoutes::roles));
    }

    private static Answer roles(Exchange exchange) {
        Texts texts = exchange.reader().texts();
        return Answer.ok(PageWire.whole(
                Stream.of(Role.values()).map(role -> RoleWire.of(role, texts)).toList()));
    }
}
