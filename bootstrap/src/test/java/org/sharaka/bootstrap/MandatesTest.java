package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Mandates.papers;
import static org.sharaka.bootstrap.Mandates.standing;
import static org.sharaka.bootstrap.Mandates.worked;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.Handling;

/** Mandates and the opening of centres over HTTP (section 4 of the rulebook). */
class MandatesTest extends InAHouse {

    private static final String LONG = worked("SOCIAL", "2020-01-01", "2023-12-31");

    private Site site;
    private Mandates mandates;
    private String centre;
    private String association;

    @BeforeEach
    void open() {
        site = new Site(house);
        mandates = new Mandates(site);
        centre = mandates.centre("SOCIAL");
        association = site.partner("ASSOCIATION");
    }

    private Answer signed(String manager, String from, String until, String papers, String experience) {
        String mandate = mandates.draft(centre, manager, from, until, papers, experience)
                .is(201)
                .at("/id");
        return mandates.sign(mandate, "2026-03-01");
    }

    @Test
    void a_mandate_is_written_signed_and_read_back() {
        String mandate = mandates.drafted(centre, "SOCIAL", association, "2026-03-01", "2029-02-28");
        Answer draft = admin.get(MANDATES + mandate).is(200);
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.at("/reference")).matches("MAN-\\d{4}-0001");
        Answer gate =
                admin.get(MANDATES + mandate + "/gates/sign?on=2026-03-01").is(200);
        assertThat(gate.at("/gate")).isEqualTo("mandate.sign");
        assertThat(gate.at("/verdict")).isEqualTo("ELIGIBLE");
        assertThat(gate.each("/checks", "/rule"))
                .containsExactlyInAnyOrderElementsOf(
                        ofTheGate("mandate.sign", "institution.standing", "partner.ended"));

