package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Works.READY;
import static org.sharaka.bootstrap.Works.named;
import static org.sharaka.bootstrap.Works.papersBut;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Section 3 of the rulebook over HTTP: works from the notice of completion to provisional acceptance. */
class AcceptanceTest extends InAHouse {

    private static final String FIRST_ACCEPTANCE = "/lots/0/completions/0/acceptance";
    private static final String REFUSAL = ", 'reason': 'a made-up reason', 'makeAcceptable': 'mend it'";

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private Works visited() {
        return Works.own(site).notified("2026-05-01").visited("2026-05-05");
    }

    /** What there was, in the check of a rule that refused. */
    private static List<String> missing(Answer refused, String rule) {
        int place = refused.each("/ruling/checks", "/rule").indexOf(rule);
        return refused.each("/ruling/checks/" + place + "/missing", "");
    }

    @Test
    void works_are_notified_visited_and_accepted_and_the_stage_of_the_project_follows() {
        Works works = Works.own(site);
        Answer begun = works.delivery();
        assertThat(begun.at("/begunOn")).isEqualTo(Works.STARTED_ON);
        assertThat(begun.each("/lots", "/id")).containsExactly("L1");
        site.officer
                .with("If-None-Match", begun.etag())
                .get(works.at("delivery"))
                .is(304);
        // it holds no words yet, so that it is the same in every language
        site.officer
                .reading("ar")
                .with("If-None-Match", begun.etag())
                .get(works.at("delivery"))
                .is(304);

        works.notified("2026-05-01");
        assertThat(works.stage()).isEqualTo("COMPLETION_NOTIFIED");
        Answer visit = works.visit("2026-05-05", ", 'remarks': 'all is well', 'occupied': false")
                .is(201);
        assertThat(visit.header("Location")).endsWith(works.at("delivery"));
        assertThat(visit.etag()).isEqualTo(works.delivery().etag());
        assertThat(visit.at("/lots/0/completions/0/visits/0/remarks")).isEqualTo("all is well");

        Answer accepted = works.accept("2026-05-10", "").is(200);
        assertThat(accepted.at("/stage")).isEqualTo("PROVISIONALLY_ACCEPTED");
        Answer delivery = works.delivery();
        assertThat(delivery.at("/lots/0/acceptedOn")).isEqualTo("2026-05-10");
        assertThat(delivery.at("/lots/0/guaranteeEnd")).isEqualTo("2027-05-10");
        assertThat(delivery.at(FIRST_ACCEPTANCE + "/ruling/policy")).isEqualTo("acceptance.v1");
        assertThat(delivery.each(FIRST_ACCEPTANCE + "/ruling/checks", "/rule"))
                .containsExactly(
                        "actor.interest",
                        "partner.blocked",
                        "acceptance.visit",
                        "acceptance.ready",
                        "acceptance.documents",
                        "acceptance.lot",
                        "acceptance.blocking",
                        "reserve.deadline");
        assertThat(admin.get("/api/v1/journal?limit=200&subject=" + works.project())
                        .each("/items", "/action"))
                .contains("project.completion-notified", "delivery.visited", "project.accepted-provisionally");
    }

    @Test
    void acceptance_visit_asks_a_notice_and_a_visit() {
        Works works = Works.own(site);
        works.accept("2026-05-10", "").isRefusedBy("acceptance.visit", "acceptance.lot");
        works.notified("2026-05-01");
        works.accept("2026-05-10", "").isRefusedBy("acceptance.visit", "acceptance.lot");
        works.visited("2026-05-12");
        works.accept("2026-05-11", "").hasFaults("/on fact.order");
        assertThat(works.gate("accept-provisionally", "2026-05-11").is(200).notPassed())
                .contains("acceptance.visit", "acceptance.lot");
        assertThat(works.gate("accept-provisionally", "2026-05-12").is(200).notPassed())
                .containsExactly("acceptance.visit", "acceptance.ready", "acceptance.documents");
    }

