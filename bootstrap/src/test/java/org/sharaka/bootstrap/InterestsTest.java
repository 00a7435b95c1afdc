package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Interests that users declare, and what they keep them from, over HTTP. */
class InterestsTest extends InAHouse {

    private final LocalDate today = LocalDate.now(Wiring.SEAT);

    private String partner;
    private String path;
    private Client director;

    @BeforeEach
    void aPartnerAndADirector() {
        partner = admin.post("/api/v1/partners", "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}")
                .is(201)
                .at("/id");
        Answer user = admin.post("/api/v1/users", "{\"name\": \"Made-up Director\", \"roles\": [\"DIRECTOR\"]}")
                .is(201);
        path = "/api/v1/users/" + user.at("/id") + "/interests";
        director = house.bearing(user.at("/token"));
    }

    private String declaration(String until) {
        return "{\"partnerId\": \"" + partner + "\", \"bond\": \"EMPLOYEE\", \"since\": \"2019-09-01\", \"until\": "
                + (until.isEmpty() ? "null" : "\"" + until + "\"") + "}";
    }

    @Test
    void a_user_declares_ends_and_lists_own_interests() {
        Answer made = director.post(path, declaration("")).is(201);
        assertThat(made.header("Location")).isEqualTo(path);
        assertThat(made.at("/partnerId")).isEqualTo(partner);
        assertThat(made.at("/bond")).isEqualTo("EMPLOYEE");
        assertThat(made.json().get("until").isNull()).isTrue();

        director.post(path, declaration("")).is(200);
        director.post(path, declaration(today.minusDays(1).toString())).hasFaults("/until value.date");
        director.post(path, declaration(today.toString())).is(200);

        Answer listed = house.someone("\"VIEWER\"").get(path).is(200);
        assertThat(listed.each("/items", "/until")).containsExactly(today.toString());
        String user = path.split("/")[4];
        assertThat(admin.get("/api/v1/journal?subject=" + user).each("/items", "/action"))
                .isEqualTo(List.of("user.entered", "interest.declared", "interest.changed"));
    }

    @Test
    void an_administrator_declares_for_anybody_and_nobody_else_does() {
        house.someone("\"DIRECTOR\"").post(path, "no json").isProblem(403, "auth.forbidden");
        house.someone("\"VIEWER\"").post(path, declaration("")).isProblem(403, "auth.forbidden");
        house.someone("\"VIEWER\"")
                .post("/api/v1/users/nobody/interests", declaration(""))
                .isProblem(403, "auth.forbidden");
        house.stranger().post(path, declaration("")).isProblem(401, "auth.required");
        house.stranger().get(path).isProblem(401, "auth.required");

        admin.post(path, declaration("")).is(201);
        admin.post(path, declaration("2021-12-31")).is(200);
        admin.post("/api/v1/users/nobody/interests", declaration("")).isProblem(404, "resource.unknown");
        admin.get("/api/v1/users/nobody/interests").isProblem(404, "resource.unknown");
    }

    @Test
    void every_fault_of_a_declaration_is_told() {
        director.post(path, "{}")
                .hasFaults("/partnerId value.required", "/bond value.required", "/since value.required");
        director.post(
                        path,
                        "{\"partnerId\": \"x\", \"bond\": \"FRIEND\", \"since\": \"2026-02-30\", \"until\": \"soon\"}")
                .hasFaults("/bond value.enum", "/since value.date", "/until value.date");
        director.post(path, declaration("2019-08-31")).hasFaults("/until value.date");
        director.post(path, declaration("").replace(partner, "nothing")).hasFaults("/partnerId value.reference");
        director.post(path, "{\"partner\": 1}").isProblem(400, "request.malformed");
        assertThat(director.get(path).is(200).json().get("items")).isEmpty();
    }

    @Test
    void whoever_is_bound_to_a_partner_or_was_in_the_last_24_months_lifts_no_block_of_it() {
        String steps = "/api/v1/partners/" + partner;
        admin.post(steps + "/steps/block", "{\"on\": \"2026-03-01\", \"reason\": \"accounts withheld\"}")
                .is(200);
        director.post(path, declaration("2024-06-01")).is(201);

        String inTime = "{\"on\": \"2026-06-01\", \"reason\": \"handed in\"}";
        director.post(steps + "/steps/unblock", inTime).isRefusedBy("actor.interest");
        Answer gate = director.reading("en")
                .get(steps + "/gates/unblock?on=2026-06-01")
                .is(200);
        assertThat(gate.notPassed()).containsExactly("actor.interest");
        assertThat(gate.each("/checks", "/rule")).containsExactly("actor.interest", "partner.blocked");
        assertThat(gate.at("/checks/0/actual")).isEqualTo("EMPLOYEE");
        assertThat(gate.at("/checks/0/message")).endsWith("employee");

        director.post(steps + "/steps/unblock", inTime.replace("06-01", "06-02"))
                .is(200);
    }

    @Test
    void whoever_is_bound_to_a_partner_gives_it_no_seat_and_puts_it_neither_out_of_use_nor_in_again() {
        String one = "/api/v1/partners/" + partner + "/steps/";
        String out = "{\"on\": \"2026-06-01\", \"reason\": \"a made-up reason\"}";
        String seat = "{\"partnerId\": \"" + partner + "\", \"capacities\": [\"DONOR\"], \"since\": \"2026-01-01\"}";
        Answer user = admin.post(
                        "/api/v1/users", "{\"name\": \"Made-up Officer\", \"roles\": [\"PARTNERSHIP_OFFICER\"]}")
                .is(201);
        Client bound = house.bearing(user.at("/token"));
        bound.post("/api/v1/users/" + user.at("/id") + "/interests", declaration("2026-05-01"))
                .is(201);

        bound.post("/api/v1/committee/memberships", seat).isRefusedBy("actor.interest");
        bound.post(one + "deactivate", out).isRefusedBy("actor.interest");
        admin.post("/api/v1/committee/memberships", seat).is(201);
        admin.post(one + "deactivate", out).is(200);
        bound.post(one + "reactivate", out).isRefusedBy("actor.interest");
        admin.post(one + "reactivate", out).is(200);
    }
}
