package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by themselves, over the wire. */
class SimulationTest {

    private static final String HANDOVER = "/api/v1/simulations/handover";
    private static final String AID = "/api/v1/simulations/operating-aid";
    private static final String FULL = "\"LEG\":4,\"FIN\":4,\"RES\":4,\"HR\":4,\"SRV\":4,\"OPS\":4,\"MEL\":4";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_case_without_fault_is_eligible_with_overall_and_streak() {
        Reply reply = server.post(HANDOVER, eligible());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/verdict")).as(reply.text()).isEqualTo("ELIGIBLE");
        assertThat(reply.at("/gate")).isEqualTo("handover");
        assertThat(reply.at("/policy")).isEqualTo("handover.v1");
        assertThat(reply.at("/overall")).isEqualTo("3.90");
        assertThat(reply.json().at("/streak").asInt()).isEqualTo(2);
        assertThat(codes(reply, "/checks", "/rule"))
                .startsWith("handover.manager", "handover.months")
                .hasSize(26);
    }

    @Test
    void messages_are_in_the_language_of_the_caller() {
        Reply reply = server.send(server.to(HANDOVER)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "ar")
                .POST(RunningServer.body(eligible())));

        assertThat(reply.at("/checks/1/message")).matches(".*\\p{IsArabic}.*");
        assertThat(reply.header("Content-Language")).isEqualTo("ar");
    }

    @Test
    void silence_passes_nothing() {
        Reply reply = server.post(HANDOVER, "{\"on\":\"2026-06-01\",\"managerKind\":\"ASSOCIATION\"}");

        assertThat(codes(reply, "/checks", "/result")).isNotEmpty().doesNotContain("PASS");
        assertThat(reply.json().at("/overall").isMissingNode()).isTrue();
    }

    @Test
    void evidence_that_is_not_spoken_of_is_missing_for_each_dimension_that_applies() {
        Reply reply = server.post(
                HANDOVER,
                assessed("{\"on\":\"2026-04-15\",\"kind\":\"EXTERNAL\",\"levels\":{" + FULL + ",\"COM\":null}}"));

        assertThat(codes(reply, "/checks", "/rule"))
                .contains("handover.evidence.LEG", "handover.evidence.MEL")
                .doesNotContain("handover.evidence.COM");
    }

    @Test
    void what_contradicts_itself_is_told_all_at_once() {
        Reply reply = server.post(
                HANDOVER,
                "{\"on\":\"2026-13-01\",\"managerKind\":\"COMPANY\",\"assessments\":["
                        + "{\"on\":\"2026-01-01\",\"kind\":\"EXTERNAL\",\"levels\":{\"LEG\":null,\"FIN\":6,\"RES\":null,"
                        + "\"HR\":-2,\"SRV\":1e999,\"OPS\":4,\"MEL\":4.0},\"missingEvidence\":[\"RES\",\"XX\"]},"
                        + "{\"on\":\"2026-01-01\",\"kind\":\"VALIDATED\",\"levels\":{" + FULL + ",\"COM\":0}}, {}],"
                        + "\"finance\":{\"ownCash\":\"-1\",\"ownInKind\":\"1.234\",\"cashReserveMonths\":\"1.2345678\"},"
                        + "\"training\":[{\"holdersInPost\":-1}],\"assets\":{\"valueGap\":\"-0.01\"},"
                        + "\"works\":{\"openReserves\":[{\"severity\":\"X\"}]}}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(codes(reply, "/errors", "/pointer"))
                .containsExactlyInAnyOrder(
                        "/on",
                        "/managerKind",
                        "/assessments/0/levels/LEG",
                        "/assessments/0/levels/FIN",
                        "/assessments/0/levels/RES",
                        "/assessments/0/levels/HR",
                        "/assessments/0/levels/SRV",
                        "/assessments/0/levels/COM",
                        "/assessments/0/missingEvidence/0",
                        "/assessments/0/missingEvidence/1",
                        "/assessments/1/on",
                        "/assessments/1/levels/COM",
                        "/assessments/2/on",
                        "/assessments/2/kind",
                        "/assessments/2/levels",
                        "/finance/ownCash",
                        "/finance/ownInKind",
                        "/finance/cashReserveMonths",
                        "/training/0/holdersInPost",
                        "/training/0/module",
                        "/assets/valueGap",
                        "/works/openReserves/0/severity");
    }

    @Test
    void a_level_that_is_not_named_has_a_code_of_its_own() {
        Reply reply =
                server.post(HANDOVER, assessed("{\"on\":\"2026-04-15\",\"kind\":\"SELF\",\"levels\":{" + FULL + "}}"));

        assertThat(codes(reply, "/errors", "/pointer")).containsExactly("/assessments/0/levels/COM");
        assertThat(codes(reply, "/errors", "/code")).containsExactly("assessment.levels");
    }

    @Test
    void a_dimension_that_the_grid_of_the_day_does_not_have_is_a_fault_at_its_place() {
        Reply reply = server.post(HANDOVER, "{\"on\":\"2026-06-01\",\"assessments\":[{\"levels\":{\"XXX\":1}}]}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(codes(reply, "/errors", "/pointer")).contains("/assessments/0/levels/XXX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assessments\":[{\"levels\":{\"LEG\":\"1\"}}]}",
                "{\"assessments\":[{\"levels\":{\"LEG\":true}}]}",
                "{\"assessments\":{}}",
                "{\"managerValid\":1}",
                "{\"managerValid\":\"true\"}",
                "{\"finance\":{\"ownCash\":5}}",
                "{\"unjustifiedAid\":0}",
                "{\"unknown\":null}",
            })
    void a_wrong_type_or_an_unknown_member_is_malformed(String json) {
        assertThat(server.post(HANDOVER, json).status()).isEqualTo(400);
    }

    @Test
    void the_aid_of_a_year() {
        Reply reply = server.post(
                AID,
                "{\"year\":2,\"approvedBudget\":\"1000000.00\",\"actualCosts\":\"1000000.00\",\"unjustified\":\"35420.55\"}");

        assertThat(reply.text())
                .isEqualTo("{\"share\":\"0.50\",\"aid\":\"450000.00\","
                        + "\"instalments\":[\"180000.00\",\"180000.00\",\"90000.00\"],"
                        + "\"payable\":[\"180000.00\",\"144579.45\",\"90000.00\"],\"debt\":\"0.00\"}");
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1.5, 400", "1e999, 422", "\"1\", 400", "4, 200"})
    void the_year_of_an_aid_is_a_whole_number_from_one(String year, int status) {
        Reply reply = server.post(
                AID, "{\"year\":" + year + ",\"approvedBudget\":\"1\",\"actualCosts\":\"1\",\"unjustified\":\"0\"}");

        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void an_aid_needs_all_its_facts() {
        assertThat(codes(server.post(AID, "{\"actualCosts\":null}"), "/errors", "/code"))
                .hasSize(4)
                .containsOnly("value.required");
    }

    private static List<String> codes(Reply reply, String list, String part) {
        return reply.json()
                .at(list)
                .valueStream()
                .map(item -> item.at(part).asString())
                .toList();
    }

    private static String assessed(String assessment) {
        return "{\"on\":\"2026-06-01\",\"managerKind\":\"ASSOCIATION\",\"assessments\":[" + assessment + "]}";
    }

    private static String eligible() {
        return """
                {"on": "2026-06-01", "managerKind": "ASSOCIATION", "managerValid": true, "managedSince": "2023-06-01",
                 "assessments": [
                  {"on": "2025-10-15", "kind": "VALIDATED", "missingEvidence": [], "levels":
                   {"LEG": 4, "FIN": 4, "RES": 3, "HR": 3, "SRV": 4, "OPS": 3, "MEL": 3, "COM": 4}},
                  {"on": "2026-04-15", "kind": "EXTERNAL", "missingEvidence": [], "levels":
                   {"LEG": 4, "FIN": 4, "RES": 4, "HR": 3, "SRV": 4, "OPS": 4, "MEL": 4, "COM": 4}}],
                 "works": {"finallyAccepted": true, "openReserves": []}, "openFindings": [],
                 "finance": {"operatingCosts": "100.00", "ownCash": "82.00", "ownInKind": "0", "securedNextYear": "100",
                  "budgetNextYear": "100", "cashReserveMonths": "2", "largestSourceShare": "0.6"},
                 "training": [
                  {"module": "M1", "on": "2025-03-10", "holdersInPost": 1},
                  {"module": "M1", "on": "2025-03-11", "holdersInPost": 1},
                  {"module": "M2", "on": "2025-03-10", "holdersInPost": 1},
                  {"module": "M3", "on": "2025-03-10", "holdersInPost": 1},
                  {"module": "M4", "on": "2025-03-10", "holdersInPost": 1},
                  {"module": "M5", "on": "2025-03-10", "holdersInPost": 1},
                  {"module": "M6", "on": "2025-03-10", "holdersInPost": 1}],
                 "authorisationInManagersName": true, "insuranceInManagersName": true,
                 "assets": {"inventoryOn": "2026-05-02", "valueGap": "0.02", "criticalInConditionD": 0},
                 "reportsAccepted": true, "unjustifiedAid": "0.00", "lastConsultation": "2026-02-11",
                 "title": {"instrument": "LEASE", "reversionClause": true}}
                """;
    }
}
