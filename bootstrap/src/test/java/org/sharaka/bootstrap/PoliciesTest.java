package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.standing;
import static org.sharaka.bootstrap.Mandates.worked;
import static org.sharaka.bootstrap.Site.json;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Policies over HTTP (section 10 of the rulebook). */
class PoliciesTest extends InAHouse {

    private static final String POLICIES = "/api/v1/policies";
    private static final String MANDATE = POLICIES + "/mandate/versions";
    private static final String V2 = MANDATE + "/mandate.v2";

    /** Not the day of the build: what is sent on it is an example of the document. */
    private final LocalDate today = LocalDate.of(2040, 1, 2);

    private Client first;
    private Client second;

    @BeforeEach
    void directors() {
        house.turnTo(today);
        first = house.someone("\"DIRECTOR\"");
        second = house.someone("\"DIRECTOR\"");
    }

    private Answer draft(String version, LocalDate from, String values) {
        return first.post(
                MANDATE,
                json("{'version': '%s', 'inForceFrom': '%s', 'values': %s}", version, from.toString(), values));
    }

    private Answer adopt(Client by, String version, LocalDate on) {
        return by.post(
                MANDATE + "/" + version + "/steps/adopt",
                json(
                        "{'on': '%s', 'decision': {'kind': 'BOARD_DECISION', 'reference': 'CA-12', 'date': '%s'}}",
                        on.toString(), today.toString()));
    }

