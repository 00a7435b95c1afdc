package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Section 1 of the rulebook over HTTP: the register of partners. */
class PartnersTest extends InAHouse {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String ICE = "000000000000097";

    private Answer register(String name, String more) {
        return admin.post(PARTNERS, "{\"name\": {\"fr\": \"" + name + "\"}, \"kind\": \"ASSOCIATION\"" + more + "}");
    }

    private String registered(String name) {
        return register(name, "").is(201).at("/id");
    }

    private Answer step(String id, String step, String on) {
        return admin.post(
                PARTNERS + "/" + id + "/steps/" + step, "{\"on\": \"" + on + "\", \"reason\": \"a made-up reason\"}");
    }

    @Test
    void a_partner_is_registered_and_read_back() {
        Answer made = admin.post(
                PARTNERS,
                "{\"name\": {\"ar\": \"جمعية المثال\", \"fr\": \"  Association Exemple\u00a0\"}, \"kind\": \"ASSOCIATION\","
                        + " \"ice\": \"" + ICE + "\", \"fields\": [\"HEALTH\", \"SOCIAL\"],"
                        + " \"contact\": {\"email\": \"exemple@association.example\"}}");

        made.is(201);
        assertThat(made.header("Location")).endsWith(PARTNERS + "/" + made.at("/id"));
        assertThat(made.etag()).startsWith("\"").endsWith("\"");
        assertThat(made.at("/name/fr")).isEqualTo("Association Exemple");
        assertThat(made.at("/reference")).matches("PAR-\\d{4}-\\d{4}");
        Answer read = admin.get(PARTNERS + "/" + made.at("/id")).is(200);
        assertThat(read.etag()).isEqualTo(made.etag());
        assertThat(read.at("/ice")).isEqualTo(ICE);
        assertThat(read.at("/name/ar")).isEqualTo("جمعية المثال");
        admin.with("If-None-Match", read.etag())
                .get(PARTNERS + "/" + made.at("/id"))
                .is(304);
    }

