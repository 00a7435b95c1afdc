package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.papers;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What is wrong with a centre since final acceptance, over HTTP (sections 3 and 7 of the rulebook). */
class CentreReservesTest extends InAHouse {

    private Site site;
    private Mandates mandates;
    private Client other;

    @BeforeEach
    void open() {
        site = new Site(house);
        mandates = new Mandates(site);
        other = house.someone("Samira Exemple", "\"PARTNERSHIP_OFFICER\"");
    }

    private Answer raise(String reserves, String severity) {
        return site.officer.post(
                reserves,
                json(
                        "{'on': '2026-07-01', 'origin': 'TEN_YEAR_LIABILITY', 'severity': '%s', 'text': 'une fissure'}",
                        severity));
    }

    private static Answer lift(Client who, String reserve, String on) {
        return who.post(reserve + "/steps/lift", json("{'on': '%s', 'evidence': %s}", on, paper("EVIDENCE", on)));
    }

    @Test
    void a_reserve_is_raised_promised_and_lifted_by_someone_else() {
        String reserves = Mandates.CENTRES + "/" + mandates.centre("SOCIAL") + "/reserves";
        assertThat(admin.get(reserves).at("/finallyAccepted")).isEqualTo("true");
        raise(reserves, "MINOR").is(201);
        String reserve = reserves + "/R1";
        String promise = "{'on': '2026-07-03', 'by': 'Entreprise Exemple', 'due': '%s', 'document': "
                + paper("COMMITMENT", "2026-07-03") + "}";
        site.officer.post(reserve + "/undertaking", json(promise, "2026-07-02")).hasFaults("/due value.date");
        site.officer.post(reserve + "/undertaking", json(promise, "2026-09-30")).is(200);

        assertThat(admin.get(reserves + "?on=2026-07-02")
                        .json()
                        .at("/open/0/undertakingDue")
                        .isNull())
                .isTrue();
        assertThat(admin.get(reserves + "?on=2026-07-03").at("/open/0/undertakingDue"))
                .isEqualTo("2026-09-30");
        assertThat(admin.get(reserves + "?on=2026-06-30").json().get("open")).isEmpty();

        lift(site.officer, reserve, "2026-08-01").isRefusedBy("reserve.lifting");
        other.post(reserve + "/steps/lift", json("{'on': '2026-08-01'}")).isRefusedBy("reserve.lifting");
        lift(other, reserve, "2026-06-30").hasFaults("/on fact.order");
        assertThat(site.officer
                        .get(reserve + "/gates/lift?on=2026-08-01")
                        .is(200)
                        .at("/gate"))
                .isEqualTo("reserve.lift");
        Answer lifted = lift(other, reserve, "2026-08-01").is(200);
        assertThat(lifted.at("/lifted/on")).isEqualTo("2026-08-01");
        assertThat(admin.get(reserve).is(200).etag()).isEqualTo(lifted.etag());
        lift(other, reserve, "2026-08-02").isProblem(409, "step.unavailable");
        site.officer.post(reserve + "/undertaking", json(promise, "2026-09-30")).isProblem(409, "step.unavailable");
        site.officer.get(reserve + "/gates/lift").isProblem(409, "step.unavailable");
        assertThat(admin.get(reserves + "?on=2026-07-31").each("/open", "/id")).containsExactly("R1");
        assertThat(admin.get(reserves + "?on=2026-08-01").json().get("open")).isEmpty();
        assertThat(admin.get(reserves + "?on=2026-08-01").each("/items", "/id")).containsExactly("R1");
    }

    @Test
    void who_may_not_write_is_refused_and_faults_are_told_at_once() {
        String reserves = Mandates.CENTRES + "/" + mandates.centre("SOCIAL") + "/reserves";
        site.finance.post(reserves, "{}").isProblem(403, "auth.forbidden");
        site.officer
                .post(reserves, json("{'on': '2026-13-01', 'origin': 'GOSSIP', 'severity': 'BAD', 'text': ' '}"))
                .hasFaults("/on value.date", "/origin value.enum", "/severity value.enum", "/text value.text");
        site.officer
                .post(reserves + "/R7/steps/lift", json("{'on': '2026-08-01'}"))
                .isProblem(404, "resource.unknown");
        site.officer
                .post(
                        reserves + "/R7/undertaking",
                        json(
                                "{'on': '2026-07-03', 'by': 'X', 'due': '2026-08-01', 'document': %s}",
                                paper("COMMITMENT", "2026-07-03")))
                .isProblem(404, "resource.unknown");
        admin.get(reserves + "/R7").isProblem(404, "resource.unknown");
    }

    /** Accepted on 1 June 2026 without manuals, which are due 60 days later; the centre opens or not. */
    private Works withCondition() {
        Works works = Works.own(site).notified("2026-05-24").visited("2026-05-28");
        works.acceptWith("2026-06-01", Works.papersBut("2026-06-01", "MANUALS"), "")
                .is(200);
        return works;
    }

