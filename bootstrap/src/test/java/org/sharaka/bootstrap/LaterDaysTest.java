package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What is dated later changes no answer about an earlier day. In the register of every story, on the day after its
 * last, everything is recorded that can be, in an order by chance and dated that day; every answer about the day before
 * and about an earlier one stays as it was. {@code -Dlater.seed=…} makes up another order.
 */
class LaterDaysTest {

    private static final long ORDER = 20_261_201;
    private static final long SEED = Long.getLong("later.seed", ORDER);

    /** What is recorded at least, in the order that is not made up; all else is refused for what the stories lack. */
    private static final Set<String> REACHED = Set.of(
            "agreeProject",
            "amendPledge",
            "blockPartner",
            "consentToPurpose",
            "deactivatePartner",
            "departPerson",
            "disposeOfAsset",
            "documentCentre",
            "draftSupportPlan",
            "endPartner",
            "endSeat",
            "enterAsset",
            "enterReversal",
            "fulfilAgreement",
            "giveNotice",
            "planTraining",
            "raiseCentreReserve",
            "raiseFinding",
            "raiseReserve",
            "reactivatePartner",
            "recordAssessment",
            "recordCommitment",
            "recordConsultation",
            "recordIncident",
            "recordInventory",
            "recordSatisfaction",
            "recordTitle",
            "releaseAllocation",
            "reversePayment",
            "reviewProject",
            "submitProject",
            "submitReport",
            "suspendMandate",
            "suspendProject",
            "visitHandover");

    /** After these little more can be recorded of a project, a mandate or a partner. */
    private static final List<String> LAST = List.of(
            "suspendMandate",
            "suspendProject",
            "fulfilAgreement",
            "suspendAgreement",
            "terminateAgreement",
            "endSeat",
            "deactivatePartner",
            "reactivatePartner",
            "blockPartner",
            "endPartner");

    private static final int MOST = 4;

    /** Of a record and of no day: when it was last written; and the end of a seat, which lies ahead by its nature. */
    private static final Pattern OF_NO_DAY = Pattern.compile("(.*/changedAt)|(/api/v1/committee\\?.*/until)");

    /** A correction does change them, and says so; what is previewed or simulated is not recorded. */
    private static final Set<String> CORRECTING =
            Set.of("correctAcceptance", "correctReceipt", "previewPolicy", "simulateHandover");

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final Set<String> recorded = new TreeSet<>();

    /** An operation that records something, and what is sent with it. */
    private record Recording(String operation, String template, JsonNode example) {

        String dated(LocalDate day) {
            return dated(example.deepCopy(), day.toString()).toString();
        }

        private static JsonNode dated(JsonNode node, String day) {
            if (node instanceof ObjectNode object) {
                object.propertyNames().stream()
                        .toList()
                        .forEach(name -> object.set(name, dated(object.get(name), day)));
            }
            if (node instanceof ArrayNode array) {
                for (int place = 0; place < array.size(); place++) {
                    array.set(place, dated(array.get(place), day));
                }
            }
            boolean isDay = node.isString() && node.stringValue().matches("\\d{4}-\\d\\d-\\d\\d");
            return isDay ? StringNode.valueOf(day) : node;
        }
    }

    @Test
    void what_is_dated_later_changes_no_answer_about_an_earlier_day() throws IOException {
        List<String> changed = new ArrayList<>();
        for (KeptRegister register : KeptRegister.all()) {
            Path own = Files.createDirectory(folder.resolve(register.story()));
            Files.move(register.unpackedIn(own), own.resolve("house.db"));
            try (House house = House.in(own).still()) {
                LocalDate last = lastDay(house.admin());
                house.turnTo(last.plusDays(1));
                Map<String, JsonNode> before = new LinkedHashMap<>();
                for (LocalDate day : List.of(last, last.minusDays(chance.nextInt(300)))) {
                    asked(house, day).forEach(address -> before.put(address, told(house.admin(), address)));
                }
                record(house, last.plusDays(1));
                before.forEach((address, was) -> differences(address + " ", was, told(house.admin(), address))
                        .forEach(one -> changed.add(register.story() + " " + one)));
            }
        }

        assertThat(changed).isEmpty();
        assertThat(SEED == ORDER ? recorded : REACHED).containsAll(REACHED);
    }

    private static LocalDate lastDay(Client reader) {
        LocalDate last = LocalDate.MIN;
        String cursor = "";
        do {
            Answer part = reader.get("/api/v1/journal?limit=200" + cursor).is(200);
            for (JsonNode entry : part.json().get("items")) {
                String on = entry.at("/particulars/on").asString("");
                last = !on.isEmpty() && LocalDate.parse(on).isAfter(last) ? LocalDate.parse(on) : last;
            }
            cursor = part.at("/next").isEmpty() ? "" : "&cursor=" + part.at("/next");
        } while (!cursor.isEmpty());
        return last;
    }

    /** Everything that tells of a day, but gates, which look at what is recorded now. */
    private static Stream<String> asked(House house, LocalDate day) {
        KnownAddresses known = new KnownAddresses(house.admin());
        return paths(house)
                .filter(path -> path.getValue()
                        .at("/get/parameters")
                        .toString()
                        .matches(".*(\"name\":\"on\"|parameters/On\").*"))
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/") && !path.contains("/gates/"))
                .flatMap(path -> known.all(path).limit(MOST))
                .map(address -> address + "?on=" + day);
    }

    private static Stream<Map.Entry<String, JsonNode>> paths(House house) {
        return house.admin().get("/openapi.json").json().path("paths").propertyStream();
    }

    private static JsonNode told(Client reader, String address) {
        return reader.get(address).json();
    }

    /** Where two answers differ, and by what. */
    private static Stream<String> differences(String place, JsonNode was, JsonNode now) {
        if (was.equals(now) || OF_NO_DAY.matcher(place).matches()) {
            return Stream.of();
        }
        if (was instanceof ObjectNode && now instanceof ObjectNode) {
            Set<String> names = new TreeSet<>(was.propertyNames());
            names.addAll(now.propertyNames());
            return names.stream().flatMap(name -> differences(place + "/" + name, was.path(name), now.path(name)));
        }
        if (was instanceof ArrayNode && now instanceof ArrayNode && was.size() == now.size()) {
            return IntStream.range(0, was.size())
                    .boxed()
                    .flatMap(at -> differences(place + "/" + at, was.get(at), now.get(at)));
        }
        return Stream.of(place + ": " + was + " is now " + now);
    }

    private void record(House house, LocalDate day) {
        KnownAddresses known = new KnownAddresses(house.admin());
        // The place of an operation does not change with those that are added.
        List<Recording> all = new ArrayList<>(paths(house)
                .filter(path -> !path.getKey().endsWith("/corrections"))
                .map(path -> new Recording(
                        path.getValue().at("/post/operationId").asString(""),
                        path.getKey(),
                        path.getValue().at("/post/requestBody/content/application~1json/example")))
                .filter(one -> one.example().path("on").isString() && !CORRECTING.contains(one.operation()))
                .toList());
        all.sort(Comparator.comparingInt((Recording one) -> LAST.indexOf(one.operation()))
                .thenComparing((Recording one) -> one.template().contains("/steps/"))
                .thenComparingInt(one -> new Random(SEED + one.operation().hashCode()).nextInt()));
        all.forEach(one -> {
            known.all(one.template()).limit(MOST).forEach(address -> {
                if (house.admin().post(address, one.dated(day)).status() < 300) {
                    recorded.add(one.operation());
                }
            });
        });
    }
}