    @Test
    void every_group_shows_its_first_version_with_every_value() {
        Answer all = admin.get(POLICIES).is(200);

        assertThat(all.each("/items", "/name"))
                .containsExactly(
                        "partners",
                        "funding",
                        "works",
                        "acceptance",
                        "centres",
                        "mandate",
                        "oversight",
                        "support",
                        "grid",
                        "handover",
                        "followup",
                        "stepback");
        assertThat(all.each("/items", "/state")).containsOnly("IN_FORCE");
        assertThat(all.json().get("next").isNull()).isTrue();
        Answer handover = admin.get(POLICIES + "/handover/versions/handover.v1").is(200);
        assertThat(handover.json().get("inForceFrom").isNull()).isTrue();
        assertThat(handover.at("/values/association/months")).isEqualTo("24");
        assertThat(handover.at("/values/inKindPerCash")).isEqualTo("1/3");
        assertThat(handover.at("/values/boardAbove")).isEqualTo("10000000.00");
        Answer grid = admin.get(POLICIES + "/grid/versions/grid.v1").is(200);
        assertThat(grid.json().at("/values/dimensions").propertyNames())
                .containsExactly("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
        admin.get(POLICIES + "/mandate/versions/mandate.v9").isProblem(404, "resource.unknown");
        admin.get(POLICIES + "/nothing/versions/mandate.v1").isProblem(404, "resource.unknown");
    }

    @Test
    void a_version_is_drafted_by_one_director_adopted_by_another_and_the_gate_follows() {
        Site site = new Site(house);
        Mandates mandates = new Mandates(site);
        String centre = mandates.centre("SOCIAL");
        String association = site.partner("ASSOCIATION");
        String experience = worked("SOCIAL", "2020-01-01", "2022-12-31");
        String before = mandates.draft(
                        centre,
                        association,
                        today.toString(),
                        today.plusMonths(30).toString(),
                        standing(),
                        experience)
                .is(201)
                .at("/id");
        String gate = Mandates.MANDATES + before + "/gates/sign?on=" + today;
        assertThat(admin.get(gate).is(200).at("/verdict")).isEqualTo("ELIGIBLE");

        Answer draft = draft("mandate.v2", today, "{'termMonths': 24, 'mandate.experienceMonths': 37}")
                .is(201);
        assertThat(draft.header("Location")).isEqualTo(V2);
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.at("/after")).isEqualTo("mandate.v1");
        assertThat(draft.at("/values/termMonths")).isEqualTo("24");
        assertThat(draft.at("/values/noticeMonths")).isEqualTo("3");
        assertThat(admin.get(gate).is(200).at("/verdict"))
                .as("a draft counts for nothing")
                .isEqualTo("ELIGIBLE");
        adopt(first, "mandate.v2", today).isRefusedBy("policy.adoption ADOPTION_PERSON");
        Answer look = second.get(V2 + "/gates/adopt").is(200);
        assertThat(look.at("/gate")).isEqualTo("policy.adopt");
        assertThat(look.each("/checks", "/reason")).containsExactly("pass", "missing", "pass", "pass", "pass", "pass");

        Answer adopted = adopt(second, "mandate.v2", today).is(200);

        assertThat(adopted.at("/state")).isEqualTo("IN_FORCE");
        assertThat(adopted.at("/adopted/decision/reference")).isEqualTo("CA-12");
        Answer after = admin.get(gate).is(200);
        assertThat(after.at("/policies/mandate")).isEqualTo("mandate.v2");
        assertThat(after.json()
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.get("result").asString().equals("FAIL"))
                        .map(check -> check.get("rule").asString() + " "
                                + check.get("required").asString()))
                .contains("mandate.experience 37");
        assertThat(admin.get(POLICIES + "/mandate/versions/mandate.v1").is(200).at("/state"))
                .isEqualTo("PAST");
        assertThat(admin.get("/api/v1/journal?subject=mandate.v2").each("/items", "/action"))
                .containsExactly("policy.drafted", "policy.adopted");
        assertThat(admin.get("/api/v1/journal?subject=mandate.v2")
                        .json()
                        .at("/items/1/particulars")
                        .toString())
                .contains("\"mandate.termMonths\":\"24\"");
        assertThat(rule("mandate.experience", today)).contains("37 mois");
        assertThat(rule("mandate.experience", today.minusDays(1))).contains("24 mois");
    }

    private String rule(String code, LocalDate on) {
        return admin.get("/api/v1/rules?on=" + on)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(rule -> rule.get("code").asString().equals(code))
                .map(rule -> rule.at("/text/fr").asString().replaceAll("[\u2066-\u2069]", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void checks_are_told_with_the_values_that_they_were_ruled_by() {
        Site site = new Site(house);
        Mandates mandates = new Mandates(site);
        String association = site.partner("ASSOCIATION");
        LocalDate before = today.minusDays(1);
        String until = today.plusMonths(30).toString();
        String running = mandates.running(mandates.centre("SOCIAL"), "SOCIAL", association, before.toString(), until);
        String lacking = mandates.draft(
                        mandates.centre("SOCIAL"),
                        site.partner("ASSOCIATION"),
                        today.toString(),
                        until,
                        standing("STATUTES"),
                        worked("SOCIAL", "2020-01-01", "2021-06-30"))
                .is(201)
                .at("/id");
        draft("mandate.v2", today, "{'experienceMonths': 37, 'deemedDays': 91}").is(201);
        adopt(second, "mandate.v2", today).is(200);
        String gate = Mandates.MANDATES + lacking + "/gates/sign?on=";

        Answer refused = mandates.sign(lacking, today.toString()).isProblem(409, "gate.closed");

        assertThat(told(refused, "/ruling/checks", "mandate.experience", "message"))
                .endsWith("minimum : 37 mois");
        assertThat(told(refused, "/ruling/checks", "mandate.experience", "remedy"))
                .contains("37 mois");
        assertThat(told(refused, "/ruling/checks", "association.standing", "remedy"))
                .contains("91 jours");
        assertThat(told(admin.get(gate + today).is(200), "/checks", "association.standing", "remedy"))
                .contains("91 jours");
        assertThat(told(admin.get(gate + before).is(200), "/checks", "association.standing", "remedy"))
                .contains("60 jours");
        Answer journal = admin.get("/api/v1/journal?subject=" + running).is(200);
        assertThat(journal.at("/items/1/action")).isEqualTo("mandate.signed");
        assertThat(told(journal, "/items/1/ruling/checks", "mandate.experience", "message"))
                .endsWith("minimum : 24 mois");
    }

    private static String told(Answer answer, String checks, String rule, String member) {
        return answer.json()
                .at(checks)
                .valueStream()
                .filter(check -> check.get("rule").asString().equals(rule))
                .map(check -> check.get(member).asString())
                .map(text -> text.replaceAll("[\u2066-\u2069]", "").replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_ruling_of_before_an_adoption_comes_out_again_after_it() {
        Site site = new Site(house);
        Mandates mandates = new Mandates(site);
        String centre = mandates.centre("SOCIAL");
        String signed = mandates.drafted(
                centre,
                "SOCIAL",
                site.partner("ASSOCIATION"),
                today.minusDays(1).toString(),
                today.plusMonths(30).toString());
        mandates.sign(signed, today.minusDays(1).toString()).is(200);
        draft("mandate.v2", today, "{'termMonths': 12, 'experienceMonths': 100}")
                .is(201);
        adopt(second, "mandate.v2", today).is(200);

        Answer verified = admin.get("/api/v1/journal/verification").is(200);

        assertThat(verified.at("/valid")).isEqualTo("true");
        assertThat(verified.at("/firstDifferent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, ADOPTION_DAY, other-day", "0, -1, ADOPTION_FROM, past"})
    void a_day_that_has_passed_is_refused(int step, int from, String about, String reason) {
        draft("mandate.v2", today.plusDays(from), "{'termMonths': 24}").is(201);

        Answer refused = second.post(
                V2 + "/steps/adopt",
                json(
                        "{'on': '%s', 'decision': {'reference': 'CA-12', 'date': '2026-01-05'}}",
                        today.plusDays(step).toString()));

        refused.isRefusedBy("policy.adoption " + about);
        assertThat(refused.each("/ruling/checks", "/reason")).contains(reason);
    }

    @Test
    void a_draft_without_a_decision_or_on_a_version_that_is_no_longer_the_last_is_refused() {
        draft("mandate.v2", today, "{'termMonths': 24}").is(201);
        draft("mandate.v3", today.plusDays(1), "{'termMonths': 30}").is(201);
        second.post(V2 + "/steps/adopt", json("{'on': '%s'}", today.toString()))
                .isRefusedBy("policy.adoption BOARD_DECISION");
        adopt(second, "mandate.v2", today).is(200);

        Answer stale = adopt(second, "mandate.v3", today);

        stale.isRefusedBy("policy.adoption ADOPTION_BASE");
        assertThat(stale.each("/ruling/checks", "/reason")).contains("not-last");
        adopt(second, "mandate.v2", today).isProblem(409, "step.unavailable");
        second.with("If-Match", "\"9\"")
                .post(V2 + "/steps/adopt", json("{'on': '%s'}", today.toString()))
                .isProblem(412, "version.stale");
    }

    private static Answer delete(Client by, String tag) {
        Client client = tag.isEmpty() ? by : by.with("If-Match", tag);
        return client.send("DELETE", V2, null, new byte[0]);
    }

    @Test
    void a_draft_is_deleted_by_who_has_read_it_and_a_version_that_was_adopted_stays() {
        String tag = draft("mandate.v2", today, "{'termMonths': 24}").is(201).header("ETag");
        delete(first, "").isProblem(428, "version.required");
        delete(first, "\"9\"").isProblem(412, "version.stale");
        delete(house.someone("\"VIEWER\""), tag).isProblem(403, "auth.forbidden");

        delete(first, tag).is(204);

        delete(first, tag).isProblem(404, "resource.unknown");
        assertThat(admin.get("/api/v1/journal?subject=mandate.v2").each("/items", "/action"))
                .containsExactly("policy.drafted", "policy.deleted");
        draft("mandate.v2", today, "{'termMonths': 30}").is(201);
        String adopted = adopt(second, "mandate.v2", today).is(200).header("ETag");
        delete(first, adopted).isProblem(409, "step.unavailable");
        assertThat(admin.get(V2).is(200).at("/values/termMonths")).isEqualTo("30");
    }

    @Test
    void every_fault_of_a_draft_is_told_with_its_pointer() {
        Answer refused = draft(
                "mandate.v1",
                today,
                "{'termMonths': -1, 'mandate.noticeMonths': '3', 'nothing': 1, 'mandate.gapMonths': 5}");

        refused.hasFaults(
                "/version policy.valid",
                "/values/termMonths policy.valid",
                "/values/mandate.noticeMonths policy.valid",
                "/values/nothing policy.valid");
        house.someone("\"VIEWER\"").post(MANDATE, "{}").isProblem(403, "auth.forbidden");
        first.post(POLICIES + "/nothing/versions", "{}").isProblem(404, "resource.unknown");
    }

    @Test
    void a_version_that_is_still_to_come_is_withdrawn_by_two_directors() {
        draft("mandate.v2", today.plusDays(10), "{'termMonths': 24}").is(201);
        assertThat(adopt(second, "mandate.v2", today).is(200).at("/state")).isEqualTo("COMING");
        second.get(V2 + "/gates/withdraw").isProblem(409, "step.unavailable");
        first.post(V2 + "/steps/propose-withdrawal", json("{'on': '%s', 'reason': 'trop tôt'}", today.toString()))
                .is(200);
        String withdraw = json(
                "{'on': '%s', 'decision': {'reference': 'CA-14', 'date': '%s'}}", today.toString(), today.toString());
        first.post(V2 + "/steps/withdraw", withdraw).isRefusedBy("policy.adoption ADOPTION_PERSON");

        Answer withdrawn = second.post(V2 + "/steps/withdraw", withdraw).is(200);

        assertThat(withdrawn.at("/state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/withdrawalProposed/reason")).isEqualTo("trop tôt");
        assertThat(second.post(V2 + "/steps/withdraw", withdraw)
                        .isProblem(409, "step.unavailable")
                        .at("/detail"))
                .contains("retirée", "retrait proposé");
        house.pass(Duration.ofDays(20));
        assertThat(admin.get(POLICIES + "/mandate/versions/mandate.v1").is(200).at("/state"))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void what_another_group_rests_on_is_neither_missing_from_a_draft_nor_withdrawn() {
        String trained = "{'institution.trainedHolders': {'M9': 1}}";
        String module = "{'modules.M9': {'ar': 'تدبير', 'fr': 'Gestion', 'en': 'Management'}}";
        drafted("handover", today.plusDays(10), trained).hasFaults("/values/institution.trainedHolders policy.valid");
        drafted("support", today.plusDays(11), module).is(201);
        coming("support");
        drafted("handover", today.plusDays(10), trained).hasFaults("/values/institution.trainedHolders policy.valid");
        drafted("handover", today.plusDays(11), trained).is(201);
        coming("handover");

        Answer resting = first.post(
                        POLICIES + "/support/versions/support.v2/steps/propose-withdrawal",
                        json("{'on': '%s', 'reason': 'trop tôt'}", today.toString()))
                .hasFaults("/handover.institution.trainedHolders policy.valid");
        assertThat(resting.at("/errors/0/message")).contains("handover/handover.v2");
        assertThat(admin.get(POLICIES + "/support/versions/support.v2").is(200).at("/state"))
                .isEqualTo("COMING");
    }

    private Answer drafted(String group, LocalDate from, String values) {
        return first.post(
                POLICIES + "/" + group + "/versions",
                json("{'version': '%s.v2', 'inForceFrom': '%s', 'values': %s}", group, from.toString(), values));
    }

    private void coming(String group) {
        second.post(
                        POLICIES + "/" + group + "/versions/" + group + ".v2/steps/adopt",
                        json(
                                "{'on': '%s', 'decision': {'reference': 'CA-12', 'date': '%s'}}",
                                today.toString(), today.toString()))
                .is(200);
    }

    @Test
    void a_version_comes_into_force_on_its_day_and_its_tag_changes_with_it() {
        draft("mandate.v2", today.plusDays(10), "{'termMonths': 24}").is(201);
        adopt(second, "mandate.v2", today).is(200);
        String tag = admin.get(V2).is(200).header("ETag");
        admin.with("If-None-Match", tag).get(V2).is(304);

        house.pass(Duration.ofDays(11));

        assertThat(admin.with("If-None-Match", tag).get(V2).is(200).at("/state"))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void a_step_that_is_dated_before_an_adoption_and_entered_after_is_ruled_under_the_old_version_and_listed() {
        Site site = new Site(house);
        Mandates mandates = new Mandates(site);
        String association = site.partner("ASSOCIATION");
        String before = today.minusDays(1).toString();
        mandates.running(
                mandates.centre("SOCIAL"),
                "SOCIAL",
                association,
                before,
                today.plusMonths(30).toString());
        draft("mandate.v2", today, "{'termMonths': 12}").is(201);
        adopt(second, "mandate.v2", today).is(200);
        assertThat(admin.get(POLICIES + "/late-steps").is(200).each("/items", "/action"))
                .isEmpty();

        String late = mandates.running(
                mandates.centre("SOCIAL"),
                "SOCIAL",
                association,
                before,
                today.plusMonths(30).toString());

        Answer listed = admin.get(POLICIES + "/late-steps?limit=1").is(200);
        assertThat(listed.each("/items", "/subject")).containsExactly(late);
        assertThat(listed.at("/items/0/policies/mandate")).isEqualTo("mandate.v1");
        assertThat(listed.at("/items/0/since/mandate")).isEqualTo("mandate.v2");
        assertThat(listed.at("/items/0/on")).isEqualTo(before);
    }

    @Test
    void a_preview_counts_the_centres_by_verdict_before_and_after() {
        new Mandates(new Site(house)).centre("SOCIAL");
        first.post(
                        POLICIES + "/handover/versions",
                        json(
                                "{'version': 'handover.v2', 'inForceFrom': '%s', 'values': {'freshMonths': 5}}",
                                today.toString()))
                .is(201);

        Answer preview = admin.post(
                        POLICIES + "/handover/versions/handover.v2/preview?limit=10",
                        json("{'on': '%s'}", today.toString()))
                .is(200);

        assertThat(preview.at("/before/NOT_ELIGIBLE")).isEqualTo("1");
        assertThat(preview.at("/after/NOT_ELIGIBLE")).isEqualTo("1");
        assertThat(preview.each("/items", "/reference")).isEmpty();
        admin.post(POLICIES + "/handover/versions/handover.v9/preview", json("{'on': '%s'}", today.toString()))
                .isProblem(404, "resource.unknown");
        admin.post(POLICIES + "/handover/versions/handover.v2/preview", "{}").hasFaults("/on value.required");
    }
}
