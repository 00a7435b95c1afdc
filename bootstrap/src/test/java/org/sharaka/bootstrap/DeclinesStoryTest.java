package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.STEP_BACKS;
import static org.sharaka.bootstrap.Handovers.because;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Mandates.standing;
import static org.sharaka.bootstrap.Mandates.worked;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/**
 * From owner back to the foundation: a centre is handed over with two warnings, declines under follow-up, is warned,
 * misses its cure and its remedy plan, and is taken back and entrusted to another association. {@link DeclinesYears}
 * tells what came before.
 */
class DeclinesStoryTest extends InAHouse {

    private static final String ON = "2028-11-02";
    private static final List<String> WARNED = List.of("handover.reserve-fund", "handover.concentration");
    private static final List<String> DAYS =
            List.of("2027-12-31", ON, "2028-11-15", "2029-03-01", "2029-11-20", "2030-08-11");

    private ReadyCentres centres;
    private Site site;
    private Handovers handovers;
    private Mandates mandates;
    private DeclinesYears years;
    private String centre;
    private String handover;
    private String condition;
    private String stepBack;
    private String successor;
    private String mandate;
    private List<List<JsonNode>> before;

    @Test
    void a_centre_that_was_handed_over_declines_is_warned_and_is_taken_back() {
        centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
        mandates = new Mandates(site);
        years = new DeclinesYears(admin, house, centres);

        years.until_the_association_is_ready();
        centre = years.its.centre;
        it_is_proposed_with_a_condition_and_a_written_reason();
        it_takes_the_centre_over();
        no_more_material_support_is_granted();
        the_condition_is_missed_and_met_too_late();
        visits_and_assessments_show_a_decline();
        the_foundation_warns_in_writing();
        neither_the_time_to_cure_nor_the_plan_is_used();
        nobody_else_can_be_entrusted_yet();
        two_people_and_the_board_take_it_back();
        what_was_told_of_past_days_is_told_still();
        the_foundation_runs_it_until_another_association_does();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void it_is_proposed_with_a_condition_and_a_written_reason() {
        Answer proposed = handovers
                .propose(
                        site.officer,
                        ON,
                        ", 'conditions': [{'rule': 'handover.reserve-fund', 'what': 'two months in the bank',"
                                + " 'who': 'Made-up Treasurer'}], 'reasons': [{'rule': 'handover.concentration',"
                                + " 'reason': 'fees are what people pay themselves'}]",
                        centre)
                .is(201);
        handover = proposed.at("/id");
        assertThat(said(ON)).isEqualTo("CONDITIONAL handover.reserve-fund handover.concentration");
        assertThat(proposed.at("/reasons/0/rule")).isEqualTo("handover.concentration");
        Answer conditions = conditions();
        assertThat(conditions.each("/items", "/rule")).containsExactly("handover.reserve-fund");
        assertThat(conditions.each("/items", "/due")).containsExactly("2029-01-01");
        assertThat(conditions.at("/items/0/handoverId")).isEqualTo(handover);
        condition = conditions.at("/items/0/id");
    }

    private Answer conditions() {
        return admin.get("/api/v1/conditions?centreId=" + centre).is(200);
    }

    private void it_takes_the_centre_over() {
        step(site.director, "approve-programmes", "2028-11-06", "").is(200);
        step(site.director, "approve-finance", "2028-11-07", "").isRefusedBy("handover.four-eyes");
        step(site.secondDirector, "approve-finance", "2028-11-07", "").is(200);
        step(centres.measured.assessor, "transfer", "2028-11-15", deed("2028-11-15"))
                .isProblem(403, "auth.forbidden");
        Answer signed =
                step(site.officer, "transfer", "2028-11-15", deed("2028-11-15")).is(200);
        assertThat(signed.at("/deed/values/0/sponsor/amount")).isEqualTo("820000.01");
        assertThat(signed.at("/deed/values/0/foundation/amount")).isEqualTo("12345.67");
        assertThat(signed.at("/deed/values/0/inKind/amount")).isEqualTo("0.00");
        assertThat(signed.at("/deed/values/0/total/amount")).isEqualTo("832345.68");
        assertThat(signed.at("/followUpUntil")).isEqualTo("2030-11-15");
        assertThat(conditions().each("/items", "/id")).containsExactly(condition);
    }

    private void no_more_material_support_is_granted() {
        years.supports
                .grant(years.plan, "2028-11-16", Supports.measure("EQUIPMENT", "10000.00", ""))
                .isRefusedBy("support.eligible", "support.stops");
        years.supports.close(years.plan, "2028-12-01").is(200);
    }

    private void the_condition_is_missed_and_met_too_late() {
        assertThat(open("2029-01-01")).isEmpty();
        assertThat(open("2029-01-02")).containsExactly(condition + " MAJOR CONDITION 2029-01-02");
        it_is_a_finding_that_no_other_step_ends();
        String extended = json(
                "{'on': '2029-01-05', 'until': '%s', 'reason': 'a letter of the bank', 'document': %s}",
                "2029-02-28", paper("DECISION", "2029-01-05"));
        site.officer
                .post("/api/v1/conditions/" + condition + "/steps/extend", extended)
                .isProblem(403, "auth.forbidden");
        site.director
                .post("/api/v1/conditions/" + condition + "/steps/extend", extended.replace("2029-02-28", "2029-03-03"))
                .isRefusedBy("acceptance.condition");
        assertThat(site.director
                        .post("/api/v1/conditions/" + condition + "/steps/extend", extended)
                        .is(200)
                        .at("/due"))
                .isEqualTo("2029-02-28");
        assertThat(open("2029-01-05")).isEmpty();
        assertThat(open("2029-02-28")).isEmpty();
        assertThat(open("2029-03-01")).containsExactly(condition + " MAJOR CONDITION 2029-03-01");
        assertThat(said("2029-03-01")).contains("handover.findings");
        site.officer
                .post(
                        "/api/v1/conditions/" + condition + "/steps/meet",
                        json("{'on': '2029-04-20', 'document': %s}", paper("BANK_RECONCILIATION", "2029-04-18")))
                .is(200);
        assertThat(open("2029-04-19")).hasSize(1);
        assertThat(open("2029-04-20")).isEmpty();
    }

    private void it_is_a_finding_that_no_other_step_ends() {
        String findings = of(centre, "findings");
        assertThat(admin.get(findings + "?on=2029-01-01").is(200).each("/items", "/source"))
                .doesNotContain("CONDITION");
        Answer items = admin.get(findings + "?on=2029-01-02").is(200);
        assertThat(items.each("/items", "/conditionId")).contains(condition);
        String plan = "{'on': '2029-01-03', 'text': 'soon', 'due': '2029-02-01'}";
        Answer refused = centres.measured.assessor.post(findings + "/" + condition + "/plan", json(plan));
        assertThat(refused.isProblem(409, "step.unavailable").at("/detail")).contains(condition);
        centres.measured
                .assessor
                .post(
                        findings + "/" + condition + "/closure",
                        json("{'on': '2029-01-03', 'document': %s}", paper("EVIDENCE", "2029-01-03")))
                .isProblem(409, "step.unavailable");
        String across = "/api/v1/findings?centreId=" + centre + "&source=CONDITION&order=";
        for (String order : List.of("ENTERED", "LATEST")) {
            assertThat(admin.get(across + order).is(200).each("/items", "/id")).containsExactly(condition);
            assertThat(inParts("/api/v1/findings?limit=1&order=" + order))
                    .hasSameElementsAs(
                            admin.get("/api/v1/findings?limit=200").is(200).each("/items", "/id"))
                    .contains(condition)
                    .doesNotHaveDuplicates();
        }
    }

    private List<String> inParts(String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer part = admin.get(list + cursor).is(200);
            ids.addAll(part.each("/items", "/id"));
            cursor = part.json().get("next").isNull() ? "" : "&cursor=" + part.at("/next");
        } while (!cursor.isEmpty());
        return ids;
    }

