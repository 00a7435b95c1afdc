package org.sharaka.web.http;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sharaka.application.work.StoreUnavailable;

/** Whether the server lives, and whether it can do its work. */
public final class HealthRoutes {

    private static final Map<String, String> UP = Map.of("status", "UP");

    private final BooleanSupplier ready;

    /**
     * The two routes.
     *
     * @param ready whether the store answers and its migrations are done
     */
    public HealthRoutes(BooleanSupplier ready) {
        this.ready = ready;
    }

    public List<Route> routes() {
        return List.of(
                Route.open("/health/live", Route.JSON, this::live),
                Route.open("/health/ready", Route.JSON, this::ready));
    }

    private Answer live(Exchange exchange) {
        return Answer.ok(UP);
    }

    private Answer ready(Exchange exchange) {
        if (!ready.getAsBoolean()) {
            throw new StoreUnavailable("the store does not answer");
        }
        return Answer.ok(UP);
    }
}