    @Test
    void a_visit_on_the_tenth_day_is_in_time_and_on_the_eleventh_asks_a_written_reason() {
        Works onTime = Works.own(site).notified("2026-05-01").visited("2026-05-11");
        onTime.accept("2026-05-11", "").is(200);
        assertThat(onTime.delivery().at(FIRST_ACCEPTANCE + "/ruling/verdict")).isEqualTo("ELIGIBLE");

        Works late = Works.own(site).notified("2026-05-01").visited("2026-05-12");
        late.accept("2026-05-12", "").hasFaults("/reasons acceptance.visit");
        assertThat(late.stage()).isEqualTo("COMPLETION_NOTIFIED");
        late.accept("2026-05-12", ", 'reasons': [{'rule': 'acceptance.visit', 'reason': 'snow on the road'}]")
                .is(200);
        Answer delivery = late.delivery();
        assertThat(delivery.at(FIRST_ACCEPTANCE + "/ruling/verdict")).isEqualTo("CONDITIONAL");
        assertThat(delivery.at(FIRST_ACCEPTANCE + "/reasons/0/reason")).isEqualTo("snow on the road");
    }

    @Test
    void acceptance_ready_asks_tests_equipment_utilities_and_keys() {
        Works works = visited();
        String keyless = ", 'ready': {'tests': true, 'equipment': true, 'utilities': true, 'keys': false}";
        Answer refused = works.step("accept-provisionally", "2026-05-10", keyless + papersBut("2026-05-10"))
                .isRefusedBy("acceptance.ready");
        assertThat(missing(refused, "acceptance.ready")).containsExactly("KEYS");
        works.step("accept-provisionally", "2026-05-10", papersBut("2026-05-10"))
                .isRefusedBy("acceptance.ready");
    }

    @Test
    void acceptance_documents_asks_minutes_and_asset_list_with_the_step() {
        Works works = visited();
        site.documents(works.project(), paper("MINUTES", "2026-05-09"));
        Answer refused = works.acceptWith("2026-05-10", papersBut("2026-05-10", "MINUTES"), "")
                .isRefusedBy("acceptance.documents");
        assertThat(missing(refused, "acceptance.documents")).containsExactly("MINUTES");
        works.acceptWith("2026-05-10", papersBut("2026-05-10", "ASSET_LIST"), "")
                .isRefusedBy("acceptance.documents");
        works.acceptWith("2026-05-10", papersBut("2026-05-11"), "").isRefusedBy("acceptance.documents");
    }

    @Test
    void plans_that_are_missing_become_a_condition_of_sixty_days_at_most() {
        Works works = visited();
        site.documents(works.project(), paper("FIRE_OPINION", "2026-05-09"));
        String but = papersBut("2026-05-10", "AS_BUILT_PLANS", "MANUALS", "FIRE_OPINION");
        String plans = ", 'conditions': [{'paper': 'AS_BUILT_PLANS', 'who': 'Made-up Builders', 'by': '%s'}]";
        works.acceptWith("2026-05-10", but, plans.formatted("2026-07-10")).isRefusedBy("acceptance.documents");
        works.acceptWith("2026-05-10", but, plans.formatted("2026-07-09")).is(200);

        Answer delivery = works.delivery();
        Answer conditions = works.conditions();
        assertThat(delivery.at(FIRST_ACCEPTANCE + "/ruling/verdict")).isEqualTo("CONDITIONAL");
        assertThat(conditions.each("/items", "/paper")).containsExactly("AS_BUILT_PLANS", "MANUALS");
        assertThat(conditions.each("/items", "/who")).containsExactly("Made-up Builders", "CONTRACTOR");
        assertThat(conditions.each("/items", "/due")).containsExactly("2026-07-09", "2026-07-09");
    }

    private Works withoutManuals() {
        Works works = visited();
        works.acceptWith("2026-05-10", papersBut("2026-05-10", "MANUALS"), "").is(200);
        return works;
    }

