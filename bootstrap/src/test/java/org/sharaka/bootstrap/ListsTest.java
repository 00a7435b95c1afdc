package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** Every list of the document, at records that the stories have left: its parts, its order, its filters, its days. */
class ListsTest {

    /** They answer whole. */
    private static final Set<String> WHOLE =
            Set.of("/api/v1/rules", "/api/v1/policies", "/api/v1/committee", "/api/v1/roles", "/api/v1/regions");

    /** Filters by what another record says; a test of their own sees them. */
    private static final Set<String> ELSEWHERE = Set.of(
            "listAgreements projectId",
            "listAllocations receiptId",
            "listCentres managerId",
            "listHandovers centreId",
            "listPayments projectId",
            "listProjects partyId",
            "listProjects plannedManagerId",
            "listProjects region",
            "readAgenda centreId",
            "readAgenda projectId",
            "readAgenda role",
            "readPortfolio failed",
            "listReceipts cause",
            "listReceipts donorId",
            "listPledges projectId",
            "listAllocations projectId",
            "findAssessments counts",
            "findComplaints answered",
            "findConditions agreementId",
            "findConditions mandateId",
            "findConditions projectId",
            "findConditions supportPlanId",
            "findFindings hasPlan",
            "findFindings open",
            "findIncidents ended");

    @TempDir
    private static Path folder;

    private static final List<House> HOUSES = new ArrayList<>();
    private static final List<ListOf> LISTS = new ArrayList<>();

    /** A list with records. */
    private record ListOf(String operation, String path, Client client, JsonNode description) {

        List<JsonNode> all(String query) {
            List<JsonNode> all = new ArrayList<>();
            String cursor = "";
            do {
                Answer part = client.get(path + "?limit=200" + query + cursor).is(200);
                part.json().path("items").forEach(all::add);
                String next = part.at("/next");
                cursor = next.isEmpty() ? "" : "&cursor=" + next;
            } while (!cursor.isEmpty());
            return all;
        }

        Stream<JsonNode> filters() {
            return description
                    .path("parameters")
                    .valueStream()
                    .map(one -> one.has("$ref")
                            ? document.at(one.path("$ref").asString("").substring(1))
                            : one)
                    .filter(one -> one.path("in").asString("").equals("query"));
        }

        boolean offers(String name) {
            return filters().anyMatch(one -> one.path("name").asString("").equals(name));
        }

        @Override
        public String toString() {
            return operation + " " + path;
        }
    }

    private static JsonNode document;

    @BeforeAll
    static void begin() throws IOException {
        for (KeptRegister register : KeptRegister.all()) {
            Path own = Files.createDirectory(folder.resolve(register.story()));
            Files.move(register.unpackedIn(own), own.resolve("house.db"));
            House house = House.in(own);
            HOUSES.add(house);
            KnownAddresses known = new KnownAddresses(house.admin());
            document = house.admin().get("/openapi.json").json();
            document.path("paths")
                    .propertyStream()
                    .filter(path -> path.getKey().startsWith("/api/") && isList(path.getValue()))
                    .forEach(path -> known.of(path.getKey())
                            .filter(at -> house.admin().get(at).status() == 200)
                            .ifPresent(at -> LISTS.add(new ListOf(
                                    path.getValue().at("/get/operationId").asString(""),
                                    at,
                                    house.admin(),
                                    path.getValue().path("get")))));
        }
    }

    @AfterAll
    static void end() {
        HOUSES.forEach(House::close);
    }

    private static boolean isList(JsonNode path) {
        String schema = path.at("/get/responses/200/content/application~1json/schema/$ref")
                .asString("");
        JsonNode members = document.at(schema.isEmpty() ? "/none" : schema.substring(1) + "/properties");
        return members.has("items") && members.has("next");
    }

    @Test
    void every_list_is_read_in_parts_but_the_five() {
        Set<String> whole = new TreeSet<>();
        LISTS.stream()
                .filter(list -> !list.offers("limit") || !list.offers("cursor"))
                .forEach(list -> whole.add(list.path()));

        assertThat(whole).isEqualTo(new TreeSet<>(WHOLE));
        WHOLE.forEach(path -> {
            Client client = HOUSES.get(0).admin();
            assertThat(client.get(path).is(200).json().path("next").isNull()).isTrue();
            client.get(path + "?limit=1").isProblem(400, "request.malformed");
        });
    }

