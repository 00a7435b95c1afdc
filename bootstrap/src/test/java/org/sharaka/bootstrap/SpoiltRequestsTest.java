package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the document that changes something, at records that the stories have left: whatever is spoilt in
 * its body is named by a pointer, and a version that is no longer the last one is refused.
 */
class SpoiltRequestsTest {

    private static final String JSON = "application/json";
    private static final List<String> KINDS = List.of("\"?\"", "7.5", "true", "{\"?\":1}", "[\"?\"]");

    /** Their members are the caller's own words. */
    private static final List<String> FREE = List.of("/values", "/policy");

    /** What no story leaves behind. */
    private static final List<String> UNREACHED = List.of(
            "answerComplaint",
            "approveOwnAmendment",
            "approveSupportPayment",
            "cancelJob",
            "confirmReversalOfSupportPayment",
            "endIncident",
            "liftCentreReserve",
            "reverseSupportPayment",
            "undertakeCentreReserve",
            "withdrawSupportPayment");

    /** Days that lie ahead by their nature: due or planned, of a term, the end of validity. */
    private static final Set<String> AHEAD = Set.of(
            "by", "deadline", "due", "dueOn", "expiresOn", "inForceFrom", "startsOn", "undertakingDue", "validUntil");

    /** The same, by operation: other operations have a member of that name for what has happened. */
    private static final Set<String> AHEAD_THERE = Set.of(
            "correctCommitteeMemberships /value/since",
            "correctMandatesTerm /value/until",
            "draftMandate /from",
            "draftMandate /until",
            "endSeat /on",
            "extendStepCondition /until",
            "extendGuarantee /until",
            "planStepBack /until",
            "planTraining /on",
            "previewPolicy /on",
            "recordCentreBudget /from",
            "recordCentreBudget /until",
            "simulateHandover /assessments/0/on",
            "simulateHandover /on",
            "takeSeat /since");

    /** A level that is null is a dimension that does not apply: what still says something of it is at fault. */
    private static final Set<String> CONTRADICTED = Set.of("simulateHandover /assessments/0/levels/TEAM");

    /** No day of a story lies after it. */
    private static final LocalDate AFTER_ALL = LocalDate.of(2040, 1, 1);

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder;

    private static final List<House> HOUSES = new ArrayList<>();
    private static final List<KnownAddresses> KNOWN = new ArrayList<>();
    private static JsonNode document;

    /** An operation at a record that there is. */
    private record Target(String operation, String method, String path, JsonNode description, Client client) {

        Optional<JsonNode> content(String type) {
            return Optional.of(description.path("requestBody").path("content").path(type))
                    .filter(JsonNode::isObject);
        }

        String type() {
            return description.path("requestBody").path("content").propertyNames().stream()
                    .findFirst()
                    .orElse(JSON);
        }

        Answer send(Client as, String body) {
            return method.equals("DELETE")
                    ? as.send(method, path, null, new byte[0])
                    : as.send(method, path, type(), body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return operation + " " + method + " " + path;
        }
    }

    @BeforeAll
    static void begin() throws IOException {
        for (KeptRegister register : KeptRegister.all()) {
            Path own = Files.createDirectory(folder.resolve(register.story()));
            Files.move(register.unpackedIn(own), own.resolve("house.db"));
            House house = House.in(own).still();
            house.turnTo(AFTER_ALL);
            HOUSES.add(house);
            KNOWN.add(new KnownAddresses(house.admin()));
        }
        document = HOUSES.get(0).admin().get("/openapi.json").json();
    }

    @AfterAll
    static void end() {
        HOUSES.forEach(House::close);
    }