    @Test
    void every_step_of_a_delivery_has_its_gate() {
        Works begun = Works.own(site);
        assertThat(begun.gate("name-lots", "2026-05-01").is(200).notPassed()).isEmpty();
        begun.gate("visit", "2026-05-01").isProblem(409, "step.unavailable");
        Works works = withoutManuals();
        String raise = works.at("reserves/gates/raise?on=2027-05-10");
        assertThat(site.officer.get(raise).is(200).notPassed()).isEmpty();
        assertThat(site.officer.get(raise + "&deadline=2027-08-01").is(200).notPassed())
                .containsExactly("reserve.deadline");
        site.officer.get(raise + "&lot=L9").hasFaults("/lot value.reference");
        String correct = works.at("acceptances/L1/gates/correct?on=2026-06-01");
        assertThat(site.officer.get(correct).is(200).notPassed()).containsExactly("fact.correction");
        assertThat(site.director
                        .get(correct + "&fact=VISIT_DATE&visit=1")
                        .is(200)
                        .notPassed())
                .isEmpty();
        site.director.get(correct + "&fact=VISIT_DATE&visit=9").hasFaults("/visit value.reference");
        works.gate("name-lots", "2026-06-01").isProblem(409, "step.unavailable");
    }

    @Test
    void a_condition_is_met_with_its_paper() {
        Works works = withoutManuals();
        String condition = "/api/v1/conditions/" + works.conditions().at("/items/0/id");
        assertThat(admin.get(condition).is(200).at("/lot")).isEqualTo("L1");
        assertThat(site.officer
                        .get(condition + "/gates/extend?on=2026-05-20")
                        .is(200)
                        .notPassed())
                .isEmpty();
        assertThat(site.officer
                        .get(condition + "/gates/meet?on=2026-06-01")
                        .is(200)
                        .notPassed())
                .containsExactly("acceptance.condition");
        works.meet("2026-06-01", paper("WARRANTIES", "2026-06-01")).isRefusedBy("acceptance.condition");
        Answer met = works.meet("2026-06-01", paper("MANUALS", "2026-06-01")).is(200);
        assertThat(met.at("/met/document/kind")).isEqualTo("MANUALS");
        works.meet("2026-06-01", paper("MANUALS", "2026-06-01")).isProblem(409, "step.unavailable");
        works.meet(site.officer, "CND-1999-0001", "2026-06-01", paper("MANUALS", "2026-06-01"))
                .isProblem(404, "resource.unknown");
    }

    @Test
    void a_condition_is_extended_once_by_decision() {
        Works works = withoutManuals();
        works.extend(site.officer, "2026-07-10", "2026-08-01").isProblem(403, "auth.forbidden");
        works.extend(site.director, "2026-07-10", "2026-09-08").isRefusedBy("acceptance.condition");
        Answer extended =
                works.extend(site.director, "2026-07-10", "2026-09-07").is(200);
        assertThat(extended.at("/due")).isEqualTo("2026-09-07");
        works.extend(site.director, "2026-07-11", "2026-09-09").isRefusedBy("acceptance.condition");
    }

    @Test
    void an_acceptance_is_withdrawn_only_for_a_condition_whose_day_has_passed() {
        Works works = withoutManuals();
        works.decide("steps/withdraw-acceptance", "2026-07-09", "").isRefusedBy("acceptance.condition");
        works.decide("steps/withdraw-acceptance", "2026-07-09", named("L1")).isRefusedBy("acceptance.condition");
        works.decide("steps/withdraw-acceptance", "2026-07-10", "").is(200);
        assertThat(works.conditions().each("/items", "/state")).containsExactly("LAPSED");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
        assertThat(works.delivery().json().at("/lots/0/guaranteeEnd").isNull()).isTrue();
        works.delivered("2026-08-20");
        assertThat(works.delivery().at("/lots/0/guaranteeEnd")).isEqualTo("2027-08-20");
    }

