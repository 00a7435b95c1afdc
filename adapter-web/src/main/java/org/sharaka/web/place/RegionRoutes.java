package org.sharaka.web.place;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.place.Region;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The regions. */
public final class RegionRoutes {

    private final List<RegionWire> regions =
            Stream.of(Region.values()).map(RegionWire::of).toList();

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/regions", READ, exchange -> Answer.ok(PageWire.whole(regions))));
    }
}