    private static List<Target> targets() {
        List<Target> all = new ArrayList<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> List.of("post", "patch", "delete").contains(method.getKey()))
                        .forEach(method -> target(path.getKey(), method.getKey(), method.getValue())
                                .ifPresent(all::add)));
        return all;
    }

    private static Optional<Target> target(String template, String method, JsonNode description) {
        for (int place = 0; place < HOUSES.size(); place++) {
            Optional<String> path = KNOWN.get(place).of(template);
            if (path.isPresent()) {
                Client client = HOUSES.get(place).admin();
                String operation = description.path("operationId").asString("");
                return Optional.of(
                        new Target(operation, method.toUpperCase(Locale.ROOT), path.get(), description, client));
            }
        }
        return Optional.empty();
    }

    @Test
    void every_operation_that_changes_something_is_reached() {
        TreeSet<String> missing = new TreeSet<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> List.of("post", "patch", "delete").contains(method.getKey()))
                        .map(method -> method.getValue().path("operationId").asString(""))
                        .forEach(missing::add));
        targets().forEach(target -> missing.remove(target.operation()));

        assertThat(missing).containsExactlyElementsOf(UNREACHED);
    }

    @Test
    void a_tag_that_is_stale_or_weak_is_refused_and_any_is_not() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Target target : targets()) {
            for (String tag : List.of("\"999999\"", "W/\"1\"")) {
                int status = target.send(target.client().ifMatch(tag), "{").status();
                if (status != 412) {
                    wrong.put(target + " " + tag, "" + status);
                }
            }
            if (!target.method().equals("DELETE")) {
                int status = target.send(target.client().ifMatch("*"), "{").status();
                if (status == 412) {
                    wrong.put(target + " *", "" + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatever_is_spoilt_in_a_body_is_named_by_its_pointer() {
        Map<String, String> wrong = new LinkedHashMap<>();
        Set<String> spoiled = new TreeSet<>();
        for (Target target : targets()) {
            Client client = target.method().equals("PATCH") ? target.client().ifMatch("*") : target.client();
            sent(target)
                    .ifPresent(body -> spoil(body, spoilt -> {
                        spoiled.add(target.operation() + " " + spoilt.pointer());
                        Answer answer = target.send(client, spoilt.body());
                        if (!spoilt.isNamedBy(answer)
                                && !CONTRADICTED.contains(target.operation() + " " + spoilt.pointer())
                                && !(spoilt.mayBeAbsent()
                                        && failsAlike(answer, target.send(client, body.toString())))) {
                            wrong.put(
                                    target.operation() + " " + spoilt.pointer()
                                            + (spoilt.mayBeAbsent() ? " absent" : ""),
                                    answer.status() + " " + answer.text());
                        }
                    }));
        }

        assertThat(wrong).isEmpty();
        assertThat(spoiled).hasSizeGreaterThan(500);
    }

    @Test
    void a_day_that_has_not_come_is_refused_unless_it_lies_ahead_by_its_nature() {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> refused = new TreeSet<>();
        for (Target target : targets()) {
            Client client = target.method().equals("PATCH") ? target.client().ifMatch("*") : target.client();
            sent(target)
                    .ifPresent(body -> walk("", body, (pointer, node) -> {
                        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
                        boolean isDay = node.isString() && node.asString("").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                        if (isDay
                                && !AHEAD.contains(name)
                                && !AHEAD_THERE.contains(target.operation() + " " + pointer)) {
                            Answer answer = target.send(client, with(body, pointer, MAPPER.readTree("\"2099-12-31\"")));
                            List<String> codes = answer.each("/errors", "/code");
                            int at = answer.each("/errors", "/pointer").indexOf(pointer);
                            if (answer.status() != 422
                                    || at < 0
                                    || !codes.get(at).equals("fact.future")) {
                                wrong.put(target.operation() + " " + pointer, answer.status() + " " + codes);
                            } else {
                                refused.add(target.operation() + " " + pointer);
                            }
                        }
                    }));
        }

        assertThat(wrong).isEmpty();
        assertThat(refused).hasSizeGreaterThan(100);
    }

    /** Whether the whole example is refused for the same: it names a record that only its own story has. */
    private static boolean failsAlike(Answer without, Answer whole) {
        return without.status() == 422
                && whole.status() == 422
                && whole.each("/errors", "/pointer").containsAll(without.each("/errors", "/pointer"));
    }

    /** A body of which one part is spoilt; a part that is null is the same as one that is absent. */
    private record Spoilt(String pointer, String body, boolean mayBeAbsent) {

        boolean isNamedBy(Answer answer) {
            return switch (answer.status()) {
                case 400 ->
                    !mayBeAbsent
                            && answer.at("/code").equals("request.malformed")
                            && answer.at("/detail").contains(pointer);
                case 422 -> answer.each("/errors", "/pointer").stream().anyMatch(this::isAt);
                default -> mayBeAbsent && answer.status() < 500;
            };
        }

        private boolean isAt(String named) {
            return named.startsWith(mayBeAbsent ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer);
        }
    }

    private static Optional<JsonNode> sent(Target target) {
        return target.content(target.type())
                .map(content -> content.path("example"))
                .filter(JsonNode::isObject);
    }

    /** Hands on every way to spoil a body. */
    private static void spoil(JsonNode body, Consumer<Spoilt> use) {
        walk("", body, (pointer, node) -> {
            if (!pointer.isEmpty() && FREE.stream().noneMatch(free -> pointer.startsWith(free + "/"))) {
                KINDS.stream()
                        .map(MAPPER::readTree)
                        .filter(kind -> !node.isNull() && kind.getNodeType() != node.getNodeType())
                        .limit(2)
                        .forEach(kind -> use.accept(new Spoilt(pointer, with(body, pointer, kind), false)));
                boolean listed = Character.isDigit(pointer.charAt(pointer.lastIndexOf('/') + 1));
                use.accept(new Spoilt(pointer, with(body, pointer, MAPPER.nullNode()), !listed));
            }
        });
    }

    private static String with(JsonNode body, String pointer, JsonNode other) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
        if (holder instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) holder).set(Integer.parseInt(name), other);
        }
        return copy.toString();
    }

    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> use) {
        use.accept(pointer, node);
        node.propertyStream()
                .forEach(member -> walk(
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue(), use));
        if (node.isArray() && !node.isEmpty()) {
            walk(pointer + "/0", node.get(0), use);
        }
    }
}
