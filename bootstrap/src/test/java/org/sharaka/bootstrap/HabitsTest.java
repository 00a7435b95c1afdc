package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Rule;

/** The habits of the interface, seen on a partner. Wrong input changes nothing, and says which part. */
class HabitsTest extends InAHouse {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String GOOD = "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}";

    @AfterEach
    void nothing_has_changed() {
        assertThat(admin.get(PARTNERS).is(200).json().get("items")).isEmpty();
    }

    private Answer post(String json) {
        return admin.post(PARTNERS, json);
    }

    @Test
    void what_is_not_json_is_malformed() {
        for (String json : List.of(
                "",
                "no json",
                "{",
                GOOD + " trailing",
                GOOD + GOOD,
                "[]",
                "\"text\"",
                "null",
                "{\"name\": {\"fr\": \"a\"}, \"name\": {\"fr\": \"b\"}, \"kind\": \"COMPANY\"}",
                "{\"name\": {\"fr\": \"a\"}, \"kind\": \"COMPANY\", \"colour\": \"red\"}",
                "{\"name\": {\"fr\": \"a\", \"es\": \"b\"}, \"kind\": \"COMPANY\"}",
                "{\"name\": {\"fr\": 5}, \"kind\": \"COMPANY\"}",
                "{\"name\": \"Exemple\", \"kind\": \"COMPANY\"}",
                "{\"name\": {\"fr\": \"a\"}, \"kind\": 1}",
                "{\"name\": {\"fr\": \"a\"}, \"kind\": \"COMPANY\", \"ice\": 97}",
                "{\"name\": {\"fr\": \"a\"}, \"kind\": \"COMPANY\", \"fields\": \"HEALTH\"}",
                "[".repeat(100_000),
                "{\"kind\": 1" + "0".repeat(1_000_000) + "}")) {
            Answer refused = post(json).isProblem(400, "request.malformed");
            assertThat(refused.at("/detail")).isNotBlank().doesNotContain("Exception", "java", "jackson");
        }
    }

    @Test
    void a_malformed_part_is_named() {
        assertThat(post("{\"name\": {\"fr\": \"a\"}, \"kind\": \"COMPANY\", \"colour\": \"red\"}")
                        .at("/detail"))
                .contains("colour");
        assertThat(post("{\"name\": {\"fr\": 5}, \"kind\": \"COMPANY\"}").at("/detail"))
                .contains("/name/fr");
    }

    @Test
    void wrong_utf_8_is_malformed() {
        byte[] latin =
                "{\"name\": {\"fr\": \"Cr\u00e9dit\"}, \"kind\": \"COMPANY\"}".getBytes(StandardCharsets.ISO_8859_1);
        admin.send("POST", PARTNERS, "application/json", latin).isProblem(400, "request.malformed");
        byte[] overlong = GOOD.replace("Exemple", "XX").getBytes(StandardCharsets.UTF_8);
        int at = new String(overlong, StandardCharsets.UTF_8).indexOf("XX");
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        admin.send("POST", PARTNERS, "application/json", overlong).isProblem(400, "request.malformed");
    }

    @Test
    void a_lone_surrogate_is_no_name() {
        post("{\"name\": {\"fr\": \"a\\ud800b\"}, \"kind\": \"COMPANY\"}").hasFaults("/name/fr partner.name");
        post("{\"name\": {\"fr\": \"a\\u0000b\"}, \"kind\": \"COMPANY\"}").hasFaults("/name/fr partner.name");
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        byte[] large = new byte[(1 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        admin.send("POST", PARTNERS, "application/json", large).isProblem(413, "body.large");
        byte[] allowed = new byte[1 << 20];
        Arrays.fill(allowed, (byte) ' ');
        admin.send("POST", PARTNERS, "application/json", allowed).isProblem(400, "request.malformed");
    }

    @Test
    void a_body_of_another_type_is_unsupported() {
        admin.send("POST", PARTNERS, "text/plain", GOOD.getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "media.unsupported");
        admin.send("POST", PARTNERS, null, GOOD.getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "media.unsupported");
        admin.with("Accept", "text/html").get(PARTNERS).isProblem(406, "accept.unsupported");
        admin.with("Accept", "application/*;q=0.5").get(PARTNERS).is(200);
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        admin.get("/api/v1/nothing").isProblem(404, "resource.unknown");
        admin.get("/nothing").isProblem(404, "resource.unknown");
        Answer refused = admin.send("DELETE", PARTNERS, null, new byte[0]).isProblem(405, "method.unsupported");
        assertThat(refused.header("Allow")).contains("GET", "POST");
    }

    @Test
    void words_follow_the_reader() {
        String french = post("{}").at("/title");
        String arabic = admin.reading("ar").post(PARTNERS, "{}").at("/title");
        String english = admin.reading("en-US,en;q=0.8").post(PARTNERS, "{}").at("/title");

        assertThat(arabic).matches(".*\\p{IsArabic}.*");
        assertThat(List.of(french, arabic, english)).doesNotHaveDuplicates();
        assertThat(admin.reading("de, ar;q=0.9, fr;q=0.1").post(PARTNERS, "{}").at("/title"))
                .isEqualTo(arabic);
        assertThat(admin.reading("de").post(PARTNERS, "{}").at("/title")).isEqualTo(french);
        assertThat(admin.reading("ar").post(PARTNERS, "{}").at("/errors/0/message"))
                .matches(".*\\p{IsArabic}.*");
    }

    @Test
    void every_answer_carries_its_headers() {
        for (Answer answer : List.of(
                admin.get(PARTNERS),
                post("{}"),
                admin.get("/nothing"),
                house.stranger().get(PARTNERS))) {
            assertThat(answer.header("X-Request-Id")).matches("[A-Za-z0-9-]{1,64}");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Server")).isEmpty();
        }
        assertThat(admin.with("X-Request-Id", "made-up-1").get(PARTNERS).header("X-Request-Id"))
                .isEqualTo("made-up-1");
        assertThat(admin.with("X-Request-Id", "not allowed!").get(PARTNERS).header("X-Request-Id"))
                .isNotEqualTo("not allowed!");
    }

    @Test
    void the_catalogue_and_the_policies_answer_whole() {
        Answer rules = admin.get("/api/v1/rules").is(200);
        assertThat(rules.each("/items", "/code")).contains("handover.floor.FIN", "partner.ice", "stepback.urgent");
        assertThat(rules.json().get("next").isNull()).isTrue();
        assertThat(rules.json()
                        .get("items")
                        .valueStream()
                        .filter(rule -> rule.get("enforced").asBoolean()))
                .extracting(rule -> rule.get("code").asString())
                .containsExactlyElementsOf(Catalogue.standard().all().stream()
                        .filter(Rule::enforced)
                        .map(rule -> rule.code().code())
                        .toList())
                .contains("actor.interest", "partner.blocked");
        assertThat(admin.get("/api/v1/policies").is(200).each("/items", "/version"))
                .contains(
                        "handover.v1",
                        "followup.v1",
                        "support.v1",
                        "grid.v1",
                        "partners.v1",
                        "funding.v1",
                        "works.v1",
                        "acceptance.v1",
                        "stepback.v1",
                        "centres.v1",
                        "mandate.v1",
                        "oversight.v1");
        admin.get("/api/v1/rules?limit=3").isProblem(400, "request.malformed");
    }
}