    private List<String> open(String on) {
        return admin.get(of(centre, "findings?on=" + on))
                .is(200)
                .json()
                .get("open")
                .valueStream()
                .map(one -> Stream.of("id", "severity", "source", "since")
                        .map(member -> one.get(member).asString())
                        .collect(joining(" ")))
                .toList();
    }

    private void visits_and_assessments_show_a_decline() {
        handovers.visit(handover, 3, "2029-02-15", "").is(200);
        handovers.visit(handover, 6, "2029-05-15", "").is(200);
        years.assessed("2029-05-20", "43334333");
        assertThat(years.its.readiness("2029-05-20").at("/overall")).isEqualTo("3.30");
        handovers
                .openStepBack(site.director, centre, "MATURITY_LOST", "2029-06-01")
                .isRefusedBy("stepback.trigger");
        handovers
                .openStepBack(site.director, centre, "DANGER", "2029-06-01")
                .isRefusedBy("stepback.trigger", "stepback.urgent");
        years.assessed("2029-11-10", "32324322");
        assertThat(years.its.readiness("2029-11-10").at("/overall")).isEqualTo("2.70");
        handovers.visit(handover, 12, "2029-11-15", "").is(200);
        assertThat(due("2030-08-11")).containsExactly("VISIT 24", "ASSESSMENT 24");
    }

