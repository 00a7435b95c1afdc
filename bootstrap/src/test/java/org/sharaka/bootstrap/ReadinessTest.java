package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** The worked examples 1 to 11 of the rulebook on real records, and what readiness tells beside the ruling. */
class ReadinessTest {

    private static final String SINCE = "2023-06-01";
    private static final String ON = "2026-06-01";

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

    private static Ready assessedTwice(String first, String second) {
        return centres.association(SINCE, ON).assessed("2025-10-15", first).assessed("2026-04-15", second);
    }

    private static void assertSaid(Answer said, String verdict, String overall, int streak, String... notPassed) {
        assertThat(said.notPassed()).containsExactly(notPassed);
        assertThat(said.at("/verdict")).isEqualTo(verdict);
        assertThat(said.at("/overall")).isEqualTo(overall);
        assertThat(said.at("/streak")).isEqualTo(Integer.toString(streak));
        assertThat(said.json()
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.hasNonNull("mend"))
                        .map(check -> check.get("rule").stringValue()))
                .containsExactly(notPassed);
    }

    @Test
    void example_1_clean() {
        Answer said = assessedTwice("44334334", "44434444").readiness(ON);

        assertSaid(said, "ELIGIBLE", "3.90", 2);
        assertThat(said.at("/gate")).isEqualTo("handover");
        assertThat(said.at("/policy")).isEqualTo("handover.v1");
        assertThat(said.at("/months")).isEqualTo("36");
        assertThat(said.at("/timePassesOn")).isEqualTo(ON);
        assertThat(said.json().get("recommended")).isEmpty();
    }

    @Test
    void example_2_exact_limits() {
        Ready centre = centres.association("2024-07-01", "2026-07-01")
                .assessed("2025-07-01", "34344334")
                .assessed("2026-01-01", "34344334");
        centres.books
                .state(centre.centre, "2025-07-01", "1000000.00", "375000.00", "250000.00")
                .is(201);

        assertSaid(centre.readiness("2026-07-01"), "ELIGIBLE", "3.50", 2);
        Answer before = centre.readiness("2026-06-30");
        assertSaid(before, "NOT_ELIGIBLE", "3.50", 2, "handover.months");
        assertThat(before.at("/timePassesOn")).isEqualTo("2026-07-01");
        JsonNode mend = before.check("handover.months").get("mend");
        assertThat(mend.get("operation").stringValue()).isEqualTo("proposeHandover");
        assertThat(mend.get("href").stringValue()).isEqualTo("/api/v1/handovers");
        assertThat(mend.get("notBefore").stringValue()).isEqualTo("2026-07-01");
    }

    @Test
    void example_3_high_mean_one_floor_missed() {
        Answer said = assessedTwice("55553555", "55553555").readiness(ON);

        assertSaid(said, "NOT_ELIGIBLE", "4.70", 0, "handover.floor.SRV", "handover.streak");
        assertThat(said.each("/recommended", "/dimension")).containsExactly("SRV");
        assertThat(said.each("/recommended/0/measures", "/kind")).containsExactly("TRAINING", "COACHING");
        assertThat(said.at("/recommended/0/priority")).isEqualTo("15");
        assertThat(said.at("/timePassesOn")).isEqualTo("2026-11-01");
    }

    @Test
    void example_4_floors_met_mean_low() {
        Answer said = assessedTwice("34334333", "34334333").readiness(ON);

        assertSaid(said, "NOT_ELIGIBLE", "3.35", 0, "handover.overall", "handover.streak");
    }

    @Test
    void example_5_age() {
        Ready centre = centres.association(SINCE, "2026-10-15")
                .assessed("2025-10-15", "44334334")
                .assessed("2026-04-15", "44434444");

        assertSaid(centre.readiness("2026-10-15"), "ELIGIBLE", "3.90", 2);
        assertSaid(centre.readiness("2026-10-16"), "NOT_ELIGIBLE", "3.90", 2, "handover.stale");
    }

    @Test
    void example_6_regressed_above_floor() {
        Answer said = assessedTwice("45444444", "44444444").readiness(ON);

        assertSaid(said, "NOT_ELIGIBLE", "4.00", 1, "handover.streak", "handover.regression.FIN");
    }

    @Test
    void example_7_evidence() {
        Ready centre = centres.association(SINCE, ON)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444", "ACCOUNTS");

        Answer said = centre.readiness(ON);
        assertSaid(said, "NOT_ELIGIBLE", "3.60", 0, "handover.floor.FIN", "handover.streak", "handover.evidence.FIN");
        JsonNode mend = said.check("handover.evidence.FIN").get("mend");
        assertThat(mend.get("href").stringValue()).isEqualTo(CENTRES + "/" + centre.centre + "/assessments");
        assertThat(mend.at("/body/evidence")
                        .valueStream()
                        .map(piece -> piece.get("type").stringValue()))
                .contains("ACCOUNTS", "BANK_RECONCILIATION");
        assertThat(mend.get("missing").valueStream().map(JsonNode::stringValue))
                .isNotEmpty()
                .allMatch(pointer -> pointer.endsWith("/reference"));
        assertThat(said.at("/recommended/0/startBy")).isEqualTo("2026-07-15");
    }

    @Test
    void example_8_rounding() {
        Ready centre = assessedTwice("44444444", "44444444");
        centres.books
                .state(centre.centre, "2025-06-01", "1500000.00", "562200.00", "400000.00")
                .is(201);

        Answer said = centre.readiness(ON);
        assertSaid(said, "NOT_ELIGIBLE", "4.00", 2, "handover.autonomy");
        JsonNode mend = said.check("handover.autonomy").get("mend");
        assertThat(mend.get("href").stringValue()).isEqualTo(CENTRES + "/" + centre.centre + "/statements");
    }

    @Test
    void example_9_ministry() {
        Ready with = centres.ministry("2025-06-01", ON, true).assessed("2026-04-15", "44434444");
        Ready without = centres.ministry("2025-06-01", ON, false).assessed("2026-04-15", "44434444");

        assertSaid(with.readiness(ON), "ELIGIBLE", "3.90", 1);
        assertSaid(without.readiness(ON), "NOT_ELIGIBLE", "3.90", 1, "handover.budget-commitment");
    }

    @Test
    void example_10_too_close() {
        Ready centre = centres.association(SINCE, ON)
                .assessed("2026-01-15", "44444444")
                .assessed("2026-04-15", "44444444");

        Answer said = centre.readiness(ON);
        assertSaid(said, "NOT_ELIGIBLE", "4.00", 1, "handover.streak");
        assertThat(said.at("/timePassesOn")).isEqualTo("2026-06-15");
    }

    @Test
    void example_11_soft_drop() {
        assertSaid(
                assessedTwice("44444444", "44444434").readiness(ON),
                "CONDITIONAL",
                "3.90",
                2,
                "handover.regression.MEL");
    }

    @Test
    void a_past_day_is_ruled_on_as_the_records_stood_and_a_day_to_come_without_a_new_event() {
        Ready centre = assessedTwice("44334334", "44434444");

        assertThat(centre.readiness("2026-04-14").notPassed()).contains("handover.streak", "handover.reserve-fund");
        assertThat(centre.readiness("2025-10-14").notPassed()).contains("handover.stale", "handover.overall");
        assertThat(centre.readiness("2023-05-31").notPassed()).contains("handover.manager", "handover.months");
        assertThat(centre.readiness("2027-12-01").notPassed())
                .contains("handover.stale", "handover.reports", "handover.assets", "handover.consultation")
                .doesNotContain("handover.manager", "handover.months");
    }

    @Test
    void a_centre_of_which_little_is_recorded_is_told_all_that_is_missing_in_the_language_asked() {
        Ready centre = centres.managed("SOCIAL", "ASSOCIATION", SINCE);

        Answer said = house.admin()
                .reading("ar")
                .get(CENTRES + "/" + centre.centre + "/readiness?on=" + ON)
                .is(200);
        assertThat(said.each("/checks", "/mend/operation"))
                .contains("submitReport", "hirePerson", "enterAsset", "recordTitle", "recordConsultation");
        assertThat(said.at("/timePassesOn")).isEqualTo("2026-11-01");
        house.admin().get(CENTRES + "/nothing/readiness").isProblem(404, "resource.unknown");
        house.admin()
                .get(CENTRES + "/" + centre.centre + "/readiness?on=2026-02-30")
                .is(400);
    }

    private Answer gateOf(Client who, Ready centre) {
        return who.get("/api/v1/handovers/gates/propose?on=" + ON + "&centres=" + centre.centre)
                .is(200);
    }

    private Answer readinessOf(Client who, Ready centre) {
        return who.get(CENTRES + "/" + centre.centre + "/readiness?on=" + ON).is(200);
    }

    private void assertSameAsTheGate(Client who, Ready centre, String... notPassed) {
        Answer said = readinessOf(who, centre);
        assertThat(said.notPassed()).containsExactly(notPassed);
        assertThat(said.json().get("checks"))
                .isEqualTo(gateOf(who, centre).json().get("checks"));
        assertThat(said.at("/verdict")).isEqualTo(gateOf(who, centre).at("/verdict"));
    }

    private String line(Ready centre) {
        return house.admin()
                .get("/api/v1/portfolio?on=" + ON + "&managerId=" + centre.manager)
                .is(200)
                .json()
                .at("/items/0/failed")
                .toString();
    }

    @Test
    void readiness_and_portfolio_know_of_a_block_on_the_manager_from_its_day_on() {
        Ready centre = assessedTwice("44334334", "44434444");
        assertSameAsTheGate(centres.site.officer, centre);
        assertThat(line(centre)).isEqualTo("[]");

        centres.site
                .director
                .post(
                        "/api/v1/partners/" + centre.manager + "/steps/block",
                        json("{'on': '2026-05-20', 'reason': 'a made-up reason'}"))
                .is(200);

        assertSameAsTheGate(centres.site.officer, centre, "partner.blocked");
        assertThat(line(centre)).isEqualTo("[\"partner.blocked\"]");
        assertThat(centre.readiness("2026-05-19").notPassed()).isEmpty();
    }

    @Test
    void readiness_is_the_gate_for_who_looks_and_the_portfolio_leaves_out_interest_and_four_eyes() {
        Ready centre = assessedTwice("44334334", "44434444");
        Answer user = house.admin()
                .post("/api/v1/users", json("{'name': 'Made-up Officer', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201);
        Client bound = house.bearing(user.at("/token"));
        bound.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'FAMILY', 'since': '2020-01-01'}", centre.manager))
                .is(201);

        assertSameAsTheGate(bound, centre, "actor.interest");
        assertSameAsTheGate(centres.measured.validator, centre, "handover.four-eyes");
        assertSameAsTheGate(centres.measured.assessor, centre, "handover.four-eyes");
        assertSameAsTheGate(centres.site.officer, centre);
        assertThat(line(centre)).isEqualTo("[]");
    }
}
