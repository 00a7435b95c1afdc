package org.sharaka.bootstrap;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A value of a policy, and what is seen to depend on it.
 *
 * @param path its path
 * @param value another legal value, as JSON with single quotes
 * @param decides what is looked at
 * @param look what it shows on {@link #DAY}, time and again the same while the value is
 * @param assumed what a simulation shows that is given the other value, where one knows it
 */
record ValueSeen(String path, String value, String decides, Supplier<String> look, Optional<Supplier<String>> assumed) {

    /** The day that is looked at. */
    static final String DAY = "2026-06-01";

    ValueSeen(String path, String value, String decides, Supplier<String> look) {
        this(path, value, decides, look, Optional.empty());
    }

    /** What a rule finds, and why; nothing where it is not asked, or the step was taken. */
    static String check(Answer ruling, String rule) {
        JsonNode whole = ruling.json();
        return (whole.has("ruling") ? whole.get("ruling") : whole)
                .path("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals(rule))
                .map(check -> "%s %s %s".formatted(check.get("result"), check.get("reason"), check.get("missing")))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return path + " decides " + decides;
    }
}