    @Test
    void lots_are_accepted_apart_each_with_its_visit_and_its_guarantee() {
        Works works = Works.own(site);
        works.post(
                        site.officer,
                        "lots",
                        "{'on': '2026-02-16', 'lots': [{'name': 'A', 'share': '0.5'}, {'name': 'B', 'share': '0.4'}]}")
                .hasFaults("/lots value.ratio");
        works.lots("House", "Garden").notified("2026-05-01", "L1").visited("2026-05-05", "L1");
        works.accept("2026-05-10", named("L1", "L2")).isRefusedBy("acceptance.visit L2", "acceptance.lot L2");
        works.notified("2026-05-06", "L2");
        works.accept("2026-05-10", "").isRefusedBy("acceptance.visit L2", "acceptance.lot L2");
        works.accept("2026-05-10", named("L1")).is(200);
        assertThat(works.stage()).isEqualTo("COMPLETION_NOTIFIED");

        works.visited("2026-05-12", "L2");
        works.accept("2026-05-20", named("L1", "L2")).isRefusedBy("acceptance.lot L1");
        works.accept("2026-05-20", "").is(200);
        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        assertThat(works.delivery().each("/lots", "/guaranteeEnd")).containsExactly("2027-05-10", "2027-05-20");
        works.post(site.officer, "lots", "{'on': '2026-05-21', 'lots': [{'name': 'A'}]}")
                .isProblem(409, "step.unavailable");
    }

    @Test
    void nothing_is_accepted_that_somebody_uses_already() {
        Works works = Works.own(site).notified("2026-05-01");
        works.visit("2026-05-05", "").is(201);
        works.accept("2026-05-10", "").isRefusedBy("acceptance.lot");
        works.visit("2026-05-06", ", 'occupied': true").is(201);
        works.accept("2026-05-10", "").isRefusedBy("acceptance.lot");
        works.visited("2026-05-07").accept("2026-05-10", "").is(200);
    }

    @Test
    void acceptance_blocking_asks_that_no_blocking_reserve_is_open() {
        Works works = visited();
        works.raise(site.officer, "2026-05-06", "BLOCKING", "").is(201);
        works.accept("2026-05-10", "").isRefusedBy("acceptance.blocking");
        works.lift(admin, "R1", "2026-05-09").is(200);
        String with = ", 'reserves': [{'severity': '%s', 'text': 'a made-up defect', 'place': 'Hall'}]";
        works.accept("2026-05-10", with.formatted("BLOCKING")).isRefusedBy("acceptance.blocking");
        works.accept("2026-05-10", with.formatted("MAJOR")).is(200);
        assertThat(works.delivery().each("/reserves", "/severity")).containsExactly("BLOCKING", "MAJOR");
    }

    @Test
    void an_attestation_of_ten_year_insurance_that_follows_is_a_condition_of_sixty_days() {
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-05");
        works.acceptWith("2026-05-10", papersBut("2026-05-10", "TEN_YEAR_INSURANCE"), "")
                .is(200);
        assertThat(works.conditions().each("/items", "/paper")).containsExactly("TEN_YEAR_INSURANCE");
        assertThat(works.conditions().each("/items", "/by")).containsExactly("2026-07-09");
    }

    @Test
    void model_2_asks_the_assignment_and_the_ten_year_insurance() {
        Works works = Works.builtByPartner(site).notified("2026-05-01").visited("2026-05-05");
        String met =
                ", 'termsVersion': 1, 'items': [{'item': '1.1', 'result': 'MET'}, {'item': '2.1', 'result': 'MET'}]";
        Answer refused = works.acceptWith("2026-05-10", papersBut("2026-05-10", "ASSIGNMENT"), met)
                .isRefusedBy("acceptance.assignment");
        assertThat(missing(refused, "acceptance.assignment")).containsExactly("ASSIGNMENT");
        works.acceptWith("2026-05-10", papersBut("2026-05-10", "TEN_YEAR_INSURANCE"), met)
                .isRefusedBy("acceptance.assignment");
        works.accept("2026-05-10", met).is(200);
    }