        Answer signed = mandates.sign(mandate, "2026-03-01").is(200);
        assertThat(signed.at("/signature/signed/on")).isEqualTo("2026-03-01");
        assertThat(admin.get(CENTRES + "/" + centre + "/mandates").each("/items", "/id"))
                .containsExactly(mandate);
        mandates.sign(mandate, "2026-03-02").isProblem(409, "step.unavailable");
        assertThat(admin.get("/api/v1/journal?subject=" + mandate).each("/items", "/action"))
                .containsExactly("mandate.drafted", "mandate.signed");
        assertThat(admin.get("/api/v1/journal?subject=" + mandate).at("/items/1/ruling/policy"))
                .isEqualTo("mandate.v1");
    }

    /** The rules of a gate, but for those that do not apply. */
    private static List<String> ofTheGate(String gate, String... others) {
        return Catalogue.standard().all().stream()
                .filter(rule -> rule.handling() == Handling.GATE && rule.gates().contains(gate))
                .map(rule -> rule.code().code())
                .filter(code -> !List.of(others).contains(code))
                .toList();
    }

    @Test
    void only_an_association_runs_a_centre_that_is_not_specialised() {
        for (String kind : new String[] {"COMPANY", "FOUNDATION", "NATURAL_PERSON"}) {
            signed(site.partner(kind), "2026-03-01", "2027-02-28", standing(), LONG)
                    .isRefusedBy("mandate.manager");
        }
        signed(site.partner("MINISTRY"), "2026-03-01", "2027-02-28", papers("LEGAL_ACT", "DELEGATION"), "[]")
                .isRefusedBy("mandate.manager");
        centre = mandates.centre("HEALTH");
        signed(site.partner("COMPANY"), "2026-03-01", "2027-02-28", standing(), LONG)
                .isRefusedBy("mandate.manager");
        signed(site.partner("MINISTRY"), "2026-03-01", "2027-02-28", papers("LEGAL_ACT", "DELEGATION"), "[]")
                .is(200);
    }

    @Test
    void an_association_shows_24_months_in_the_field() {
        signed(association, "2026-03-01", "2027-02-28", standing(), worked("SOCIAL", "2023-01-01", "2024-12-29"))
                .isRefusedBy("mandate.experience");
        signed(association, "2026-03-01", "2027-02-28", standing(), worked("HEALTH", "2020-01-01", "2024-12-31"))
                .isRefusedBy("mandate.experience");
        signed(association, "2026-03-01", "2027-02-28", standing(), worked("SOCIAL", "2023-01-01", "2024-12-31"))
                .is(200);
    }

    @ParameterizedTest
    @CsvSource({"FILING_RECEIPT", "STATUTES", "BUREAU_LIST"})
    void an_association_without_standing_is_refused(String missing) {
        signed(association, "2026-03-01", "2027-02-28", standing(missing), LONG)
                .isRefusedBy("mandate.standing", "association.standing");
    }

    @Test
    void an_institution_without_standing_is_refused_until_its_papers_are_on_file() {
        centre = mandates.centre("HEALTH");
        String ministry = site.partner("MINISTRY");
        String mandate = mandates.draft(centre, ministry, "2026-03-01", "2027-02-28", papers("LEGAL_ACT"), "[]")
                .is(201)
                .at("/id");
        mandates.sign(mandate, "2026-03-01").isRefusedBy("mandate.standing", "institution.standing");

        site.officer
                .post(MANDATES + mandate + "/papers", json("{'documents': %s}", papers("DELEGATION")))
                .is(201);
        mandates.sign(mandate, "2026-03-01").is(200);
    }

    @Test
    void a_mandate_runs_alone_and_three_years_at_most() {
        mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        String other = site.partner("ASSOCIATION");
        signed(other, "2027-02-28", "2028-02-27", standing(), LONG).isRefusedBy("mandate.single");
        signed(other, "2027-03-01", "2030-03-01", standing(), LONG).isRefusedBy("mandate.term");
        signed(other, "2027-03-01", "2030-02-28", standing(), LONG).is(200);
    }

    @Test
    void what_follows_within_thirty_days_renews() {
        mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        String late = mandates.drafted(centre, "SOCIAL", association, "2027-04-01", "2028-02-28");
        assertThat(admin.get(MANDATES + late + "/gates/sign?on=2026-03-01").at("/gate"))
                .isEqualTo("mandate.sign");
        String renewal = mandates.drafted(centre, "SOCIAL", association, "2027-03-31", "2028-02-28");
        assertThat(admin.get(MANDATES + renewal + "/gates/sign?on=2026-03-01").at("/gate"))
                .isEqualTo("mandate.renew");
        mandates.sign(renewal, "2026-03-01").is(200);
        assertThat(admin.get("/api/v1/journal?subject=" + renewal).each("/items", "/action"))
                .containsExactly("mandate.drafted", "mandate.renewed");
    }

    @Test
    void a_centre_whose_acceptance_was_withdrawn_is_not_entrusted() {
        Works works = Works.own(site).notified("2026-05-02").visited("2026-05-06");
        works.acceptWith("2026-05-10", Works.papersBut("2026-05-10", "MANUALS"), "")
                .is(200);
        centre = site.officer
                .post(
                        CENTRES,
                        json(
                                "{'name': {'fr': 'Centre Exemple'}, 'field': 'SOCIAL', 'region': 'MA-06', 'projectId': '%s'}",
                                works.project()))
                .is(201)
                .at("/id");
        String mandate = mandates.drafted(centre, "SOCIAL", association, "2026-06-01", "2027-05-31");
        assertThat(admin.get(MANDATES + mandate + "/gates/sign?on=2026-06-01").at("/verdict"))
                .isEqualTo("ELIGIBLE");
        works.decide("steps/withdraw-acceptance", "2026-07-10", "").is(200);
        mandates.sign(mandate, "2026-07-10").isRefusedBy("mandate.centre");
        assertThat(admin.get(MANDATES + mandate + "/gates/sign?on=2026-07-09").at("/verdict"))
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void a_blocked_manager_and_an_interested_officer_do_not_sign() {
        String mandate = mandates.drafted(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        site.block(association, "2026-02-01");
        mandates.sign(mandate, "2026-03-01").isRefusedBy("partner.blocked");

        String other = site.partner("ASSOCIATION");
        String second = mandates.drafted(centre, "SOCIAL", other, "2026-03-01", "2027-02-28");
        Answer user = admin.post("/api/v1/users", json("{'name': 'Made-up Officer', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201);
        admin.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'BUREAU', 'since': '2020-01-01'}", other))
                .is(201);
        String signature = json("{'on': '2026-03-01', 'document': " + paper("MANDATE_AGREEMENT", "2026-03-01") + "}");
        house.bearing(user.at("/token"))
                .post(MANDATES + second + "/steps/sign", signature)
                .isRefusedBy("actor.interest");
    }

    @Test
    void a_director_suspends_a_mandate_and_lets_it_go_on() {
        String mandate = mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        String suspend = MANDATES + mandate + "/steps/suspend";
        site.officer
                .post(suspend, json("{'on': '2026-04-01', 'reason': 'made up'}"))
                .isProblem(403, "auth.forbidden");
        site.director.post(suspend, json("{'on': '2026-04-01', 'reason': ' '}")).hasFaults("/reason value.text");
        site.director
                .post(suspend, json("{'on': '2026-04-01', 'reason': 'made up'}"))
                .is(200);
        site.director
                .post(suspend, json("{'on': '2026-04-02', 'reason': 'made up'}"))
                .isProblem(409, "step.unavailable");
        String gates = MANDATES + mandate + "/gates/";
        assertThat(admin.get(gates + "resume?on=2026-05-01").is(200).at("/verdict"))
                .isEqualTo("ELIGIBLE");
        admin.get(gates + "suspend?on=2026-05-01").isProblem(409, "step.unavailable");
        assertThat(admin.get(gates + "notice?on=2026-05-01").is(200).at("/verdict"))
                .isEqualTo("ELIGIBLE");
        Answer resumed = site.director
                .post(MANDATES + mandate + "/steps/resume", json("{'on': '2026-05-01', 'reason': 'made up'}"))
                .is(200);
        assertThat(resumed.at("/suspensions/0/lifted/on")).isEqualTo("2026-05-01");
    }

    @Test
    void a_mandate_ends_three_months_after_its_notice_and_settled() {
        String mandate = mandates.running(centre, "SOCIAL", association, "2026-03-01", "2029-02-28");
        String settled = ", 'reason': 'made up', 'documents': [" + paper("JOINT_INVENTORY", "2026-06-30") + ", "
                + paper("ACCOUNTS", "2026-06-30") + ", " + paper("STAFF_LIST", "2026-06-30") + ", "
                + paper("SOCIAL_SECURITY", "2026-06-30") + "], 'unjustified': {'amount': '0.00', 'currency': 'MAD'}, "
                + "'caretaker': true}";
        mandates.step(mandate, "end", "{'on': '2026-07-31', 'reason': 'made up'}")
                .isRefusedBy("mandate.term", "mandate.end");
        mandates.step(mandate, "notice", "{'on': '2026-05-01', 'document': " + paper("NOTICE", "2026-05-01") + "}")
                .is(200);
        assertThat(admin.get(MANDATES + mandate + "/gates/end?on=2026-08-01").notPassed())
                .containsExactly("mandate.end");
        mandates.step(mandate, "end", "{'on': '2026-07-31'" + settled).isRefusedBy("mandate.term");
        mandates.step(
                        mandate,
                        "end",
                        "{'on': '2026-08-01', 'successorId': 'nobody'" + settled.replace(", 'caretaker': true", ""))
                .hasFaults("/successorId value.reference");
        Answer ended =
                mandates.step(mandate, "end", "{'on': '2026-08-01'" + settled).is(200);
        assertThat(ended.at("/ending/caretaker")).isEqualTo("true");
        mandates.step(mandate, "end", "{'on': '2026-08-02'" + settled).isProblem(409, "step.unavailable");
    }

    @Test
    void danger_and_fraud_end_a_mandate_at_once() {
        String mandate = mandates.running(centre, "SOCIAL", association, "2026-03-01", "2029-02-28");
        mandates.step(
                        mandate,
                        "notice",
                        "{'on': '2026-05-01', 'urgency': 'FRAUD', 'document': " + paper("NOTICE", "2026-05-01") + "}")
                .is(200);
        assertThat(admin.get(MANDATES + mandate + "/gates/end?on=2026-05-01").notPassed())
                .containsExactly("mandate.end");
    }

    @Test
    void a_centre_opens_with_a_running_mandate_and_its_papers() {
        String path = CENTRES + "/" + centre;
        String all = "{'on': '2026-04-01', 'documents': "
                + papers("CONFORMITY_CERTIFICATE", "FIRE_OPINION", "INSURANCE", "OPERATING_AUTHORISATION") + "}";
        site.officer.post(path + "/steps/open", json(all)).isRefusedBy("centre.opening");
        mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        Answer refused = site.officer
                .post(path + "/steps/open", json("{'on': '2026-04-01'}"))
                .isRefusedBy("centre.opening");
        assertThat(refused.at("/ruling/checks/2/actual")).isEqualTo("RUNNING_MANDATE");
        assertThat(refused.each("/ruling/checks/2/missing", ""))
                .containsExactly("CONFORMITY_CERTIFICATE", "FIRE_OPINION", "INSURANCE", "OPERATING_AUTHORISATION");
        assertThat(admin.get(path + "/gates/open?on=2026-04-01").notPassed()).containsExactly("centre.opening");

        Answer opened = site.officer.post(path + "/steps/open", json(all)).is(200);
        assertThat(opened.at("/openedOn")).isEqualTo("2026-04-01");
        assertThat(opened.at("/papers/3/holderId")).isEqualTo(association);
        site.officer.post(path + "/steps/open", json(all)).isProblem(409, "step.unavailable");
    }

    @Test
    void a_manager_is_not_deactivated_while_its_mandate_runs() {
        mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        site.officer
                .post(
                        "/api/v1/partners/" + association + "/steps/deactivate",
                        json("{'on': '2026-04-01', 'reason': 'made up'}"))
                .isRefusedBy("partner.in-use");
    }

    @Test
    void what_is_unknown_or_impossible_is_told_by_its_place() {
        mandates.draft("nothing", association, "2026-03-01", "2027-02-28", "[]", "[]")
                .isProblem(404, "resource.unknown");
        mandates.draft(centre, "nobody", "2026-03-01", "2027-02-28", "[]", "[]")
                .hasFaults("/managerId value.reference");
        mandates.draft(
                        centre,
                        association,
                        "2026-03-01",
                        "2026-02-28",
                        "[]",
                        worked("CLUB", "2026-01-01", "2025-01-01"))
                .hasFaults("/until value.date", "/experience/0/field value.enum", "/experience/0/until value.date");
        String mandate = mandates.drafted(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        mandates.step(mandate, "sign", "{'on': '2026-03-01', 'document': " + paper("OTHER", "2026-03-01") + "}")
                .hasFaults("/document/kind value.enum");
        admin.get(MANDATES + "nothing").isProblem(404, "resource.unknown");
    }

    @Test
    void a_centre_without_a_manager_is_listed_every_day() {
        mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28");
        String list = "/api/v1/unmanaged-centres?on=";

        assertThat(admin.get(list + "2027-02-28").is(200).json().get("items")).isEmpty();
        Answer listed = admin.get(list + "2027-03-01").is(200);
        assertThat(listed.each("/items", "/centreId")).containsExactly(centre);
        assertThat(listed.at("/items/0/since")).isEqualTo("2027-03-01");
        assertThat(listed.at("/items/0/until")).isEqualTo("2027-09-01");
        assertThat(listed.at("/items/0/notice/rule")).isEqualTo("mandate.gap");
        assertThat(listed.at("/items/0/notice/result")).isEqualTo("WARN");
    }
}
