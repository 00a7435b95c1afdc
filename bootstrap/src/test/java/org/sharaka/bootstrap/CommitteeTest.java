package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** Section 1 of the rulebook over HTTP: the seats on the committee. */
class CommitteeTest extends InAHouse {

    private static final String SEATS = "/api/v1/committee/memberships";

    private String partner(String kind) {
        return admin.post(
                        "/api/v1/partners",
                        "{\"name\": {\"fr\": \"Exemple " + kind + "\"}, \"kind\": \"" + kind + "\"}")
                .is(201)
                .at("/id");
    }

    private Answer seat(String partner, String capacities, String since) {
        String day = since.isEmpty() ? "" : ", \"since\": \"" + since + "\"";
        return admin.post(
                SEATS, "{\"partnerId\": \"" + partner + "\", \"capacities\": [" + capacities + "]" + day + "}");
    }

    private Answer end(String seat, String on) {
        return admin.post(SEATS + "/" + seat + "/end", "{\"on\": \"" + on + "\", \"reason\": \"a made-up reason\"}");
    }

    private int seatsOn(String day) {
        return admin.get("/api/v1/committee?on=" + day)
                .is(200)
                .json()
                .get("items")
                .size();
    }

    @Test
    void a_seat_is_held_from_its_first_to_its_last_day() {
        Answer made = seat(partner("COMPANY"), "\"DONOR\", \"IMPLEMENTER\"", "2026-02-01")
                .is(201);
        assertThat(made.header("Location")).endsWith(SEATS + "/" + made.at("/id"));
        assertThat(made.at("/name/fr")).isEqualTo("Exemple COMPANY");
        end(made.at("/id"), "2026-04-30").is(200);

        assertThat(seatsOn("2026-01-31")).isZero();
        assertThat(seatsOn("2026-02-01")).isOne();
        assertThat(seatsOn("2026-04-30")).isOne();
        assertThat(seatsOn("2026-05-01")).isZero();
        end(made.at("/id"), "2026-05-30").isProblem(409, "step.unavailable");
    }

    @Test
    void the_gates_of_a_seat_are_looked_at_before_it_begins_and_ends() {
        String company = partner("COMPANY");
        String take = SEATS + "/gates/take?on=2026-02-01&partnerId=";
        assertThat(admin.get(take + company + "&capacities=DONOR,IMPLEMENTER&since=2026-02-01")
                        .is(200)
                        .notPassed())
                .isEmpty();
        assertThat(admin.get(take + company).is(200).notPassed()).containsExactly("membership.capacity");
        assertThat(admin.get(take + partner("NATURAL_PERSON") + "&capacities=DONOR")
                        .is(200)
                        .notPassed())
                .containsExactly("membership.kind");
        admin.get(take + "unheard-of").hasFaults("/partnerId value.reference");
        admin.get(take + company + "&capacities=DONOR,CHAIR").isProblem(400, "request.malformed");
        admin.get(SEATS + "/gates/take").hasFaults("/partnerId value.required");

        String seat = seat(company, "\"DONOR\"", "2026-02-01").is(201).at("/id");
        assertThat(admin.get(take + company + "&capacities=DONOR&since=2026-02-01")
                        .is(200)
                        .notPassed())
                .containsExactly("membership.overlap");
        String end = SEATS + "/" + seat + "/gates/end?on=";
        assertThat(admin.get(end + "2026-02-01").is(200).notPassed()).isEmpty();
        assertThat(admin.get(end + "2026-01-31").is(200).notPassed()).containsExactly("membership.overlap");
        end(seat, "2026-04-30").is(200);
        admin.get(end + "2026-04-30").isProblem(409, "step.unavailable");
    }

    @Test
    void the_tag_of_a_seat_covers_the_name_of_its_partner() {
        String company = partner("COMPANY");
        String seat = SEATS + "/" + seat(company, "\"DONOR\"", "").is(201).at("/id");
        String tag = admin.get(seat).is(200).etag();
        admin.with("If-None-Match", tag).get(seat).is(304);

        String partner = "/api/v1/partners/" + company;
        admin.ifMatch(admin.get(partner).etag())
                .patch(partner, "{\"name\": {\"fr\": \"Exemple renommé\"}}")
                .is(200);

        Answer renamed = admin.with("If-None-Match", tag).get(seat).is(200);
        assertThat(renamed.at("/name/fr")).isEqualTo("Exemple renommé");
        assertThat(renamed.etag()).isNotEqualTo(tag);
    }