    private String leftBy(Works works, String openedOn) {
        String centre = site.officer
                .post(
                        Mandates.CENTRES,
                        json(
                                "{'name': {'fr': 'Centre Exemple'}, 'field': 'OTHER', 'region': 'MA-06', 'projectId': '%s'}",
                                works.project()))
                .is(201)
                .at("/id");
        mandates.running(centre, "OTHER", site.partner("ASSOCIATION"), "2026-06-01", "2028-05-31");
        site.officer
                .post(
                        Mandates.CENTRES + "/" + centre + "/steps/open",
                        json(
                                "{'on': '%s', 'documents': %s}",
                                openedOn, papers("CONFORMITY_CERTIFICATE", "FIRE_OPINION", "INSURANCE")))
                .is(200);
        return Mandates.CENTRES + "/" + centre + "/reserves";
    }

    @Test
    void a_condition_of_acceptance_that_is_not_met_on_its_date_is_a_major_reserve_of_the_open_centre() {
        Works works = withCondition();
        String reserves = leftBy(works, "2026-07-01");
        Answer due = admin.get(reserves + "?on=2026-07-31").is(200);
        assertThat(due.json().get("open")).isEmpty();
        assertThat(due.at("/finallyAccepted")).isEqualTo("false");
        Answer missed = admin.get(reserves + "?on=2026-08-01").is(200);
        assertThat(missed.at("/open/0/origin")).isEqualTo("CONDITION");
        assertThat(missed.at("/open/0/severity")).isEqualTo("MAJOR");
        assertThat(missed.at("/open/0/since")).isEqualTo("2026-08-01");

        works.decide("steps/withdraw-acceptance", "2026-08-01", "").isRefusedBy("acceptance.condition");
        String condition = missed.at("/open/0/id");
        works.extend(site.director, "2026-08-01", "2026-08-30").isRefusedBy("acceptance.condition");
        works.finish("2027-06-01").isRefusedBy("guarantee.reserves");

        assertThat(due.each("/items", "/id")).isEmpty();
        assertThat(missed.each("/items", "/conditionId")).containsExactly(condition);
        String ofProject = "/api/v1/projects/" + works.project() + "/reserves";
        Answer reserve = admin.get(ofProject).is(200);
        assertThat(reserve.each("/items", "/conditionId")).containsExactly(condition);
        assertThat(reserve.at("/items/0/severity")).isEqualTo("MAJOR");
        assertThat(admin.get(ofProject + "/" + condition).is(200).at("/origin")).isEqualTo("CONDITION");
        assertThat(admin.get(reserves + "/" + condition).is(200).at("/origin")).isEqualTo("CONDITION");
        assertThat(lift(other, reserves + "/" + condition, "2026-08-02")
                        .isProblem(409, "step.unavailable")
                        .at("/detail"))
                .contains(condition);
        works.lift(other, condition, "2026-08-02").isProblem(409, "step.unavailable");

        works.meet("2026-08-10", paper("MANUALS", "2026-08-09")).is(200);
        assertThat(admin.get(ofProject).is(200).each("/items", "/id")).isEmpty();
        assertThat(admin.get(reserves + "?on=2026-08-09").each("/open", "/id")).containsExactly(condition);
        assertThat(admin.get(reserves + "?on=2026-08-10").json().get("open")).isEmpty();
        works.finish("2027-06-01").is(200);
        assertThat(admin.get(reserves + "?on=2027-06-01").at("/finallyAccepted"))
                .isEqualTo("true");
        assertThat(admin.get(reserves + "?on=2027-05-31").at("/finallyAccepted"))
                .isEqualTo("false");
    }

    @Test
    void before_the_centre_opens_acceptance_is_withdrawn_instead() {
        Works works = withCondition();
        String reserves = leftBy(works, "2026-09-01");
        assertThat(admin.get(reserves + "?on=2026-08-31").json().get("open")).isEmpty();
        assertThat(admin.get(reserves + "?on=2026-09-01").each("/open", "/origin"))
                .containsExactly("CONDITION");
        works.decide("steps/withdraw-acceptance", "2026-08-31", "").is(200);
    }

    @Test
    void reserves_of_the_works_count_until_they_are_lifted() {
        Works works = Works.own(site).notified("2026-05-24").visited("2026-05-28");
        works.raise(site.officer, "2026-05-28", "MINOR", "").is(201);
        works.accept("2026-06-01", "").is(200);
        String reserves = leftBy(works, "2026-07-01");
        assertThat(admin.get(reserves + "?on=2026-07-10").each("/open", "/origin"))
                .containsExactly("ACCEPTANCE");
        works.lift(other, "R1", "2026-07-11").is(200);
        assertThat(admin.get(reserves + "?on=2026-07-11").json().get("open")).isEmpty();
    }
}
