package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Histories by chance: what readiness says of the records is what the simulation says of the same facts, as they are
 * told by whoever made the history up, who keeps them in an own way. {@code -Dhistory.seed=…} and
 * {@code -Dhistory.number=…} make up others.
 */
class RandomHistoryTest {

    private static final long SEED = Long.getLong("history.seed", 20_261_124);
    private static final int HISTORIES = Integer.getInteger("history.number", 8);
    private static final List<String> FOUND = List.of("rule", "about", "result", "required", "actual");
    private static final int DAYS = 14;
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);

    @TempDir
    private static Path folder;

    private static House house;
    private static ReadyCentres centres;

    @BeforeAll
    static void begin() {
        house = House.in(folder);
        centres = new ReadyCentres(house);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + HISTORIES);
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    void the_records_and_the_facts_that_were_made_up_are_ruled_on_alike(long seed) {
        Chance chance = new Chance(seed);
        HistoryCharge charge = new HistoryCharge(chance);
        String field = charge.association ? chance.of("SOCIAL", "ASSOCIATIVE_SPACE") : "HEALTH";
        HistoryBooks books = new HistoryBooks(chance, charge, centres.books);
        HistoryMaturity maturity = new HistoryMaturity(chance, charge, books, centres.measured);
        HistoryPlace place = new HistoryPlace(chance, charge, field);
        charge.happen(centres, field);
        books.happen();
        maturity.happen(centres.site);
        place.happen(centres.books, centres.site);

        for (LocalDate day : chance.someDays(DAYS, FIRST, LAST)) {
            ObjectNode facts = new JsonMapper().createObjectNode().put("on", day.toString());
            charge.tell(facts, day);
            books.tell(facts, day);
            maturity.tell(facts, day);
            place.tell(facts, day);
            assertAlike("history " + seed + " on " + day + ": " + facts, charge.ready.centre, day, facts);
        }
    }

    private static void assertAlike(String which, String centre, LocalDate day, ObjectNode facts) {
        Answer simulated = house.admin()
                .post("/api/v1/simulations/handover", facts.toString())
                .is(200);
        Answer gathered = house.admin()
                .get(CENTRES + "/" + centre + "/readiness?on=" + day)
                .is(200);
        List<JsonNode> table = gathered.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").stringValue().startsWith("handover."))
                .toList();
        assertThat(table).as(which).hasSize(simulated.json().get("checks").size());
        for (int place = 0; place < table.size(); place++) {
            assertAlike(which, table.get(place), simulated.json().get("checks").get(place));
        }
        assertThat(gathered.at("/verdict")).as(which).isEqualTo(simulated.at("/verdict"));
        assertThat(gathered.json().path("overall"))
                .as(which)
                .isEqualTo(simulated.json().path("overall"));
        assertThat(gathered.at("/streak")).as(which).isEqualTo(simulated.at("/streak"));
        JsonNode line = line(centre, day);
        assertThat(line.get("verdict").stringValue()).as(which).isEqualTo(simulated.at("/verdict"));
        assertThat(line.get("failed").size() + line.get("warned").size())
                .as(which)
                .isEqualTo(simulated.notPassed().size());
        assertThat(simulated.notPassed()).as(which).containsAll(words(line.get("failed")));
        assertThat(line.path("timePassesOn"))
                .as(which)
                .isEqualTo(gathered.json().path("timePassesOn"));
    }

    // records say more than made-up facts do: the name of a reserve, report or paper, that a paper has expired, the
    // mend
    private static void assertAlike(String which, JsonNode gathered, JsonNode simulated) {
        String reason = simulated.get("reason").stringValue();
        boolean named =
                !gathered.get("missing").isEmpty() && !gathered.get("missing").equals(simulated.get("missing"));
        boolean closer = gathered.get("reason").stringValue().startsWith(reason + "-");
        Stream<String> same = named || closer ? FOUND.stream() : gathered.propertyNames().stream();
        assertThat(same.filter(member -> !member.equals("mend")))
                .allSatisfy(member -> assertThat(gathered.get(member))
                        .as("%s: %s of %s", which, member, gathered.get("rule"))
                        .isEqualTo(simulated.get(member)));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode line(String centre, LocalDate day) {
        return house.admin()
                .get("/api/v1/portfolio?on=" + day)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("centreId").stringValue().equals(centre))
                .findFirst()
                .orElseThrow();
    }
}
