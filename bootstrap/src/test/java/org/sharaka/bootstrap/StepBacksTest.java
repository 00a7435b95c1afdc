package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.STEP_BACKS;
import static org.sharaka.bootstrap.Handovers.because;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Client;

/** Step-backs over HTTP (section 7 of the rulebook). */
class StepBacksTest extends InAHouse {

    private static final String ON = "2026-06-01";

    private Site site;
    private Handovers handovers;
    private String centre;

    @BeforeEach
    void open() {
        ReadyCentres centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
        centre = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444")
                .centre;
    }

    private void incident(String kind, String on, String more) {
        site.officer
                .post(
                        CENTRES + "/" + centre + "/incidents",
                        json("{'on': '%s', 'kind': '%s', 'text': 'made up'%s}", on, kind, more))
                .is(201);
    }

    private static String inventory(String on) {
        return ", 'inventory': " + paper("JOINT_INVENTORY", on);
    }

    private static String notice(String on) {
        return ", 'document': " + paper("NOTICE", on);
    }

    @Test
    void follow_up_does_not_close_while_a_step_back_is_open() {
        String handover = handovers.transferred(ON, centre);
        incident("PURPOSE_CHANGED", "2026-07-01", "");
        String reference = handovers
                .openStepBack(site.officer, centre, "PURPOSE_CHANGED", "2026-07-01")
                .is(201)
                .at("/reference");
        String close = Handovers.HANDOVERS + "/" + handover + "/gates/close?on=";
        assertThat(admin.get(close + "2028-06-01").is(200).json().at("/checks").toString())
                .contains("\"reason\":\"open\"", reference);
    }

    @Test
    void a_centre_is_warned_and_taken_back() {
        handovers
                .openStepBack(site.officer, centre, "PURPOSE_CHANGED", "2026-07-01")
                .hasFaults("/centreId value.reference");
        handovers.transferred(ON, centre);
        String opening = STEP_BACKS + "/gates/open?on=2026-07-01&trigger=PURPOSE_CHANGED";
        admin.get(opening).hasFaults("/centreId value.required");
        assertThat(admin.get(opening + "&centreId=" + centre).is(200).notPassed())
                .containsExactly("stepback.trigger");
        handovers
                .openStepBack(site.officer, centre, "PURPOSE_CHANGED", "2026-07-01")
                .isRefusedBy("stepback.trigger");
        handovers
                .openStepBack(site.officer, centre, "DANGER", "2026-07-01")
                .isRefusedBy("stepback.trigger", "stepback.urgent");
        incident("PURPOSE_CHANGED", "2026-07-01", "");
        Client both = house.someone("\"ADMIN\"");
        String stepBack = handovers
                .openStepBack(both, centre, "PURPOSE_CHANGED", "2026-07-01")
                .is(201)
                .at("/id");
        handovers.openStepBack(both, centre, "PURPOSE_CHANGED", "2026-07-01").isProblem(409, "step.unavailable");
        handovers
                .stepBack(site.officer, stepBack, "notify", "2026-07-02", notice("2026-07-03"))
                .isRefusedBy("stepback.cure");
        handovers
                .stepBack(site.officer, stepBack, "notify", "2026-07-02", notice("2026-07-02"))
                .is(200);
        handovers.stepBack(site.officer, stepBack, "cure", "2026-07-03", "").is(200);
        String plan = ", 'text': 'made up', 'until': '2027-03-01'";
        handovers
                .stepBack(site.officer, stepBack, "plan", "2026-08-30", plan)
                .isRefusedBy("stepback.cure", "stepback.plan");
        handovers.stepBack(site.officer, stepBack, "plan", "2026-09-01", plan).is(200);
        handovers
                .stepBack(site.officer, stepBack, "close-remedied", "2026-10-01", because())
                .isRefusedBy("stepback.plan");

        handovers.stepBack(site.officer, stepBack, "revert", "2027-03-02", "").is(403);
        handovers
                .stepBack(both, stepBack, "revert", "2027-03-02", board("2027-02-01") + inventory("2027-03-02"))
                .isRefusedBy("handover.four-eyes");
        handovers
                .stepBack(site.director, stepBack, "revert", "2027-03-01", "")
                .isRefusedBy("handover.board", "stepback.plan", "stepback.revert");
        String alone = board("2027-02-01") + ", 'inventory': " + Site.paper("INVENTORY", "2027-03-02");
        handovers
                .stepBack(site.director, stepBack, "revert", "2027-03-02", alone)
                .isRefusedBy("stepback.revert");
        handovers
                .stepBack(
                        site.director,
                        stepBack,
                        "revert",
                        "2027-03-02",
                        alone + ", 'summons': " + Site.paper("NOTICE", "2027-03-02"))
                .is(200);
        assertThat(admin.get(STEP_BACKS + "/" + stepBack).is(200).at("/state")).isEqualTo("REVERTED");
        assertThat(admin.get(Handovers.HANDOVERS + "?state=REVERTED").is(200).each("/items", "/centres/0/reverted/on"))
                .containsExactly("2027-03-02");
        handovers.propose(site.officer, "2027-03-01", "", centre).hasFaults("/on value.date");
        assertThat(admin.get("/api/v1/unmanaged-centres?on=2027-03-03").is(200).each("/items", "/centreId"))
                .contains(centre);
        assertThat(admin.get("/api/v1/unmanaged-centres?on=2030-01-01").is(200).each("/items", "/centreId"))
                .contains(centre);
        assertThat(admin.get("/api/v1/journal?subject=" + stepBack).each("/items", "/action"))
                .containsExactly(
                        "stepback.opened",
                        "stepback.notified",
                        "stepback.curing",
                        "stepback.planned",
                        "stepback.reverted");
    }

