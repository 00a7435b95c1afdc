package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharaka.web.http.Route;

/** The table of routes and the OpenAPI document tell the same. */
class ContractTest {

    @Test
    void every_route_is_documented_and_the_reverse() {
        try (RunningServer server = new RunningServer()) {
            Set<String> routes = server.server().routes().stream()
                    .map(route -> route.method() + " " + route.path())
                    .collect(Collectors.toSet());

            assertThat(routes)
                    .containsExactlyInAnyOrderElementsOf(server.contract().operations());
        }
    }

    @Test
    void every_query_parameter_is_documented_and_the_reverse() {
        try (RunningServer server = new RunningServer()) {
            for (Route route : server.server().routes()) {
                assertThat(server.contract().parameters(route.method().name(), route.path()))
                        .as(route.path())
                        .isEqualTo(route.parameters());
            }
        }
    }
}