    private List<String> due(String on) {
        return admin.get("/api/v1/follow-up?on=" + on)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("kind").asString() + " " + one.get("month").asString())
                .toList();
    }

    private void the_foundation_warns_in_writing() {
        stepBack = handovers
                .openStepBack(site.director, centre, "MATURITY_LOST", "2029-12-01")
                .is(201)
                .at("/id");
        back(site.officer, "notify", "2029-12-05", ", 'document': " + paper("NOTICE", "2029-12-05"))
                .is(200);
        back(site.officer, "cure", "2029-12-06", "").is(200);
    }

    private void neither_the_time_to_cure_nor_the_plan_is_used() {
        back(site.officer, "plan", "2030-02-02", plan("2030-08-01")).isRefusedBy("stepback.cure");
        back(site.officer, "plan", "2030-02-10", plan("2030-08-11")).isRefusedBy("stepback.plan");
        back(site.officer, "plan", "2030-02-10", plan("2030-08-10")).is(200);
        years.assessed("2030-07-15", "32334333");
        assertThat(years.its.readiness("2030-07-15").at("/overall")).isEqualTo("2.95");
        back(site.officer, "close-remedied", "2030-08-01", because()).isRefusedBy("stepback.plan");
    }

    private static String plan(String until) {
        return ", 'text': 'two made-up posts and a treasurer', 'until': '" + until + "'";
    }

    private void nobody_else_can_be_entrusted_yet() {
        successor = site.partner("ASSOCIATION");
        mandate = mandates.draft(
                        centre,
                        successor,
                        "2030-09-01",
                        "2033-08-31",
                        standing(),
                        worked("HEALTH", "2020-01-01", "2023-12-31"))
                .is(201)
                .at("/id");
        mandates.sign(mandate, "2030-07-20").isRefusedBy("mandate.single");
    }

    private void two_people_and_the_board_take_it_back() {
        before = DAYS.stream().map(this::all).toList();
        String whole = board("2030-08-05") + ", 'inventory': " + paper("JOINT_INVENTORY", "2030-08-11");
        back(site.officer, "revert", "2030-08-12", whole).isProblem(403, "auth.forbidden");
        back(site.secondDirector, "revert", "2030-08-10", "")
                .isRefusedBy("handover.board", "stepback.plan", "stepback.revert");
        back(site.director, "revert", "2030-08-12", whole).isRefusedBy("handover.four-eyes");
        back(site.secondDirector, "revert", "2030-08-12", whole).is(200);
        assertThat(admin.get(STEP_BACKS + "/" + stepBack).is(200).at("/state")).isEqualTo("REVERTED");
        assertThat(due("2030-08-11")).containsExactly("VISIT 24", "ASSESSMENT 24");
        assertThat(due("2030-08-12")).isEmpty();
        handovers.visit(handover, 24, "2030-11-10", "").isProblem(409, "step.unavailable");
    }

    /** Readiness, and the line of the portfolio. */
    private List<JsonNode> all(String on) {
        return List.of(years.its.readiness(on).json(), portfolio(on));
    }

    private JsonNode portfolio(String on) {
        return admin.get("/api/v1/portfolio?on=" + on).is(200).json().at("/items/0");
    }

    private void what_was_told_of_past_days_is_told_still() {
        assertThat(DAYS.stream().map(this::all).toList()).isEqualTo(before);
        assertThat(said(ON)).isEqualTo("CONDITIONAL handover.reserve-fund handover.concentration");
        assertThat(said("2029-11-20"))
                .isEqualTo("NOT_ELIGIBLE handover.floor.FIN handover.floor.HR handover.floor.MEL handover.floor.COM"
                        + " handover.overall handover.streak handover.autonomy handover.forward-cover"
                        + " handover.reserve-fund handover.concentration handover.assets handover.consultation");
        assertThat(portfolio(ON).get("managerId").asString()).isEqualTo(years.its.manager);
        assertThat(portfolio("2030-08-12").get("managerId").asString()).isEqualTo(years.its.manager);
        assertThat(portfolio("2030-08-13").has("managerId")).isFalse();
        assertThat(failed("2030-08-12")).doesNotContain("handover.manager", "handover.title");
        assertThat(failed("2030-08-13")).contains("handover.manager", "handover.months", "handover.title");
        assertThat(failed("2030-08-13"))
                .isEqualTo(years.its.readiness("2030-08-13").notPassed().stream()
                        .filter(rule -> !WARNED.contains(rule))
                        .toList());
    }

    private List<String> failed(String on) {
        return portfolio(on).get("failed").valueStream().map(JsonNode::asString).toList();
    }

    private String said(String on) {
        Answer answer = years.its.readiness(on);
        return answer.at("/verdict")
                + answer.notPassed().stream().map(rule -> " " + rule).collect(joining());
    }

    private void the_foundation_runs_it_until_another_association_does() {
        assertThat(unmanaged("2030-08-12")).isEmpty();
        assertThat(unmanaged("2030-08-13")).containsExactly(centre);
        mandates.sign(mandate, "2030-08-20").is(200);
        assertThat(unmanaged("2030-08-31")).containsExactly(centre);
        assertThat(unmanaged("2030-09-01")).isEmpty();
        Answer anew = years.its.readiness("2030-09-01");
        assertThat(anew.at("/months")).isEqualTo("0");
        assertThat(anew.at("/streak")).isEqualTo("0");
        assertThat(portfolio("2030-09-01").get("managerId").asString()).isEqualTo(successor);
        handovers
                .propose(site.officer, "2030-09-02", "", centre)
                .isRefusedBy(
                        "handover.months",
                        "handover.stale",
                        "handover.floor.LEG",
                        "handover.floor.FIN",
                        "handover.floor.RES",
                        "handover.floor.HR",
                        "handover.floor.SRV",
                        "handover.floor.OPS",
                        "handover.floor.MEL",
                        "handover.floor.COM",
                        "handover.overall",
                        "handover.streak",
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.training",
                        "handover.authorisation",
                        "handover.assets",
                        "handover.consultation",
                        "handover.title");
    }

    private List<String> unmanaged(String on) {
        return admin.get("/api/v1/unmanaged-centres?on=" + on).is(200).each("/items", "/centreId");
    }

    private Answer step(Client who, String word, String on, String more) {
        return handovers.step(who, handover, word, on, more);
    }

    private Answer back(Client who, String word, String on, String more) {
        return handovers.stepBack(who, stepBack, word, on, more);
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(years.told("2026-07-02")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000000.00  300000.00  300000.00  280500.55       0.00  700000.00       0.00
                sponsor   1000000.00  300000.00  300000.00  280500.55       0.00  700000.00       0.00
                house     1000000.00  300000.00  300000.00  280500.55       0.00  700000.00       0.00
                """);
        assertThat(years.told("2026-09-20")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000000.00 1000000.00 1000000.00  800000.01       0.00       0.00       0.00
                sponsor   1000000.00 1000000.00 1000000.00  800000.01       0.00       0.00       0.00
                house     1000000.00 1000000.00 1000000.00  800000.01       0.00       0.00       0.00
                """);
        assertThat(years.told("2027-09-30")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000000.00 1000000.00  800000.01  800000.01       0.00       0.00       0.00
                sponsor   1000000.00 1000000.00  800000.01  800000.01       0.00       0.00       0.00
                house     1000000.00 1000000.00  800000.01  800000.01       0.00       0.00       0.00
                """);
        assertThat(years.told("2028-11-15")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all        830000.01  830000.01  830000.01  820000.01       0.00       0.00       0.00
                sponsor    800000.01  800000.01  800000.01  800000.01       0.00       0.00       0.00
                house      830000.01  830000.01  830000.01  820000.01       0.00       0.00       0.00
                """);
        assertThat(years.told("2030-09-01")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all        830000.01  830000.01  820000.01  820000.01   10000.00       0.00       0.00
                sponsor    800000.01  800000.01  800000.01  800000.01       0.00       0.00       0.00
                house      830000.01  830000.01  820000.01  820000.01   10000.00       0.00       0.00
                """);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("handover.proposed"))
                .filteredOn(check -> !check.endsWith("PASS"))
                .containsExactly("handover.reserve-fund WARN", "handover.concentration WARN");
        assertThat(chronicle.checks("stepback.reverted"))
                .containsExactly(
                        "handover.four-eyes PASS", "handover.board PASS", "stepback.plan PASS", "stepback.revert PASS");
        assertThat(chronicle.isWhole()).isTrue();
    }
}