    @Test
    void model_2_is_held_against_the_version_in_force_line_by_line() {
        Works works = Works.builtByPartner(site).notified("2026-05-01").visited("2026-05-05");
        String items = ", 'items': [{'item': '1.1', 'result': 'MET'}, {'item': '2.1', 'result': 'NOT_MET'}]";
        String defect =
                ", 'reserves': [{'severity': 'MAJOR', 'text': 'a made-up defect', 'place': 'Hall', 'item': '2.1'}]";
        Answer refused = works.accept("2026-05-10", "").isRefusedBy("acceptance.ready");
        assertThat(missing(refused, "acceptance.ready")).containsExactly("TERMS_VERSION", "TERMS_ITEMS");
        works.accept("2026-05-10", ", 'termsVersion': 2" + items + defect).isRefusedBy("acceptance.ready");
        works.accept("2026-05-10", ", 'termsVersion': 1" + items).isRefusedBy("acceptance.ready");
        works.accept("2026-05-10", ", 'termsVersion': 1" + items + defect).is(200);
        assertThat(works.delivery().at("/reserves/0/item")).isEqualTo("2.1");
    }

    @Test
    void what_is_refused_goes_back_to_execution_with_reasons() {
        Works works = visited();
        works.step("refuse-acceptance", "2026-05-10", REFUSAL).is(200);
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
        Answer delivery = works.delivery();
        assertThat(delivery.at("/lots/0/completions/0/refusal/makeAcceptable")).isEqualTo("mend it");
        works.step("refuse-acceptance", "2026-05-11", REFUSAL).isProblem(409, "step.unavailable");
        works.step("notify-completion", "2026-05-09", ", 'document': " + paper("NOTICE", "2026-05-09"))
                .hasFaults("/on fact.order");
        works.delivered("2026-06-20");
        assertThat(works.delivery().json().at("/lots/0/completions")).hasSize(2);
    }

