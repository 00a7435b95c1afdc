package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;

/** All centres at a glance, over HTTP. */
class PortfolioTest extends InAHouse {

    private static final String ON = "2026-06-01";

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
        assertThat(portfolio("&manager=" + young.manager).each("/items", "/centreId"))
                .containsExactly(young.centre);
        admin.get("/api/v1/portfolio?field=NOTHING").is(400);
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

    private List<String> failed(Ready centre) {
        return admin.get(CENTRES + "/" + centre.centre + "/readiness?on=" + ON)
                .is(200)
                .notPassed();
    }
}
