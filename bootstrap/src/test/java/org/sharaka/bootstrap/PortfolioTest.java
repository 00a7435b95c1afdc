package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** All centres at a glance, over HTTP. */
class PortfolioTest extends InAHouse {

    private static final String ON = "2026-06-01";
    private static final String OVERSIGHT = "/api/v1/policies/oversight/versions";

    private ReadyCentres centres;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
    }

    private Answer portfolio(String more) {
        return admin.get("/api/v1/portfolio?on=" + ON + more).is(200);
    }

    @Test
    void every_centre_is_there_with_verdict_overall_failed_rules_and_next_day() {
        Ready ready = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44334334")
                .assessed("2026-04-15", "44434444");
        Ready young = centres.managed("HEALTH", "MINISTRY", "2026-01-01");
        String alone = new Mandates(centres.site).centre("OTHER");

        Answer all = portfolio("");
        assertThat(all.each("/items", "/centreId")).containsExactly(ready.centre, young.centre, alone);
        assertThat(all.each("/items", "/verdict")).containsExactly("ELIGIBLE", "NOT_ELIGIBLE", "NOT_ELIGIBLE");
        assertThat(all.at("/items/0/overall")).isEqualTo("3.90");
        assertThat(all.at("/items/0/managerId")).isEqualTo(ready.manager);
        assertThat(all.json().at("/items/0/failed")).isEmpty();
        assertThat(all.at("/items/1/timePassesOn")).isEqualTo("2027-01-01");
        assertThat(all.json().at("/items/2/managerId").isMissingNode()).isTrue();
        assertThat(all.json().at("/next").isNull()).isTrue();

        assertThat(portfolio("&field=HEALTH").each("/items", "/centreId")).containsExactly(young.centre);
        assertThat(portfolio("&region=MA-06").each("/items", "/centreId")).hasSize(3);
        assertThat(portfolio("&region=MA-01").json().get("items")).isEmpty();
        assertThat(portfolio("&managerId=" + young.manager).each("/items", "/centreId"))
                .containsExactly(young.centre);
        admin.get("/api/v1/portfolio?field=NOTHING").is(400);

        assertThat(all.each("/items", "/state")).containsExactly("MANAGED", "MANAGED", "REGISTERED");
        assertThat(portfolio("&state=REGISTERED,SUSPENDED").each("/items", "/centreId"))
                .containsExactly(alone);
        assertThat(portfolio("&verdict=ELIGIBLE").each("/items", "/centreId")).containsExactly(ready.centre);
        assertThat(portfolio("&failed=handover.months&managerId=" + young.manager)
                        .each("/items", "/centreId"))
                .containsExactly(young.centre);
        assertThat(portfolio("&failed=handover.nothing").json().get("items")).isEmpty();
        String name = all.at("/items/1/reference");
        assertThat(portfolio("&q=" + name).each("/items", "/centreId")).containsExactly(young.centre);
        Answer first = portfolio("&verdict=NOT_ELIGIBLE&limit=1");
        assertThat(first.each("/items", "/centreId")).containsExactly(young.centre);
        assertThat(portfolio("&verdict=NOT_ELIGIBLE&limit=1&cursor=" + first.at("/next"))
                        .each("/items", "/centreId"))
                .containsExactly(alone);
    }

    @Test
    void what_is_recorded_shows_at_once_and_a_line_says_what_readiness_says() {
        Ready centre = centres.association("2023-06-01", ON).assessed("2025-10-15", "44334334");
        assertThat(portfolio("").at("/items/0/verdict")).isEqualTo("NOT_ELIGIBLE");

        centre.assessed("2026-04-15", "44434444");
        assertThat(portfolio("").at("/items/0/verdict")).isEqualTo("ELIGIBLE");

        centres.books.raise(centre.centre, "MAJOR", "2026-05-20").is(201);
        Answer one = centre.readiness(ON);
        assertThat(portfolio("").json().at("/items/0/failed").toString())
                .isEqualTo("[\"" + String.join("\",\"", one.notPassed()) + "\"]")
                .contains("handover.findings");

        centres.site
                .officer
                .ifMatch(admin.get("/api/v1/partners/" + centre.manager).etag())
                .patch("/api/v1/partners/" + centre.manager, json("{'kind': 'MINISTRY'}"));
        assertThat(portfolio("").json().at("/items/0/failed").toString()).contains("handover.manager");
        assertThat(portfolio("").json().at("/items/0/failed").toString())
                .isEqualTo("[\"" + String.join("\",\"", failed(centre)) + "\"]");
    }

    @Test
    void the_values_that_decide_facts_show_at_once_when_a_version_is_adopted_and_when_it_is_withdrawn() {
        LocalDate today = LocalDate.now(Wiring.SEAT);
        Ready centre = centres.association("2023-06-01", today.toString())
                .assessed(today.minusMonths(8).toString(), "44334334")
                .assessed(today.minusMonths(1).toString(), "44434444");
        Client first = house.someone("\"DIRECTOR\"");
        Client second = house.someone("\"DIRECTOR\"");
        LocalDate later = today.plusDays(1);
        assertThat(saidByBoth(centre, today)).isEqualTo("ELIGIBLE []");
        assertThat(saidByBoth(centre, later)).isEqualTo("ELIGIBLE []");
        first.post(
                        OVERSIGHT,
                        json(
                                "{'version': 'oversight.v2', 'inForceFrom': '%s', 'values': {'statementMonths': 0}}",
                                later.toString()))
                .is(201);
        Answer preview = admin.post(OVERSIGHT + "/oversight.v2/preview", json("{'on': '%s'}", later.toString()))
                .is(200);
        assertThat(preview.at("/before/ELIGIBLE")).isEqualTo("1");
        assertThat(preview.at("/after/ELIGIBLE")).isEqualTo("0");
        assertThat(saidByBoth(centre, later)).as("a draft counts for nothing").isEqualTo("ELIGIBLE []");

        String decided = json(
                "{'on': '%s', 'decision': {'reference': 'CA-12', 'date': '%s'}}", today.toString(), today.toString());
        second.post(OVERSIGHT + "/oversight.v2/steps/adopt", decided).is(200);

        assertThat(saidByBoth(centre, today)).isEqualTo("ELIGIBLE []");
        String after = saidByBoth(centre, later);
        assertThat(after).startsWith("NOT_ELIGIBLE").contains("handover.autonomy");
        assertThat(preview.at("/items/0/after/verdict") + " " + preview.json().at("/items/0/after/failed"))
                .isEqualTo(after);

        first.post(
                        OVERSIGHT + "/oversight.v2/steps/propose-withdrawal",
                        json("{'on': '%s', 'reason': 'trop tôt'}", today.toString()))
                .is(200);
        second.post(OVERSIGHT + "/oversight.v2/steps/withdraw", decided).is(200);

        assertThat(saidByBoth(centre, later)).isEqualTo("ELIGIBLE []");
    }

    private String saidByBoth(Ready centre, LocalDate on) {
        Answer line = admin.get("/api/v1/portfolio?on=" + on).is(200);
        String said = line.at("/items/0/verdict") + " " + line.json().at("/items/0/failed");
        Answer one = centre.readiness(on.toString());
        String failed = one.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("result").asString().equals("FAIL"))
                .map(check -> check.get("rule").toString())
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(said).isEqualTo(one.at("/verdict") + " " + failed);
        return said;
    }

    private List<String> failed(Ready centre) {
        return admin.get(CENTRES + "/" + centre.centre + "/readiness?on=" + ON)
                .is(200)
                .notPassed();
    }
}
