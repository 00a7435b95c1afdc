package org.sharaka.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Javalin that answers the same JSON from memory, without token, store, tag or log: what no register can be above. */
final class Floor {

    private static final int PAGE = 50;

    private Floor() {}

    /**
     * Listens until it is ended.
     *
     * @param arguments a file of partners, one JSON object a line
     */
    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        JsonMapper json = new JsonMapper();
        Map<String, Map<String, Object>> partners = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            Map<String, Object> partner = json.readValue(line, new TypeReference<>() {});
            partners.put(partner.get("id").toString(), partner);
        }
        List<Map<String, Object>> all = new ArrayList<>(partners.values());
        Javalin engine = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get(
                    "/api/v1/partners/{id}",
                    context -> answer(
                            context,
                            json.writeValueAsBytes(Objects.requireNonNull(partners.get(context.pathParam("id"))))));
            config.routes.get("/api/v1/partners", context -> {
                int from = Math.floorMod(Objects.hashCode(context.queryParam("cursor")), all.size() - PAGE);
                answer(context, json.writeValueAsBytes(Map.of("items", all.subList(from, from + PAGE))));
            });
        });
        engine.start("127.0.0.1", 0);
        System.out.println("Listening on http://127.0.0.1:" + engine.port());
    }

    private static void answer(Context context, byte[] body) {
        context.contentType("application/json");
        context.res().setContentLength(body.length);
        context.result(body);
    }
}
