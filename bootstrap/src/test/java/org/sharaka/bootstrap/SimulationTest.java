package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked examples 1 to 13 of the rulebook, and what the simulations refuse, over HTTP. */
class SimulationTest {

    static final String HANDOVER = "/api/v1/simulations/handover";
    private static final String AID = "/api/v1/simulations/operating-aid";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DIMENSIONS = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
    private static final String GOOD = """
            {"on": "2026-06-01", "managerKind": "ASSOCIATION", "managerValid": true, "managedSince": "2023-06-01",
             "assessments": [],
             "works": {"finallyAccepted": true, "openReserves": []}, "openFindings": [],
             "finance": {"operatingCosts": "1000000.00", "ownCash": "820000.00", "ownInKind": "0.00",
               "securedNextYear": "1000000.00", "budgetNextYear": "1000000.00",
               "cashReserveMonths": "2.5", "largestSourceShare": "0.55", "budgetCommitment": true},
             "training": [
               {"module": "M1", "on": "2025-03-10", "holdersInPost": 2}, {"module": "M2", "on": "2025-03-10", "holdersInPost": 1},
               {"module": "M3", "on": "2025-03-10", "holdersInPost": 1}, {"module": "M4", "on": "2025-03-10", "holdersInPost": 1},
               {"module": "M5", "on": "2025-03-10", "holdersInPost": 1}, {"module": "M6", "on": "2025-03-10", "holdersInPost": 1}],
             "authorisationInManagersName": true, "insuranceInManagersName": true,
             "assets": {"inventoryOn": "2026-05-02", "valueGap": "0.01", "criticalInConditionD": 0},
             "reportsAccepted": true, "unjustifiedAid": "0.00", "lastConsultation": "2026-02-11",
             "title": {"instrument": "LEASE", "reversionClause": true, "boardDecision": false}}
            """;

    @TempDir
    private static Path folder;

    private static House house;
    private static Client viewer;

    @BeforeAll
    static void begin() {
        house = House.in(folder);
        viewer = house.someone("\"VIEWER\"");
    }

    @AfterAll
    static void end() {
        house.close();
    }

    static ObjectNode facts() {
        return (ObjectNode) JSON.readTree(GOOD);
    }

    static ObjectNode assessed(ObjectNode facts, String on, String levels, String... missing) {
        ObjectNode assessment = ((ArrayNode) facts.get("assessments")).addObject();
        assessment.put("on", on).put("kind", "VALIDATED");
        ObjectNode byDimension = assessment.putObject("levels");
        for (int place = 0; place < DIMENSIONS.size(); place++) {
            byDimension.put(DIMENSIONS.get(place), levels.charAt(place) - '0');
        }
        ArrayNode lacking = assessment.putArray("missingEvidence");
        Stream.of(missing).forEach(lacking::add);
        return facts;
    }

    static ObjectNode twice(String first, String second) {
        return assessed(assessed(facts(), "2025-10-15", first), "2026-04-15", second);
    }

    static ObjectNode with(ObjectNode facts, Consumer<ObjectNode> change) {
        change.accept(facts);
        return facts;
    }

    private static ObjectNode exactLimits(String on) {
        ObjectNode facts = assessed(assessed(facts(), "2025-07-01", "34344334"), "2026-01-01", "34344334");
        facts.put("on", on).put("managedSince", "2024-07-01");
        ((ObjectNode) facts.get("finance")).put("ownCash", "750000.00");
        return facts;
    }

    static ObjectNode ministry(boolean letter) {
        ObjectNode facts = assessed(facts(), "2026-04-15", "44434444");
        facts.put("managerKind", "MINISTRY").put("managedSince", "2025-06-01");
        ((ObjectNode) facts.get("finance")).put("budgetCommitment", letter);
        ((ObjectNode) facts.get("title")).put("instrument", "TRANSFER_CONVENTION");
        return facts;
    }