    @Test
    void danger_skips_notice_and_cure_and_the_foundation_secures_the_centre() {
        handovers.transferred(ON, centre);
        incident("DANGER", "2026-07-01", "");
        String stepBack = handovers
                .openStepBack(site.officer, centre, "DANGER", "2026-07-01")
                .is(201)
                .at("/id");
        handovers
                .stepBack(site.officer, stepBack, "notify", "2026-07-02", notice("2026-07-02"))
                .isProblem(409, "step.unavailable");
        assertThat(admin.get(CENTRES + "/" + centre + "/mandates").each("/items", "/suspensions/0/set/on"))
                .contains("2026-07-01");
        handovers
                .stepBack(
                        site.director, stepBack, "revert", "2026-07-02", board("2026-07-02") + inventory("2026-07-02"))
                .is(200);
        assertThat(admin.get(STEP_BACKS).is(200).each("/items", "/state")).containsExactly("REVERTED");
    }

    @Test
    void what_was_remedied_is_closed_with_a_reason() {
        handovers.transferred(ON, centre);
        incident("PURPOSE_CHANGED", "2026-07-01", "");
        String incident = admin.get(CENTRES + "/" + centre + "/incidents").at("/items/0/id");
        String stepBack = handovers
                .openStepBack(site.officer, centre, "PURPOSE_CHANGED", "2026-07-01")
                .is(201)
                .at("/id");
        handovers
                .stepBack(site.officer, stepBack, "notify", "2026-07-02", notice("2026-07-02"))
                .is(200);
        handovers.stepBack(site.officer, stepBack, "cure", "2026-07-03", "").is(200);
        site.officer
                .post(CENTRES + "/" + centre + "/incidents/" + incident + "/end", json("{'on': '2026-08-01'}"))
                .is(200);
        handovers
                .stepBack(site.officer, stepBack, "close-remedied", "2026-08-02", because())
                .is(200);
        assertThat(admin.get(STEP_BACKS + "/" + stepBack).is(200).at("/state")).isEqualTo("CLOSED_REMEDIED");
    }

    private void dispose(String asset, String on, String more) {
        site.officer
                .post(
                        CENTRES + "/" + centre + "/assets/" + asset + "/disposal",
                        json("{'on': '%s', 'reason': 'made up'%s}", on, more))
                .is(200);
    }

    @Test
    void a_sale_without_consent_triggers_by_itself() {
        handovers.transferred(ON, centre);
        for (String asset : new String[] {"A2", "A3"}) {
            assertThat(site.officer
                            .post(
                                    CENTRES + "/" + centre + "/assets",
                                    json("%s", ReadyCentres.Ready.asset("1.00", "2026-06-02")))
                            .is(201)
                            .at("/id"))
                    .isEqualTo(asset);
        }
        dispose("A2", "2026-07-01", ", 'consent': " + paper("CONSENT", "2026-06-30"));
        handovers
                .openStepBack(site.officer, centre, "ASSET_DISPOSED", "2026-07-01")
                .isRefusedBy("stepback.trigger");
        dispose("A3", "2026-07-02", "");
        handovers
                .openStepBack(site.officer, centre, "ASSET_DISPOSED", "2026-07-01")
                .isRefusedBy("stepback.trigger");
        handovers
                .openStepBack(site.officer, centre, "ASSET_DISPOSED", "2026-07-02")
                .is(201);
    }

    @Test
    void an_authorisation_that_has_run_out_triggers_by_itself_until_another_is_on_file() {
        ReadyCentres centres = new ReadyCentres(house);
        ReadyCentres.Ready dated = centres.authorisedUntil("2023-06-01", ON, "2026-08-31")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        handovers.transferred(ON, dated.centre);
        handovers
                .openStepBack(site.officer, dated.centre, "AUTHORISATION_LOST", "2026-08-31")
                .isRefusedBy("stepback.trigger");
        handovers
                .openStepBack(site.officer, dated.centre, "AUTHORISATION_LOST", "2026-09-01")
                .is(201);
        dated.papers("2026-09-10", "OPERATING_AUTHORISATION");
        String gate = STEP_BACKS + "/gates/open?on=2026-09-10&trigger=AUTHORISATION_LOST&centreId=" + dated.centre;
        admin.get(gate).isProblem(409, "step.unavailable");
    }
}
