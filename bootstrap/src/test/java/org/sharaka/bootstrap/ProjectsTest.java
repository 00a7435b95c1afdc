package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** Section 3 of the rulebook over HTTP: programmes, and projects from their draft to the start of works. */
class ProjectsTest extends InAHouse {

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private static JsonNode step(Answer project, String word) {
        return project.json()
                .get("steps")
                .valueStream()
                .filter(step -> step.get("step").asString("").equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unmet(Answer project, String word) {
        return step(project, word)
                .get("unmet")
                .valueStream()
                .map(check -> check.get("rule").asString(""))
                .toList();
    }

    @Test
    void a_programme_is_entered_changed_and_found() {
        Answer made = site.officer
                .post("/api/v1/programmes", json("{'name': {'ar': 'برنامج الصحة', 'fr': 'Santé'}, 'sector': '12230'}"))
                .is(201);
        String path = "/api/v1/programmes/" + made.at("/id");
        assertThat(made.header("Location")).endsWith(path);
        assertThat(made.at("/reference")).matches("PRG-\\d{4}-\\d{4}");
        assertThat(admin.get(path).etag()).isEqualTo(made.etag());

        site.officer.patch(path, json("{'sector': null}")).isProblem(428, "version.required");
        Answer changed = site.officer
                .ifMatch(made.etag())
                .patch(path, json("{'sector': null, 'name': {'fr': null}}"))
                .is(200);
        assertThat(changed.json().get("sector").isNull()).isTrue();
        assertThat(changed.json().get("name").has("fr")).isFalse();
        site.officer.ifMatch(made.etag()).patch(path, "{}").isProblem(412, "version.stale");

        assertThat(admin.get("/api/v1/programmes?q=" + Client.encoded("صحه")).each("/items", "/id"))
                .containsExactly(made.at("/id"));
        site.finance
                .post("/api/v1/programmes", json("{'name': {'fr': 'Santé'}}"))
                .isProblem(403, "auth.forbidden");
        site.officer
                .post("/api/v1/programmes", json("{'name': {'fr': ' '}, 'sector': '1'}"))
                .hasFaults("/name/fr value.text", "/sector value.sector");
        admin.get("/api/v1/programmes/nothing").isProblem(404, "resource.unknown");
    }

    @Test
    void a_draft_is_entered_and_read_back_with_its_steps() {
        String id = site.draft("SPONSOR_FUNDED");
        Answer read = site.project(id);

        assertThat(read.at("/reference")).matches("PRJ-\\d{4}-\\d{4}");
        assertThat(read.at("/stage")).isEqualTo("DRAFT");
        assertThat(read.at("/budget/amount")).isEqualTo("1000000.00");
        assertThat(read.at("/landInstrument/kind")).isEqualTo("LAND_INSTRUMENT");
        assertThat(step(read, "submit").get("open").booleanValue()).isTrue();
        assertThat(step(read, "submit").get("gate").asString("")).isEqualTo(PROJECTS + "/" + id + "/gates/submit");
        assertThat(step(read, "start").get("open").booleanValue()).isFalse();
        assertThat(step(read, "start").get("reason").asString("")).contains("cette étape part de");
        assertThat(unmet(read, "cancel")).containsExactly("works.settlement");
        assertThat(read.each("/steps", "/step")).doesNotContain("programme").contains("appraise", "accept-finally");
        assertThat(step(read, "suspend").get("permitted").booleanValue()).isFalse();
        assertThat(step(site.director.get(PROJECTS + "/" + id), "suspend")
                        .get("permitted")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void a_reader_is_told_anew_when_a_step_has_opened_though_the_project_has_not_changed() {
        String id = site.appraised("OWN");
        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").is(200);
        site.documents(id, permits());
        String path = PROJECTS + "/" + id;
        Answer before = site.officer.get(path).is(200);
        site.officer.with("If-None-Match", before.etag()).get(path).is(304);
        assertThat(unmet(before, "start")).containsExactly("works.funded");

        site.pool("1000000.00");
        site.allocate(id, "1000000.00", "2026-02-01");

        Answer after =
                site.officer.with("If-None-Match", before.etag()).get(path).is(200);
        assertThat(step(after, "start").get("open").booleanValue()).isTrue();
        site.officer
                .ifMatch(before.etag())
                .post(path + "/steps/start", json("{'on': '2026-02-10'}"))
                .is(200);
        site.officer
                .ifMatch(after.etag())
                .post(path + "/documents", json("{'documents': [%s]}", paper("OTHER", "2026-02-10")))
                .isProblem(412, "version.stale");
    }

    @Test
    void all_faults_of_a_draft_are_told_at_once() {
        site.officer
                .post(PROJECTS, "{}")
                .hasFaults(
                        "/name value.required",
                        "/model value.required",
                        "/nature value.required",
                        "/field value.required");
        site.officer
                .post(PROJECTS, json("""
                        {'name': {'fr': ''}, 'model': 'GIFT', 'nature': 'BUILDING', 'field': 'HEALTH', 'region': 'MA-13',
                         'site': ' ', 'beneficiaries': 0, 'budget': {'amount': '10.00', 'currency': 'EUR'},
                         'budgetLines': [{'label': 'x', 'amount': {'amount': '1', 'currency': 'MAD'}}],
                         'operatingBudget': {'amount': '-1', 'currency': 'MAD'},
                         'letterOfIntent': {'kind': 'LETTER', 'date': '2026-02-30'},
                         'landInstrument': {'kind': 'LAND_INSTRUMENT', 'reference': 'TF', 'date': '2026-01-01',
                                            'validUntil': '2025-12-31'}}"""))
                .hasFaults(
                        "/name/fr value.text",
                        "/model value.enum",
                        "/region value.enum",
                        "/site value.text",
                        "/beneficiaries value.range",
                        "/budget/currency money.currency",
                        "/operatingBudget/amount value.amount",
                        "/letterOfIntent/kind value.enum",
                        "/letterOfIntent/reference value.required",
                        "/letterOfIntent/date value.date",
                        "/landInstrument/validUntil value.date");
        site.officer
                .post(PROJECTS, json("""
                        {'name': {'fr': 'x'}, 'model': 'OWN', 'nature': 'BUILDING', 'field': 'HEALTH',
                         'programmeId': 'nothing', 'plannedManagerId': 'nobody'}"""))
                .hasFaults("/programmeId value.reference", "/plannedManagerId value.reference");
        site.officer
                .post(
                        PROJECTS,
                        json(
                                "{'name': {'fr': 'x'}, 'model': 'OWN', 'nature': 'BUILDING', 'field': 'HEALTH', 'budget': %s,"
                                        + " 'budgetLines': [{'label': 'x', 'amount': %s}]}",
                                money("10.00"), money("9.99")))
                .hasFaults("/budget value.amount");
        site.officer
                .post(
                        PROJECTS,
                        json(
                                "{'name': {'fr': 'x'}, 'model': 'OWN', 'nature': 'BUILDING', 'field': 'HEALTH',"
                                        + " 'letterOfIntent': %s, 'landInstrument': %s}",
                                paper("PHOTO", "2026-01-01"), paper("OTHER", "2026-01-01")))
                .hasFaults("/letterOfIntent/kind value.enum", "/landInstrument/kind value.enum");
        assertThat(admin.get(PROJECTS).is(200).json().get("items")).isEmpty();
    }

    @Test
    void projects_are_found_by_name_and_by_what_they_are() {
        String own = site.draft("OWN");
        String sponsored = site.submitted("SPONSOR_FUNDED");

        assertThat(admin.get(PROJECTS).each("/items", "/id")).containsExactly(own, sponsored);
        assertThat(admin.get(PROJECTS + "?stage=SUBMITTED").each("/items", "/id"))
                .containsExactly(sponsored);
        assertThat(admin.get(PROJECTS + "?model=OWN&field=HEALTH").each("/items", "/id"))
                .containsExactly(own);
        assertThat(admin.get(PROJECTS + "?q=centr%20EXEMPLE").json().get("items"))
                .hasSize(2);
        assertThat(admin.get(PROJECTS + "?region=MA-06").json().get("items")).isEmpty();
        Answer first = admin.get(PROJECTS + "?limit=1").is(200);
        assertThat(admin.get(PROJECTS + "?limit=1&cursor=" + first.at("/next")).each("/items", "/id"))
                .containsExactly(sponsored);
        admin.get(PROJECTS + "?region=MA-99").isProblem(400, "request.malformed");
        admin.get(PROJECTS + "?cursor=made-up").isProblem(400, "request.malformed");
    }

    @Test
    void a_description_is_open_until_it_was_reviewed_and_the_model_never() {
        String id = site.submitted("SPONSOR_FUNDED");
        String path = PROJECTS + "/" + id;
        Client reader = site.officer.ifMatch(site.project(id).etag());

        Answer changed = reader.patch(
                        path, json("{'landInstrument': {'reference': 'TF 2'}, 'capacity': 250, 'need': null}"))
                .is(200);
        assertThat(changed.at("/landInstrument/reference")).isEqualTo("TF 2");
        assertThat(changed.at("/landInstrument/date")).isEqualTo("2025-11-03");
        assertThat(changed.json().get("need").isNull()).isTrue();
        reader.patch(path, json("{'capacity': 1}")).isProblem(412, "version.stale");
        site.officer
                .ifMatch(changed.etag())
                .patch(path, json("{'model': 'OWN'}"))
                .hasFaults("/model value.fixed");

        site.review(id, "FAVOURABLE", "2026-01-15").is(201);
        site.officer
                .ifMatch(site.project(id).etag())
                .patch(path, json("{'capacity': 1}"))
                .isProblem(409, "step.unavailable");
    }

    @Test
    void review_complete_asks_a_review_and_the_six_points() {
        String id = site.draft("SPONSOR_FUNDED", "BUILDING", "'need': 'a made-up need'");
        site.step(site.officer, id, "appraise", "{'on': '2026-01-10'}").isProblem(409, "step.unavailable");
        site.step(site.officer, id, "submit", "{'on': '2026-01-10'}").is(200);
        site.step(site.officer, id, "appraise", "{'on': '2026-01-20'}").isRefusedBy("review.complete");
        site.review(id, "FAVOURABLE", "2026-01-09").hasFaults("/on fact.order");
        site.review(id, "FAVOURABLE", "2026-01-15").is(201);

        Answer refused =
                site.step(site.officer, id, "appraise", "{'on': '2026-01-20'}").isRefusedBy("review.complete");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("BENEFICIARIES", "CAPACITY", "OPERATING_BUDGET", "FUTURE_MANAGER", "LAND_INSTRUMENT")
                .doesNotContain("NEED");
        assertThat(site.gate(id, "appraise", "2026-01-20").is(200).notPassed()).containsExactly("review.complete");
        assertThat(site.stage(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void a_review_sends_back_or_ends_and_a_later_one_counts() {
        String id = site.submitted("OWN");
        site.review(id, "TO_REVISE", "2026-01-15").is(201);
        site.step(site.officer, id, "appraise", "{'on': '2026-01-20'}").is(200);
        assertThat(site.stage(id)).isEqualTo("DRAFT");
        site.step(site.officer, id, "submit", "{'on': '2026-01-19'}").hasFaults("/on fact.order");
        site.step(site.officer, id, "submit", "{'on': '2026-01-21'}").is(200);
        site.step(site.officer, id, "appraise", "{'on': '2026-01-22'}").isRefusedBy("review.complete");
        site.review(id, "REJECTED", "2026-01-23").is(201);
        site.step(site.officer, id, "appraise", "{'on': '2026-01-24'}").is(200);

        Answer ended = site.project(id);
        assertThat(ended.at("/stage")).isEqualTo("REJECTED");
        assertThat(ended.each("/history", "/stage")).containsExactly("SUBMITTED", "DRAFT", "SUBMITTED", "REJECTED");
        assertThat(ended.each("/reviews", "/result")).containsExactly("TO_REVISE", "REJECTED");
        site.step(site.officer, id, "submit", "{'on': '2026-02-01'}").isProblem(409, "step.unavailable");
    }

    @Test
    void agreement_effectiveness_asks_a_favourable_review_of_at_most_twelve_months() {
        String id = site.appraised("OWN");
        assertThat(site.gate(id, "agree", "2027-01-15").is(200).at("/verdict")).isEqualTo("ELIGIBLE");
        assertThat(site.gate(id, "agree", "2027-01-16").is(200).notPassed()).containsExactly("agreement.effectiveness");
        site.step(site.officer, id, "agree", "{'on': '2027-01-16'}").isRefusedBy("agreement.effectiveness");

        site.review(id, "REJECTED", "2026-02-01").is(201);
        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").isRefusedBy("agreement.effectiveness");
        site.review(id, "FAVOURABLE", "2026-02-02").is(201);
        site.step(site.officer, id, "agree", "{'on': '2026-02-02'}").is(200);
        assertThat(site.stage(id)).isEqualTo("AGREED");
    }

    @Test
    void works_funded_asks_that_allocations_cover_an_own_project_to_the_centime() {
        String id = site.appraised("OWN");
        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").is(200);
        site.documents(id, permits());
        site.pool("1000000.00");
        site.allocate(id, "999999.99", "2026-02-01");
        site.step(site.officer, id, "start", "{'on': '2026-02-10'}").isRefusedBy("works.funded");

        site.allocate(id, "0.01", "2026-02-10");
        site.step(site.officer, id, "start", "{'on': '2026-02-09'}").isRefusedBy("works.funded");
        site.step(site.officer, id, "start", "{'on': '2026-02-10'}").is(200);
        assertThat(site.stage(id)).isEqualTo("IN_EXECUTION");
    }

    @Test
    void works_permits_are_asked_as_the_nature_has_building_work_or_not() {
        String building = site.appraised("OWN");
        site.step(site.officer, building, "agree", "{'on': '2026-02-01'}").is(200);
        Answer refused = site.step(
                        site.officer,
                        building,
                        "start",
                        "{'on': '2026-02-10', 'documents': [" + paper("BUILDING_PERMIT", "2026-02-11") + "]}")
                .isRefusedBy("works.funded", "works.permits");
        assertThat(refused.each("/ruling/checks/3/missing", ""))
                .contains(
                        "BUILDING_PERMIT",
                        "CONTRACT",
                        "WORKS_INSURANCE",
                        "SUPERVISION",
                        "TECHNICAL_CONTROL",
                        "TEN_YEAR_INSURANCE")
                .doesNotContain("LAND_INSTRUMENT");
        assertThat(site.project(building).json().get("documents")).isEmpty();

        String equipment = site.draft("OWN", "EQUIPMENT", "'budget': " + money("5.00") + ", " + site.points());
        site.step(site.officer, equipment, "submit", "{'on': '2026-01-10'}").is(200);
        site.review(equipment, "FAVOURABLE", "2026-01-15").is(201);
        site.step(site.officer, equipment, "appraise", "{'on': '2026-01-20'}").is(200);
        site.step(site.officer, equipment, "agree", "{'on': '2026-02-01'}").is(200);
        site.pool("5.00");
        site.allocate(equipment, "5.00", "2026-02-01");
        site.step(site.officer, equipment, "start", "{'on': '2026-02-10'}").isRefusedBy("works.permits");
        site.step(
                        site.officer,
                        equipment,
                        "start",
                        "{'on': '2026-02-10', 'documents': ["
                                + String.join(
                                        ", ",
                                        paper("CONTRACT", "2026-02-05"),
                                        paper("WORKS_INSURANCE", "2026-02-05"),
                                        paper("SUPERVISION", "2026-02-05"))
                                + "]}")
                .is(200);
        assertThat(site.project(equipment).each("/documents", "/kind"))
                .containsExactly("CONTRACT", "WORKS_INSURANCE", "SUPERVISION");
    }

    @Test
    void contracts_keep_their_bonds_and_progress_never_falls() {
        String id = site.appraised("OWN");
        String contracts = PROJECTS + "/" + id + "/contracts";
        Answer made = site.officer
                .post(
                        contracts,
                        json(
                                "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s}",
                                money("900000.00"), paper("CONTRACT", "2026-02-01")))
                .is(201);
        String path = contracts + "/" + made.at("/id");
        assertThat(made.header("Location")).endsWith(path);
        Answer bonded = site.officer
                .post(
                        path + "/bonds",
                        json(
                                "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}",
                                money("27000.00"), paper("BOND", "2026-02-01")))
                .is(201);
        assertThat(bonded.at("/bonds/0/amount/amount")).isEqualTo("27000.00");
        assertThat(admin.get(path).is(200).at("/contractor/name")).isEqualTo("Made-up Builders");
        site.officer
                .post(
                        contracts,
                        json(
                                "{'contractor': {}, 'amount': %s, 'document': %s, 'bonds': [{'purpose': 'X'}]}",
                                money("0"), paper("INVOICE", "2026-02-01")))
                .hasFaults(
                        "/contractor/name value.required",
                        "/bonds/0/purpose value.enum",
                        "/bonds/0/amount value.required",
                        "/bonds/0/document value.required");
        admin.get(contracts + "/nothing").isProblem(404, "resource.unknown");
        site.officer
                .post(PROJECTS + "/" + id + "/progress", json("{'on': '2026-03-01', 'percent': 5}"))
                .isProblem(409, "step.unavailable");

        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").is(200);
        site.documents(id, permits());
        site.pool("1000000.00");
        site.allocate(id, "1000000.00", "2026-02-01");
        site.step(site.officer, id, "start", "{'on': '2026-02-10'}").is(200);
        String progress = PROJECTS + "/" + id + "/progress";
        site.officer
                .post(
                        progress,
                        json(
                                "{'on': '2026-03-01', 'percent': 35, 'photos': [%s], 'remarks': 'walls'}",
                                paper("PHOTO", "2026-03-01")))
                .is(201);
        site.officer
                .post(progress, json("{'on': '2026-02-28', 'percent': 34}"))
                .hasFaults("/on fact.order", "/percent value.range");
        site.officer
                .post(progress, json("{'on': '2026-03-02', 'percent': 101}"))
                .hasFaults("/percent value.range");
    }

    @Test
    void a_project_is_suspended_by_a_director_and_goes_on_where_it_was() {
        String id = site.appraised("OWN");
        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").is(200);
        String hold = "{'on': '2026-03-01', 'reason': 'a made-up reason'}";
        site.step(site.officer, id, "suspend", hold).isProblem(403, "auth.forbidden");
        site.step(site.director, id, "suspend", "{'on': '2026-03-01'}").hasFaults("/reason value.required");
        site.step(site.director, id, "suspend", hold).is(200);
        assertThat(site.stage(id)).isEqualTo("SUSPENDED");
        site.step(site.officer, id, "start", "{'on': '2026-03-02'}").isProblem(409, "step.unavailable");
        site.step(site.director, id, "resume", hold.replace("03-01", "03-05")).is(200);
        assertThat(site.stage(id)).isEqualTo("AGREED");
    }

    @Test
    void works_settlement_is_asked_to_cancel_and_what_is_unspent_goes_back() {
        String id = site.appraised("OWN");
        site.step(site.officer, id, "agree", "{'on': '2026-02-01'}").is(200);
        site.documents(id, permits());
        site.pool("1000000.00");
        site.allocate(id, "1000000.00", "2026-02-01");
        site.step(site.officer, id, "start", "{'on': '2026-02-10'}").is(200);

        String cancel = "{'on': '2026-03-01', 'reason': 'a made-up reason'";
        Answer refused = site.step(site.officer, id, "cancel", cancel + "}").isRefusedBy("works.settlement");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("WORKS_DONE", "MONEY_SPENT", "SITE_SECURED")
                .doesNotContain("MONEY_RETURNED");
        String settlement = ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-02-28")
                + ", 'securedBy': 'Made-up Guards', 'spent': %s}}";
        site.step(site.officer, id, "cancel", cancel + settlement.formatted(money("0.01")))
                .isRefusedBy("works.settlement");
        site.step(site.officer, id, "cancel", cancel + settlement.formatted(money("0.00")))
                .is(200);

        assertThat(site.stage(id)).isEqualTo("CANCELLED");
        Answer funding = site.finance.get("/api/v1/funding?on=2026-03-01").is(200);
        assertThat(funding.at("/allocated/amount")).isEqualTo("0.00");
        assertThat(funding.at("/available/amount")).isEqualTo("1000000.00");
    }

    @Test
    void who_may_not_write_projects_may_read_them() {
        String id = site.draft("OWN");
        Client viewer = house.someone("\"VIEWER\"");
        viewer.get(PROJECTS + "/" + id).is(200);
        viewer.get(PROJECTS + "/" + id + "/gates/submit?on=2026-01-01").is(200);
        viewer.post(PROJECTS + "/" + id + "/steps/submit", json("{'on': '2026-01-01'}"))
                .isProblem(403, "auth.forbidden");
        viewer.get(PROJECTS + "/" + id + "/gates/agree").isProblem(409, "step.unavailable");
        viewer.get(PROJECTS + "/nothing").isProblem(404, "resource.unknown");
        site.step(site.officer, "nothing", "submit", "{'on': '2026-01-01'}").isProblem(404, "resource.unknown");
    }

    @Test
    void the_figures_of_partnerships_and_works_are_shown() {
        JsonNode policies = admin.get("/api/v1/policies").is(200).json().get("items");
        JsonNode works = policies.valueStream()
                .filter(policy -> policy.get("version").asString("").equals("works.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(works.at("/values/fundedShare").asString("")).isEqualTo("0.30");
        assertThat(policies.valueStream().map(policy -> policy.get("version").asString("")))
                .contains("acceptance.v1");
    }

    private static String[] permits() {
        return new String[] {
            paper("BUILDING_PERMIT", "2026-01-15"),
            paper("CONTRACT", "2026-01-15"),
            paper("WORKS_INSURANCE", "2026-01-15"),
            paper("SUPERVISION", "2026-01-15"),
            paper("TECHNICAL_CONTROL", "2026-01-15"),
            paper("TEN_YEAR_INSURANCE", "2026-01-15")
        };
    }
}