    private static Arguments example(
            String name, ObjectNode facts, String verdict, String overall, int streak, String... notPassed) {
        return Arguments.of(name, facts, verdict, overall, streak, List.of(notPassed));
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                example("1", twice("44334334", "44434444"), "ELIGIBLE", "3.90", 2),
                example("2", exactLimits("2026-07-01"), "ELIGIBLE", "3.50", 2),
                example("2, a day early", exactLimits("2026-06-30"), "NOT_ELIGIBLE", "3.50", 2, "handover.months"),
                example(
                        "3",
                        twice("55553555", "55553555"),
                        "NOT_ELIGIBLE",
                        "4.70",
                        0,
                        "handover.floor.SRV",
                        "handover.streak"),
                example(
                        "4",
                        twice("34334333", "34334333"),
                        "NOT_ELIGIBLE",
                        "3.35",
                        0,
                        "handover.overall",
                        "handover.streak"),
                example("5", onDay("2026-10-15"), "ELIGIBLE", "3.90", 2),
                example("5, a day late", onDay("2026-10-16"), "NOT_ELIGIBLE", "3.90", 2, "handover.stale"),
                example(
                        "6",
                        twice("45444444", "44444444"),
                        "NOT_ELIGIBLE",
                        "4.00",
                        1,
                        "handover.streak",
                        "handover.regression.FIN"),
                example(
                        "7",
                        assessed(assessed(facts(), "2025-10-15", "44444444"), "2026-04-15", "44444444", "FIN"),
                        "NOT_ELIGIBLE",
                        "3.60",
                        0,
                        "handover.floor.FIN",
                        "handover.streak",
                        "handover.evidence.FIN"),
                example(
                        "8",
                        with(
                                twice("44444444", "44444444"),
                                facts -> ((ObjectNode) facts.get("finance"))
                                        .put("operatingCosts", "1500000.00")
                                        .put("ownCash", "1124400.00")),
                        "NOT_ELIGIBLE",
                        "4.00",
                        2,
                        "handover.autonomy"),
                example("9", ministry(true), "ELIGIBLE", "3.90", 1),
                example("9, no letter", ministry(false), "NOT_ELIGIBLE", "3.90", 1, "handover.budget-commitment"),
                example(
                        "10",
                        assessed(assessed(facts(), "2026-01-15", "44444444"), "2026-04-15", "44444444"),
                        "NOT_ELIGIBLE",
                        "4.00",
                        1,
                        "handover.streak"),
                example("11", twice("44444444", "44444434"), "CONDITIONAL", "3.90", 2, "handover.regression.MEL"));
    }

    private static ObjectNode onDay(String on) {
        return with(twice("44334334", "44434444"), facts -> {
            facts.put("on", on);
            ((ObjectNode) facts.get("assets")).put("inventoryOn", "2026-09-01");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_worked_example_comes_out(
            String name, ObjectNode facts, String verdict, String overall, int streak, List<String> notPassed) {
        Answer said = viewer.post(HANDOVER, facts.toString()).is(200);

        assertThat(said.at("/verdict")).isEqualTo(verdict);
        assertThat(said.notPassed()).containsExactlyElementsOf(notPassed);
        assertThat(said.at("/overall")).isEqualTo(overall);
        assertThat(said.json().get("streak").asInt()).isEqualTo(streak);
        assertThat(said.at("/gate")).isEqualTo("handover");
        assertThat(said.at("/policy")).isEqualTo("handover.v1");
    }

    @Test
    void under_assumed_values_the_texts_name_these() {
        ObjectNode facts = twice("43444444", "43444444");
        ObjectNode assumed = facts.putObject("policy").put("handover.freshMonths", 1);
        assumed.putObject("grid.dimensions.FIN.title")
                .put("ar", "الميزانية")
                .put("fr", "budget")
                .put("en", "accounts");

        Answer said = viewer.reading("en").post(HANDOVER, facts.toString()).is(200);

        assertThat(told(said, "handover.stale", "remedy")).contains("it stays good for 1 month.");
        assertThat(told(said, "handover.floor.FIN", "message")).contains(", accounts;");
    }

    @Test
    void equipment_that_is_not_in_the_inventory_is_unjustified_by_the_values_given() {
        ObjectNode facts = twice("44434444", "44434444");
        ObjectNode oven = facts.putArray("unlistedEquipment").addObject();
        oven.put("item", "PLN-2026-0001 G1").put("granted", "12000.00").put("deliveredOn", "2026-03-03");
        oven.putArray("payments").addObject().put("on", "2026-01-01").put("amount", "5000.00");
        assertThat(viewer.post(HANDOVER, facts.toString()).is(200).notPassed()).isEmpty();

        facts.putObject("policy").put("support.goodsPaidMonths", 4);
        Answer paid = viewer.reading("en").post(HANDOVER, facts.toString()).is(200);
        assertThat(paid.notPassed()).containsExactly("handover.unjustified");
        assertThat(told(paid, "handover.unjustified", "actual")).isEqualTo("5000.00");
        facts.putObject("policy").put("support.goodsDeliveredDays", 89);
        Answer delivered = viewer.reading("en").post(HANDOVER, facts.toString()).is(200);
        assertThat(told(delivered, "handover.unjustified", "actual")).isEqualTo("12000.00");
        assertThat(told(delivered, "handover.unjustified", "remedy")).contains("PLN-2026-0001 G1");

        oven.put("granted", "-1.00");
        viewer.post(HANDOVER, facts.toString()).hasFaults("/unlistedEquipment/0/granted value.amount");
    }

    private static String told(Answer answer, String rule, String member) {
        return answer.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals(rule))
                .map(check -> check.get(member).asString().replaceAll("[\u2066-\u2069]", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_check_says_what_was_required_and_what_there_was_in_the_callers_language() {
        String body = twice("45444444", "44444444").toString();
        Answer french = viewer.post(HANDOVER, body).is(200);
        Answer arabic = viewer.reading("ar").post(HANDOVER, body).is(200);

        assertThat(french.each("/checks", "/rule"))
                .startsWith("handover.manager", "handover.months", "handover.stale", "handover.floor.LEG")
                .containsSubsequence(
                        "handover.overall", "handover.streak", "handover.regression.FIN", "handover.reserves")
                .endsWith("handover.consultation", "handover.title")
                .doesNotContain("handover.budget-commitment");
        assertThat(french.json().get("checks").valueStream()).allSatisfy(check -> {
            assertThat(check.get("message").asString()).isNotBlank();
            assertThat(check.has("required")).isTrue();
            assertThat(check.has("actual")).isTrue();
        });
        assertThat(arabic.each("/checks", "/message"))
                .allSatisfy(message -> assertThat(message).containsPattern("\\p{IsArabic}"));
        assertThat(french.json().at("/checks/12/required").asString()).isEqualTo("2");
        assertThat(french.json().at("/checks/12/actual").asString()).isEqualTo("1");
    }

    @Test
    void a_missing_fact_gives_its_rule_the_worst_result() {
        Answer said = viewer.post(HANDOVER, "{\"on\": \"2026-06-01\", \"managerKind\": \"ASSOCIATION\"}")
                .is(200);

        assertThat(said.json().has("overall")).isFalse();
        assertThat(said.json().get("streak").asInt()).isZero();
        assertThat(said.each("/checks", "/result")).hasSize(26).doesNotContain("PASS");
        assertThat(said.json()
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.get("result").asString().equals("WARN")))
                .extracting(check -> check.get("rule").asString())
                .containsExactly("handover.reserve-fund", "handover.concentration");
    }

    @Test
    void facts_that_contradict_each_other_are_told_with_every_fault() {
        ObjectNode facts = assessed(twice("44334334", "44434444"), "2026-04-15", "44444444", "RES");
        ObjectNode levels = (ObjectNode) facts.at("/assessments/2/levels");
        levels.putNull("RES").putNull("HR").putNull("LEG");
        ((ObjectNode) facts.at("/assessments/0/levels")).remove("COM");
        ((ObjectNode) facts.at("/assessments/1/levels")).put("COM", 6);
        facts.put("managerKind", "CLUB").put("unjustifiedAid", "-1.00");
        ((ObjectNode) facts.get("finance")).put("ownCash", "1.005");

        Answer refused = viewer.post(HANDOVER, facts.toString()).isProblem(422, "value.invalid");

        assertThat(refused.each("/errors", "/pointer"))
                .contains(
                        "/managerKind",
                        "/unjustifiedAid",
                        "/finance/ownCash",
                        "/assessments/0/levels/COM",
                        "/assessments/1/levels/COM",
                        "/assessments/2/levels/LEG",
                        "/assessments/2/missingEvidence/0");
    }

    @Test
    void values_that_differ_are_told_where_they_were_given_or_by_their_path() {
        viewer.post(HANDOVER, """
                        {"on": "2026-06-01", "managerKind": "ASSOCIATION", "finance": {"largestSourceShare": "1.01"},
                         "policy": {"handover.leastMonthsApart": 20, "handover": {"association": {"streak": 0}}}}
                        """)
                .hasFaults(
                        "/policy/handover.mostMonthsApart policy.valid",
                        "/policy/handover/association/streak policy.valid",
                        "/finance/largestSourceShare value.range");
        viewer.post(HANDOVER, """
                        {"on": "2026-06-01", "managerKind": "ASSOCIATION", "policy": {"handover.overall": "5.01"}}
                        """).hasFaults("/policy/handover.overall policy.valid");
    }

    @Test
    void levels_and_training_are_not_judged_by_other_values_where_those_that_are_assumed_are_at_fault() {
        viewer.post(HANDOVER, """
                        {"on": "2026-06-01", "managerKind": "ASSOCIATION",
                         "policy": {"grid.top": 7, "grid.evidenceCap": 8},
                         "training": [{"module": "M9", "on": "2026-01-01", "holdersInPost": 1}],
                         "assessments": [{"on": "2026-01-01", "kind": "CONTRADICTORY", "levels": {"LEG": 7, "NEW": 1}}]}
                        """).hasFaults("/policy/grid.evidenceCap policy.valid", "/assessments/0/kind value.enum");
    }

    @Test
    void what_is_required_is_asked_for() {
        viewer.post(HANDOVER, "{}").hasFaults("/on value.required", "/managerKind value.required");
        viewer.post(AID, "{}")
                .hasFaults(
                        "/year value.required",
                        "/approvedBudget value.required",
                        "/actualCosts value.required",
                        "/unjustified value.required");
        viewer.post(HANDOVER, "{\"on\": \"2026-06-01\", \"managerKind\": \"MINISTRY\", \"unjustifiedAid\": 0}")
                .isProblem(400, "request.malformed");
    }

    @Test
    void gives_the_aid_under_values_that_are_assumed() {
        Answer aid = viewer.post(AID, aidAssuming("{\"share\": \"1/3\", \"cap\": \"200.00\"}"))
                .is(200);

        assertThat(aid.at("/share")).isEqualTo("0.333333");
        assertThat(aid.at("/aid")).isEqualTo("33.33");
        viewer.post(AID, aidAssuming("{\"share\": \"2\", \"cap\": \"-1\"}"))
                .hasFaults(
                        "/policy/support.aidYears/0/share policy.valid", "/policy/support.aidYears/0/cap policy.valid");
    }

    private static String aidAssuming(String year) {
        return """
                {"year": 1, "approvedBudget": "100.00", "actualCosts": "100.00", "unjustified": "0.00",
                 "policy": {"support.aidYears": [%s]}}
                """.formatted(year);
    }

    @Test
    void example_12_taper() {
        Answer first = aid(1, "1000000.00", "1000000.00", "0.00");
        assertThat(first.at("/share")).isEqualTo("0.70");
        assertThat(first.at("/aid")).isEqualTo("600000.00");

        Answer second = aid(2, "1000000.00", "1000000.00", "35420.55");
        assertThat(second.json().toString())
                .isEqualTo("{\"share\":\"0.50\",\"aid\":\"450000.00\","
                        + "\"instalments\":[\"180000.00\",\"180000.00\",\"90000.00\"],"
                        + "\"payable\":[\"180000.00\",\"144579.45\",\"90000.00\"],\"debt\":\"0.00\"}");
    }

    @Test
    void example_13_centimes() {
        Answer third = aid(3, "333333.35", "333333.35", "0.00");

        assertThat(third.at("/aid")).isEqualTo("83333.34");
        assertThat(third.json().get("instalments").valueStream())
                .extracting(amount -> amount.asString())
                .containsExactly("33333.34", "33333.34", "16666.66");
    }

    private static Answer aid(int year, String budget, String actual, String unjustified) {
        return viewer.post(
                        AID,
                        "{\"year\": " + year + ", \"approvedBudget\": \"" + budget + "\", \"actualCosts\": \"" + actual
                                + "\", \"unjustified\": \"" + unjustified + "\"}")
                .is(200);
    }
}