    @Test
    void the_parts_of_a_list_are_the_whole_of_it() {
        parted().forEach(list -> {
            List<JsonNode> all = list.all("");
            List<JsonNode> parts = new ArrayList<>();
            String cursor = "";
            for (int part = 0; part < Math.min(all.size(), 7); part++) {
                Answer answer =
                        list.client().get(list.path() + "?limit=1" + cursor).is(200);
                answer.json().path("items").forEach(parts::add);
                cursor = "&cursor=" + answer.at("/next");
                assertThat(answer.at("/next").isEmpty()).as(list.toString()).isEqualTo(part + 1 == all.size());
            }

            assertThat(parts).as(list.toString()).isEqualTo(all.subList(0, parts.size()));
            for (String wrong : List.of("limit=0", "limit=201", "cursor=!", "colour=red")) {
                list.client().get(list.path() + "?" + wrong).isProblem(400, "request.malformed");
            }
        });
    }

    @Test
    void the_latest_come_first_where_that_is_wanted() {
        parted().filter(list -> list.offers("order")).forEach(list -> {
            List<JsonNode> all = new ArrayList<>(list.all(""));
            Collections.reverse(all);

            assertThat(list.all("&order=LATEST")).as(list.toString()).isEqualTo(all);
            if (all.size() > 1) {
                Answer first =
                        list.client().get(list.path() + "?order=LATEST&limit=1").is(200);
                Answer second = list.client()
                        .get(list.path() + "?order=LATEST&limit=1&cursor=" + first.at("/next"))
                        .is(200);
                assertThat(second.json().at("/items/0")).as(list.toString()).isEqualTo(all.get(1));
            }
        });
    }

    @Test
    void a_filter_bears_the_name_of_a_member_and_takes_several_values() {
        Map<String, Integer> seen = new TreeMap<>();
        parted().forEach(list -> list.filters()
                .filter(filter -> filter.at("/schema/type").asString("").equals("array"))
                .map(filter -> filter.path("name").asString(""))
                .filter(name -> !name.equals("expand"))
                .filter(name -> !list.all("").isEmpty())
                .forEach(name -> {
                    seen.merge(list.operation() + " " + name, filtered(list, name), Integer::sum);
                    list.client().get(list.path() + "?" + name + "=a,,b").isProblem(400, "request.malformed");
                }));

        assertThat(seen.entrySet().stream().filter(each -> each.getValue() == 0).map(Map.Entry::getKey))
                .isSubsetOf(ELSEWHERE);
    }

    /** How many values of a member were seen to narrow a list. */
    private static int filtered(ListOf list, String name) {
        List<JsonNode> all = list.all("");
        List<String> values = all.stream()
                .map(item -> value(item, name))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        for (String value : values) {
            assertThat(list.all("&" + name + "=" + Client.encoded(value)))
                    .as(list + " " + name + "=" + value)
                    .isEqualTo(all.stream()
                            .filter(item -> value(item, name).equals(value))
                            .toList());
        }
        if (!values.isEmpty()) {
            assertThat(list.all("&" + name + "=" + Client.encoded(String.join(",", values))))
                    .as(list + " " + name + "=" + values)
                    .isEqualTo(all.stream()
                            .filter(item -> values.contains(value(item, name)))
                            .toList());
        }
        return values.size();
    }

    private static String value(JsonNode item, String name) {
        return item.path(name).asString("");
    }

    @Test
    void a_list_is_narrowed_by_days() {
        parted().filter(list -> list.offers("from") && list.offers("order")).forEach(list -> {
            List<JsonNode> all = list.all("");

            assertThat(list.all("&to=1900-01-01")).as(list.toString()).isEmpty();
            assertThat(list.all("&from=9999-01-01")).as(list.toString()).isEmpty();
            assertThat(list.all("&from=1900-01-01&to=9998-12-31"))
                    .as(list.toString())
                    .isEqualTo(all);
            list.client().get(list.path() + "?from=2026-02-30").isProblem(400, "request.malformed");
        });
    }

    @Test
    void a_list_is_expanded_by_whatever_it_offers() {
        LISTS.forEach(list -> list.filters()
                .filter(filter -> filter.path("name").asString("").equals("expand"))
                .map(filter -> filter.at("/schema/items/pattern").asString(""))
                .flatMap(pattern ->
                        Stream.of(pattern.substring(2, pattern.indexOf(')')).split("[|]")))
                .forEach(name -> {
                    String query = "?expand=" + name + (list.offers("limit") ? "&limit=3" : "");
                    list.client().get(list.path() + query).is(200);
                }));
    }

    @Test
    void whatever_has_an_id_has_been_created_and_changed() {
        Set<String> without = new TreeSet<>();
        LISTS.forEach(list -> list.client()
                .get(list.path())
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.has("id"))
                .filter(item -> !isDated(item))
                .forEach(item -> without.add(list.operation())));

        assertThat(without).isEmpty();
    }

    private static boolean isDated(JsonNode item) {
        String created = item.path("createdAt").asString("");
        return !created.isEmpty() && created.compareTo(item.path("changedAt").asString("")) <= 0;
    }

    private static Stream<ListOf> parted() {
        return LISTS.stream().filter(list -> list.offers("cursor"));
    }
}