    @Test
    void partner_name_is_refused_in_each_language_at_fault() {
        admin.post(PARTNERS, "{\"name\": {\"ar\": \" \u00a0\", \"fr\": \"a\u202eb\"}, \"kind\": \"COMPANY\"}")
                .hasFaults("/name/ar partner.name", "/name/fr partner.name");
        admin.post(PARTNERS, "{\"name\": {}, \"kind\": \"COMPANY\"}").hasFaults("/name partner.name");
        register("a".repeat(201), "").hasFaults("/name/fr partner.name");
        register("a".repeat(200), "").is(201);
        assertThat(admin.get(PARTNERS).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void partner_ice_is_refused_when_it_is_none() {
        register("Exemple", ", \"ice\": \"000000000000098\"").hasFaults("/ice partner.ice");
        register("Exemple", ", \"ice\": \"97\"").hasFaults("/ice partner.ice");
        assertThat(admin.get(PARTNERS).is(200).json().get("items")).isEmpty();
    }

    @Test
    void partner_ice_is_refused_when_an_active_partner_has_it() {
        String first = register("Premier", ", \"ice\": \"" + ICE + "\"").is(201).at("/id");
        Answer refused = register("Second", ", \"ice\": \"" + ICE + "\"").isProblem(409, "partner.ice");
        assertThat(refused.at("/detail")).contains("/api/v1/partners/" + first);

        step(first, "deactivate", "2026-02-01").is(200);
        register("Second", ", \"ice\": \"" + ICE + "\"").is(201);
        step(first, "reactivate", "2026-02-02").isProblem(409, "partner.ice");
    }

    @Test
    void all_faults_are_told_at_once() {
        admin.post(
                        PARTNERS,
                        "{\"name\": {\"fr\": \"\"}, \"kind\": \"CLUB\", \"ice\": \"1\", \"fields\": [\"MOON\"],"
                                + " \"contact\": {\"email\": \"nobody\"}}")
                .hasFaults(
                        "/name/fr partner.name",
                        "/kind value.enum",
                        "/ice partner.ice",
                        "/fields/0 value.enum",
                        "/contact/email value.email");
        admin.post(PARTNERS, "{}").hasFaults("/name value.required", "/kind value.required");
    }

    @Test
    void partner_duplicate_warns_and_refuses_nothing() {
        admin.post(PARTNERS, "{\"name\": {\"ar\": \"جمعية الأمل\"}, \"kind\": \"ASSOCIATION\"}")
                .is(201);
        Answer second = admin.reading("fr")
                .post(PARTNERS, "{\"name\": {\"ar\": \"جَمعية الامل\"}, \"kind\": \"FOUNDATION\"}")
                .is(201);

        assertThat(second.each("/warnings", "/rule")).containsExactly("partner.duplicate");
        assertThat(second.each("/warnings", "/result")).containsExactly("WARN");
        assertThat(admin.get(PARTNERS).json().get("items")).hasSize(2);
        assertThat(registered("Tout autre nom")).isNotEmpty();
    }

    @Test
    void a_change_needs_the_version_it_was_made_from() {
        Answer made = register("Exemple", "").is(201);
        String path = PARTNERS + "/" + made.at("/id");

        admin.patch(path, "{\"kind\": \"COMPANY\"}").isProblem(428, "version.required");
        Answer changed = admin.ifMatch(made.etag())
                .patch(path, "{\"name\": {\"fr\": null, \"en\": \"Example\"}, \"ice\": \"" + ICE + "\"}")
                .is(200);
        assertThat(changed.json().get("name").has("fr")).isFalse();
        assertThat(changed.at("/name/en")).isEqualTo("Example");
        assertThat(changed.etag()).isNotEqualTo(made.etag());
        admin.ifMatch(made.etag()).patch(path, "{\"kind\": \"COMPANY\"}").isProblem(412, "version.stale");
        admin.ifMatch(changed.etag()).patch(path, "{\"ice\": null}").is(200);
        Answer unchanged = admin.get(path);
        assertThat(admin.ifMatch(unchanged.etag()).patch(path, "{}").is(200).etag())
                .isEqualTo(unchanged.etag());
        assertThat(admin.get(PARTNERS + "?q=exemple").each("/items", "/id")).containsExactly(made.at("/id"));
    }

    @Test
    void a_patch_tells_its_faults_and_changes_nothing() {
        Answer made = register("Exemple", "").is(201);
        String path = PARTNERS + "/" + made.at("/id");
        Client holder = admin.ifMatch(made.etag());

        holder.patch(path, "{\"name\": {\"fr\": \" \"}, \"ice\": \"12\"}")
                .hasFaults("/name/fr partner.name", "/ice partner.ice");
        holder.patch(path, "{\"name\": null}").is(422);
        holder.patch(path, "{\"status\": \"INACTIVE\"}").isProblem(400, "request.malformed");
        holder.send("PATCH", path, "application/json", "{}".getBytes()).isProblem(415, "media.unsupported");
        assertThat(admin.get(path).etag()).isEqualTo(made.etag());
    }

    @Test
    void a_blocked_partner_gets_no_seat_until_someone_else_lifts_the_block() {
        String id = registered("Exemple");
        step(id, "block", "2026-03-01").is(200);
        assertThat(admin.get(PARTNERS + "/" + id).json().get("blocked").asBoolean())
                .isTrue();

        admin.post(
                        "/api/v1/committee/memberships",
                        "{\"partnerId\": \"" + id + "\", \"capacities\": [\"DONOR\"], \"since\": \"2026-03-02\"}")
                .isRefusedBy("partner.blocked");
        step(id, "deactivate", "2026-03-02").isRefusedBy("partner.blocked");
        step(id, "unblock", "2026-03-02").isRefusedBy("partner.blocked");
        assertThat(admin.get(PARTNERS + "/" + id + "/gates/unblock?on=2026-03-02")
                        .notPassed())
                .containsExactly("partner.blocked");

        Client director = house.someone("\"DIRECTOR\"");
        director.post(PARTNERS + "/" + id + "/steps/unblock", "{\"on\": \"2026-02-28\", \"reason\": \" \"}")
                .hasFaults("/on fact.order", "/reason value.text");
        director.post(PARTNERS + "/" + id + "/steps/unblock", "{\"on\": \"2026-03-02\", \"reason\": \"handed in\"}")
                .is(200);
        Answer read = admin.get(PARTNERS + "/" + id);
        assertThat(read.json().get("blocked").asBoolean()).isFalse();
        assertThat(read.each("/blocks", "/reason")).containsExactly("a made-up reason");
        assertThat(read.each("/blocks", "/lifted/reason")).containsExactly("handed in");
        step(id, "unblock", "2026-03-03").isProblem(409, "step.unavailable");
    }

    @Test
    void deactivation_ends_the_seat_with_it() {
        String id = registered("Exemple");
        String seat = admin.post(
                        "/api/v1/committee/memberships",
                        "{\"partnerId\": \"" + id + "\", \"capacities\": [\"DONOR\"], \"since\": \"2026-03-02\"}")
                .is(201)
                .at("/id");

        step(id, "deactivate", "2026-03-01").isRefusedBy("membership.overlap");
        step(id, "deactivate", "2026-05-01").is(200);
        assertThat(admin.get("/api/v1/committee/memberships/" + seat).at("/until"))
                .isEqualTo("2026-05-01");
        assertThat(admin.get(PARTNERS + "/" + id).at("/status")).isEqualTo("INACTIVE");
        step(id, "deactivate", "2026-05-02").isProblem(409, "step.unavailable");
        step(id, "reactivate", "2026-04-30").hasFaults("/on fact.order");
        step(id, "reactivate", "2026-05-01").is(200);
    }

    @Test
    void a_step_that_names_a_version_is_held_to_it() {
        Answer made = register("Exemple", "").is(201);
        String block = PARTNERS + "/" + made.at("/id") + "/steps/block";
        String body = "{\"on\": \"2026-03-01\", \"reason\": \"a made-up reason\"}";

        admin.ifMatch("\"99\"").post(block, body).isProblem(412, "version.stale");
        admin.ifMatch(made.etag()).post(block, body).is(200);
        admin.post(PARTNERS + "/nobody/steps/block", body).isProblem(404, "resource.unknown");
        admin.post(PARTNERS + "/" + made.at("/id") + "/steps/bless", body).isProblem(404, "resource.unknown");
        admin.post(block, "{}").hasFaults("/on value.required", "/reason value.required");
        admin.post(block, "{\"on\": \"2026-02-30\", \"reason\": \"x\"}").hasFaults("/on value.date");
    }

    @Test
    void a_search_finds_every_word_in_every_language() {
        admin.post(
                        PARTNERS,
                        "{\"name\": {\"ar\": \"الجمعية المغربية للتهيئة\", \"fr\": \"Crédit Œuvre 100%\"},"
                                + " \"kind\": \"COMPANY\"}")
                .is(201);
        registered("Autre chose");

        for (String q : List.of("تهيئه", "المغربيه", "credit", "OEUVRE cred", "100%", "مغرب credit", "dit")) {
            assertThat(admin.get(PARTNERS + "?q=" + Client.encoded(q))
                            .is(200)
                            .json()
                            .get("items"))
                    .as(q)
                    .hasSize(1);
        }
        for (String q : List.of("credit chose", "_", "\"", "crédits", "%%")) {
            assertThat(admin.get(PARTNERS + "?q=" + Client.encoded(q))
                            .is(200)
                            .json()
                            .get("items"))
                    .as(q)
                    .isEmpty();
        }
        assertThat(admin.get(PARTNERS + "?kind=COMPANY").json().get("items")).hasSize(1);
        assertThat(admin.get(PARTNERS + "?committee=true").json().get("items")).isEmpty();
    }

    @Test
    void a_list_goes_on_where_it_stopped_though_partners_are_added() {
        for (int number = 10; number < 35; number++) {
            registered("Partenaire " + number);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer part = admin.get(PARTNERS + "?limit=10" + cursor).is(200);
            seen.addAll(part.each("/items", "/name/fr"));
            registered("A" + seen.size());
            cursor = part.at("/next").isEmpty() ? "" : "&cursor=" + Client.encoded(part.at("/next"));
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_query_at_fault_is_named() {
        for (String query : List.of("limit=0", "limit=201", "limit=ten", "cursor=nonsense", "colour=red")) {
            admin.get(PARTNERS + "?" + query).isProblem(400, "request.malformed");
        }
        admin.get(PARTNERS + "?limit=200").is(200);
        admin.get(PARTNERS + "/nobody").isProblem(404, "resource.unknown");
    }
}