    @Test
    void what_third_parties_do_goes_on_while_a_sponsor_is_blocked() {
        String sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor).notified("2026-05-01").visited("2026-05-05");
        site.block(sponsor, "2026-05-06");
        works.raise(site.officer, "2026-05-10", "MINOR", "").is(201);
        works.lift(admin, "R1", "2026-05-11").is(200);
        works.step("refuse-acceptance", "2026-05-12", REFUSAL).is(200);
        works.notified("2026-05-13")
                .visited("2026-05-14")
                .accept("2026-05-15", "")
                .is(200);
    }

    @Test
    void a_recorded_fact_is_corrected_by_someone_else_and_the_acceptance_ruled_again() {
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-11");
        works.accept("2026-05-12", "").is(200);
        String corrections = "acceptances/L1/corrections";
        String visit = "{'on': '2026-05-20', 'fact': 'VISIT_DATE', 'visit': 1, 'date': '%s', 'reason': 'a slip'}";
        works.post(site.officer, corrections, visit.formatted("2026-05-12")).isRefusedBy("fact.correction");

        Answer corrected =
                works.post(admin, corrections, visit.formatted("2026-05-12")).is(201);
        String entry = "/lots/0/completions/0/corrections/0";
        assertThat(corrected.at(entry + "/verdictBefore")).isEqualTo("ELIGIBLE");
        assertThat(corrected.at(entry + "/ruling/verdict")).isEqualTo("CONDITIONAL");
        assertThat(corrected.json().at(entry + "/verdictChanged").booleanValue())
                .isTrue();
        assertThat(corrected.at("/lots/0/completions/0/visits/0/recorded/on")).isEqualTo("2026-05-11");
        works.post(admin, corrections, visit.formatted("2026-05-11")).isRefusedBy("fact.correction");

        Client another = house.someone("\"PARTNERSHIP_OFFICER\"");
        Answer earlier = works.post(
                        another,
                        corrections,
                        "{'on': '2026-05-21', 'fact': 'ACCEPTANCE_DATE', 'date': '2026-05-11', 'reason': 'a slip'}")
                .is(201);
        assertThat(earlier.at("/lots/0/acceptedOn")).isEqualTo("2026-05-11");
        assertThat(earlier.at("/lots/0/guaranteeEnd")).isEqualTo("2027-05-11");
        assertThat(earlier.at("/lots/0/completions/0/corrections/1/ruling/verdict"))
                .isEqualTo("NOT_ELIGIBLE");
        works.post(another, corrections, "{'on': '2026-05-21', 'fact': 'DOCUMENTS', 'reason': 'a slip'}")
                .hasFaults("/documents value.required");
        works.post(
                        another,
                        corrections,
                        visit.replace("'visit': 1", "'visit': 2").formatted("2026-05-11"))
                .hasFaults("/visit value.reference");
        works.post(another, "acceptances/L9/corrections", visit.formatted("2026-05-11"))
                .isProblem(404, "resource.unknown");
    }

    @Test
    void all_faults_of_a_step_are_told_at_once() {
        Works works = Works.own(site);
        works.post(site.officer, "steps/notify-completion", "{}")
                .hasFaults("/on value.required", "/document value.required");
        works.step("notify-completion", "2026-05-01", ", 'lots': ['L9'], 'document': " + paper("NOTICE", "2026-05-01"))
                .hasFaults("/lots/0 value.reference");
        works.step("notify-completion", "2026-05-01", ", 'document': " + paper("INVOICE", "2026-05-02"))
                .hasFaults("/document/kind value.enum", "/document/date value.date");
        works.notified("2026-05-01");
        works.visit("2026-02-30", ", 'remarks': ''").hasFaults("/on value.date", "/remarks value.text");
        works.visit("2026-04-30", "").hasFaults("/on fact.order");
        works.step("refuse-acceptance", "2026-05-10", ", 'reason': ' ', 'makeAcceptable': ''")
                .hasFaults("/reason value.text", "/makeAcceptable value.text");
        works.step("accept-provisionally", "2026-05-10", READY + """
                        , 'termsVersion': 0, 'items': [{'item': '1', 'result': 'SO'}],
                         'reserves': [{'severity': 'HUGE', 'text': '', 'place': 'Hall', 'deadline': '2026-13-01'}],
                         'conditions': [{'by': '2026-06-01'}], 'reasons': [{'rule': 'acceptance.visit', 'reason': ''}]""")
                .hasFaults(
                        "/termsVersion value.range",
                        "/items/0/result value.enum",
                        "/reserves/0/severity value.enum",
                        "/reserves/0/text value.text",
                        "/reserves/0/deadline value.date",
                        "/conditions/0/what value.required",
                        "/reasons/0/reason value.text");
        String condition = "/api/v1/conditions/CND-1999-0001/steps/extend";
        site.officer.post(condition, "{}").isProblem(403, "auth.forbidden");
        site.director
                .post(condition, "{}")
                .hasFaults(
                        "/on value.required",
                        "/until value.required",
                        "/reason value.required",
                        "/document value.required");
    }

    @Test
    void what_has_not_begun_has_no_delivery_and_what_was_read_before_is_stale() {
        String draft = site.draft("OWN");
        String path = Site.PROJECTS + "/" + draft;
        admin.get(path + "/delivery").isProblem(404, "resource.unknown");
        admin.get(path + "/reserves").isProblem(404, "resource.unknown");
        site.officer
                .post(path + "/visits", json("{'on': '2026-05-01', 'by': 'Made-up Commission'}"))
                .isProblem(409, "step.unavailable");
        site.officer
                .post(Site.PROJECTS + "/nothing/visits", json("{'on': '2026-05-01', 'by': 'Made-up Commission'}"))
                .isProblem(404, "resource.unknown");

        Works works = Works.own(site);
        String delivery = works.delivery().etag();
        String project = site.project(works.project()).etag();
        works.notified("2026-05-01");
        List.of("visits", "steps/refuse-acceptance")
                .forEach(place -> site.officer
                        .ifMatch(place.startsWith("steps") ? project : delivery)
                        .post(works.at(place), "{}")
                        .isProblem(412, "version.stale"));
        site.officer
                .ifMatch(works.delivery().etag())
                .post(works.at("visits"), json("{'on': '2026-05-05', 'by': 'Made-up Commission'}"))
                .is(201);
        site.finance
                .post(works.at("visits"), json("{'on': '2026-05-05', 'by': 'Made-up Commission'}"))
                .isProblem(403, "auth.forbidden");
    }
}