    @Test
    void membership_kind_refuses_a_natural_person() {
        String person = partner("NATURAL_PERSON");
        seat(person, "\"DONOR\"", "").isRefusedBy("membership.kind");
        assertThat(seatsOn("2026-06-01")).isZero();
    }

    @Test
    void membership_kind_holds_a_member_to_what_it_is() {
        String company = partner("COMPANY");
        seat(company, "\"DONOR\"", "").is(201);
        String path = "/api/v1/partners/" + company;

        admin.ifMatch(admin.get(path).etag())
                .patch(path, "{\"kind\": \"NATURAL_PERSON\"}")
                .isRefusedBy("membership.kind");
        assertThat(admin.get(path).at("/kind")).isEqualTo("COMPANY");
    }

    @Test
    void membership_overlap_refuses_a_second_running_seat_and_fact_order_an_end_before_the_beginning() {
        String company = partner("COMPANY");
        String first = seat(company, "\"DONOR\"", "2026-02-01").is(201).at("/id");

        seat(company, "\"DONOR\"", "2027-01-01").isRefusedBy("membership.overlap");
        end(first, "2026-01-31").hasFaults("/on fact.order");
        end(first, "2026-04-30").is(200);
        seat(company, "\"DONOR\"", "2026-04-30").isRefusedBy("membership.overlap");
        seat(company, "\"DONOR\"", "2026-05-01").is(201);
    }

    @Test
    void a_seat_of_unknown_beginning_follows_the_one_before_it() {
        String company = partner("COMPANY");
        String first = seat(company, "\"DONOR\"", "").is(201).at("/id");
        end(first, "2026-04-30").is(200);
        seat(company, "\"IMPLEMENTER\"", "").is(201);

        assertThat(seatsOn("2020-01-01")).isOne();
        assertThat(seatsOn("2026-04-30")).isOne();
        assertThat(seatsOn("2026-05-01")).isOne();
    }

    @Test
    void membership_capacity_is_asked_for() {
        String company = partner("COMPANY");
        seat(company, "", "").isRefusedBy("membership.capacity");
        admin.post(SEATS, "{\"partnerId\": \"" + company + "\"}").hasFaults("/capacities membership.capacity");
        seat(company, "\"FRIEND\"", "").hasFaults("/capacities/0 value.enum");
    }

    @Test
    void every_unmet_rule_is_told_in_the_order_of_the_rulebook() {
        String person = partner("NATURAL_PERSON");
        admin.post("/api/v1/partners/" + person + "/steps/block", "{\"on\": \"2026-01-01\", \"reason\": \"made up\"}")
                .is(200);

        Answer refused = seat(person, "", "").isRefusedBy("membership.kind", "membership.capacity", "partner.blocked");
        assertThat(refused.at("/ruling/gate")).isEqualTo("membership.create");
        assertThat(refused.at("/ruling/verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(refused.each("/ruling/checks", "/rule"))
                .containsExactly(
                        "actor.interest",
                        "membership.kind",
                        "membership.overlap",
                        "membership.capacity",
                        "partner.blocked");
        assertThat(refused.each("/ruling/checks", "/message"))
                .allSatisfy(message -> assertThat(message).isNotBlank());
    }

    @Test
    void who_is_not_there_gets_no_seat() {
        seat("nobody", "\"DONOR\"", "").hasFaults("/partnerId value.reference");
        end("nothing", "2026-01-01").isProblem(404, "resource.unknown");
        admin.get(SEATS + "/nothing").isProblem(404, "resource.unknown");
    }

    @Test
    void the_committee_is_answered_whole() {
        assertThat(admin.get("/api/v1/committee").is(200).json().get("next").isNull())
                .isTrue();
        admin.get("/api/v1/committee?limit=5").isProblem(400, "request.malformed");
        admin.get("/api/v1/committee?on=2026-02-30").isProblem(400, "request.malformed");
    }
}
