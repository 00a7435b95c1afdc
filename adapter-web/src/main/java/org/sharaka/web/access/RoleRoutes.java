package org.sharaka.web.access;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Role;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The roles, and what each may do. */
public final class RoleRoutes {

    private final List<RoleWire> roles =
            Stream.of(Role.values()).map(RoleWire::of).toList();

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/roles", READ, exchange -> Answer.ok(PageWire.whole(roles))));
    }
}
