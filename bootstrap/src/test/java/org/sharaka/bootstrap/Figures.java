package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/**
 * What is told of money on a day, as a whole and by donor, programme, project and year. Whoever reads it has checked
 * that it balances to the centime, in the whole and in every part, and that the parts add up to the whole.
 */
final class Figures {

    private static final List<String> NAMES =
            List.of("pledged", "received", "allocated", "spent", "available", "overdue", "inKind");
    private static final List<String> BY = List.of("donor", "programme", "project", "year");

    private final JsonNode whole;
    private final Map<String, JsonNode> parts = new HashMap<>();

    private Figures(JsonNode whole) {
        this.whole = whole;
    }

    static Figures on(Client reader, String day) {
        Figures figures = new Figures(told(reader, day, "").json());
        balances(figures.whole);
        BY.forEach(by -> figures.split(told(reader, day, "&by=" + by).json(), by));
        return figures;
    }

    private static Answer told(Client reader, String day, String by) {
        return reader.get("/api/v1/funding?on=" + day + by).is(200);
    }

    private void split(JsonNode told, String by) {
        assertThat(of(told)).isEqualTo(of(whole));
        List<JsonNode> items = told.get("items").valueStream().toList();
        items.forEach(Figures::balances);
        Stream.concat(NAMES.stream(), Stream.of("held", "uncovered"))
                .forEach(name -> assertThat(items.stream()
                                .mapToLong(item -> centimes(item, name))
                                .sum())
                        .as(name + " by " + by)
                        .isEqualTo(centimes(whole, name)));
        items.forEach(item -> parts.put(item.path("id").asString(""), item));
    }

    private static void balances(JsonNode figures) {
        assertThat(centimes(figures, "received") + centimes(figures, "uncovered"))
                .isEqualTo(centimes(figures, "allocated") + centimes(figures, "available") + centimes(figures, "held"));
        assertThat(centimes(figures, "spent")).isBetween(0L, centimes(figures, "allocated"));
    }

    /** Pledged, received, allocated, spent, available, overdue, and what came in kind. */
    static List<String> of(JsonNode figures) {
        return NAMES.stream()
                .map(name -> figures.get(name).get("amount").asString())
                .toList();
    }

    /**
     * A table with a line for the whole, and one for each part that is named: a word of the reader's own, then its id.
     */
    String table(String... wordsAndIds) {
        StringBuilder table = new StringBuilder();
        row(table, "", NAMES);
        row(table, "all", of(whole));
        for (int i = 0; i < wordsAndIds.length; i += 2) {
            JsonNode part = parts.get(wordsAndIds[i + 1]);
            row(table, wordsAndIds[i], part == null ? List.of("-") : of(part));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String word, List<String> cells) {
        table.append("%-9s".formatted(word))
                .append(cells.stream().map("%11s"::formatted).collect(joining()))
                .append('\n');
    }

    static long centimes(JsonNode figures, String name) {
        return Long.parseLong(figures.get(name).get("amount").asString().replace(".", ""));
    }
}
