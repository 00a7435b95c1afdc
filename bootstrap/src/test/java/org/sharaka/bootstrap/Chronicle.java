package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/**
 * The journal as a story, a line for each entry: for which day, who, what, of what, under which policy, with which
 * verdict; {@code -} where there is none. Things are called by their references without the year, people by their first
 * names. That people were given access and the first policies laid down is left out.
 */
final class Chronicle {

    private final List<JsonNode> entries;
    private final Map<String, String> people;
    private final Map<String, String> references = new HashMap<>();
    private final Client reader;

    Chronicle(Client reader) {
        this.reader = reader;
        this.people =
                items("/api/v1/users").collect(toMap(user -> user.get("id").asString(), Chronicle::firstName));
        this.entries = whole().stream()
                .filter(entry -> !entry.get("action").asString().startsWith("user."))
                .filter(entry -> !entry.get("action").asString().equals("policy.laid-down"))
                .toList();
        entries.forEach(entry -> Stream.of("number", "reference")
                .map(member -> entry.at("/particulars/" + member).asString(""))
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .ifPresent(
                        reference -> references.putIfAbsent(entry.get("subject").asString(), withoutYear(reference))));
    }

    /**
     * Fails where the journal is not the one that is kept of a story, in {@code src/test/resources/journals}. The one
     * found is written to {@code target/journals}, to be copied where it changed on purpose.
     */
    void isAsKept(Class<?> story) {
        String name = story.getSimpleName() + ".txt";
        try (InputStream kept = Chronicle.class.getResourceAsStream("/journals/" + name)) {
            Path found = Files.createDirectories(Path.of("target", "journals")).resolve(name);
            Files.writeString(found, told());
            assertThat(told()).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it, in the order of the journal. */
    String told() {
        return entries.stream().map(entry -> line(entry) + "\n").collect(joining());
    }

    /** The rules that a ruling of the journal asked, with what they said. */
    List<String> checks(String action) {
        return entries.stream()
                .filter(entry -> entry.get("action").asString().equals(action))
                .flatMap(entry -> entry.at("/ruling/checks").valueStream())
                .map(check -> (check.get("rule").asString() + " "
                                        + check.path("about").asString(""))
                                .strip() + " " + check.get("result").asString())
                .toList();
    }

    boolean isWhole() {
        return reader.get("/api/v1/journal/verification")
                .is(200)
                .json()
                .get("valid")
                .booleanValue();
    }

    private List<JsonNode> whole() {
        List<JsonNode> all = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            Answer part = reader.get("/api/v1/journal?limit=200&after=" + after).is(200);
            part.json().get("items").forEach(all::add);
            after = part.at("/next");
        }
        return all;
    }

    private Stream<JsonNode> items(String path) {
        return reader.get(path).is(200).json().get("items").valueStream();
    }

    private String line(JsonNode entry) {
        return Stream.of(
                        entry.at("/particulars/on").asString("-"),
                        people.get(entry.get("actor").asString()),
                        entry.get("action").asString(),
                        named(entry.get("subject").asString()),
                        entry.get("policy").asString("-"),
                        entry.at("/ruling/verdict").asString("-"))
                .collect(joining(" "));
    }

    /** The ids of some things are their references. */
    private String named(String subject) {
        String own = subject.matches("[A-Z]{3}-\\d{4}-\\d+") ? withoutYear(subject) : "-";
        return references.getOrDefault(subject, own);
    }

    private static String withoutYear(String reference) {
        return reference.replaceFirst("-\\d{4}-0*", "-");
    }

    private static String firstName(JsonNode user) {
        return user.get("name").asString().replace("Made-up ", "").replace(" Exemple", "");
    }
}
