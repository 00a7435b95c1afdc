package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** {@code fact.future}, and what holds from its day on: what is dated ahead is refused, what was stays as it was. */
class WhoAndWhenTest extends InAHouse {

    private static final String SEATS = "/api/v1/committee/memberships";

    private Site site;
    private Purse purse;
    private String tomorrow;

    @BeforeEach
    void open() {
        site = new Site(house.still());
        purse = new Purse(site.finance);
        tomorrow = LocalDate.now(Wiring.SEAT).plusDays(1).toString();
    }

    private Answer step(String partner, String step, String on) {
        return site.officer.post(
                "/api/v1/partners/" + partner + "/steps/" + step,
                json("{'on': '%s', 'reason': 'a made-up reason'}", on));
    }

    private Answer end(String partner, String kind, String on) {
        return site.officer.post(
                "/api/v1/partners/" + partner + "/steps/end",
                json("{'on': '%s', 'kind': '%s', 'document': %s}", on, kind, paper("END_OF_PERSON", on)));
    }

    private Answer committee(String on) {
        return admin.get("/api/v1/committee?on=" + on).is(200);
    }

    @Test
    void what_has_happened_is_dated_today_at_the_latest_and_what_lies_ahead_is_not() {
        String partner = site.partner("COMPANY");
        String pledge = purse.pledging(partner, POOL, "100.00", "2026-01-01", Purse.instalment("2062-01-01", "100.00"))
                .is(201)
                .at("/id");

        purse.receiving(pledge, "10.00", "2062-01-01").hasFaults("/receivedOn fact.future");
        step(partner, "deactivate", "2035-01-01").hasFaults("/on fact.future");
        end(partner, "DISSOLVED", "2099-01-01").hasFaults("/document/date fact.future", "/on fact.future");
        Answer late = purse.receiving(pledge, "10.00", tomorrow);
        late.hasFaults("/receivedOn fact.future");
        assertThat(late.at("/errors/0/message")).isNotEmpty();
        purse.receiving(pledge, "10.00", LocalDate.now(Wiring.SEAT).toString()).is(201);
        assertThat(admin.get("/api/v1/partners/" + partner).at("/status")).isEqualTo("ACTIVE");
    }

    @Test
    void a_seat_ends_on_the_earlier_day_of_its_own_end_and_that_of_its_partner() {
        for (String how : new String[] {"end", "deactivate"}) {
            String partner = site.partner("COMPANY");
            String seat = site.seat(partner, "2026-01-01");
            admin.post(SEATS + "/" + seat + "/end", json("{'on': '2030-12-31', 'reason': 'its term is over'}"))
                    .is(200);
            (how.equals("end") ? end(partner, "DISSOLVED", "2026-05-01") : step(partner, how, "2026-05-01")).is(200);
            assertThat(admin.get(SEATS + "/" + seat).at("/until")).isEqualTo("2026-05-01");
        }
        assertThat(committee("2026-05-02").each("/items", "/id")).isEmpty();
        assertThat(committee("2026-05-01").each("/items", "/id")).hasSize(2);
    }

    @Test
    void a_partner_that_has_ended_is_no_longer_active_holds_no_ice_and_is_like_no_other() {
        String form = "{'name': {'fr': 'Fondation Exemple'}, 'kind': 'FOUNDATION', 'ice': '000000000000097'}";
        String first = site.officer.post("/api/v1/partners", json(form)).is(201).at("/id");
        site.officer.post("/api/v1/partners", json(form)).isProblem(409, "partner.ice");

        end(first, "DISSOLVED", "2026-05-01").is(200);

        assertThat(admin.get("/api/v1/partners/" + first).at("/status")).isEqualTo("ENDED");
        Answer second = site.officer.post("/api/v1/partners", json(form)).is(201);
        assertThat(second.json().has("warnings")).isFalse();
        assertThat(admin.get("/api/v1/partners?status=ENDED").each("/items", "/id"))
                .containsExactly(first);
        assertThat(admin.get("/api/v1/partners?status=ACTIVE&q=Fondation").each("/items", "/id"))
                .containsExactly(second.at("/id"));
    }

    @Test
    void a_first_pledge_adds_its_capacity_from_its_own_day() {
        String partner = site.partner("COMPANY");
        site.seat(partner, "IMPLEMENTER", "2026-01-01");
        purse.pledging(partner, POOL, "100.00", "2026-03-01", Purse.instalment("2026-03-01", "100.00"))
                .is(201);

        assertThat(committee("2026-02-28").at("/items/0/capacities/0")).isEqualTo("IMPLEMENTER");
        assertThat(committee("2026-02-28").json().at("/items/0/capacities")).hasSize(1);
        assertThat(committee("2026-03-01").json().at("/items/0/capacities")).hasSize(2);
    }

    @Test
    void what_the_bank_has_credited_of_a_donor_that_has_ended_is_recorded() {
        String partner = site.partner("COMPANY");
        String pledge = purse.pledged(partner, POOL, "100.00");
        end(partner, "DISSOLVED", "2026-05-01").is(200);

        purse.receiving(pledge, "40.00", "2026-05-02").is(201);
        purse.pledging(partner, POOL, "1.00").is(201);
        purse.pledging(partner, POOL, "1.00", "2026-05-01", Purse.instalment("2026-06-01", "1.00"))
                .isRefusedBy("partner.ended");
    }
}
