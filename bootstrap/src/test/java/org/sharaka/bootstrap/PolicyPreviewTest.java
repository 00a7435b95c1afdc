package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What a version would do to next steps is what their gates say before and after its adoption. */
class PolicyPreviewTest extends InAHouse {

    private static final String ON = "2026-06-01";

    private final String today = LocalDate.now(Wiring.SEAT).toString();

    private Client first;
    private Client second;

    @BeforeEach
    void directors() {
        first = house.someone("\"DIRECTOR\"");
        second = house.someone("\"DIRECTOR\"");
    }

    private Answer preview(String group, String values) {
        String versions = "/api/v1/policies/" + group + "/versions";
        first.post(versions, json("{'version': 'v2', 'inForceFrom': '%s', 'values': %s}", today, values))
                .is(201);
        return admin.post(versions + "/v2/preview", json("{'on': '%s'}", today)).is(200);
    }

    /** One side is what the gate says, the other what it says once the version is adopted. */
    private void bothSidesAreThoseOfTheGate(Answer preview, String group, String kind, String gate) {
        assertThat(preview.each("/items", "/kind")).containsOnlyOnce(kind);
        int place = preview.each("/items", "/kind").indexOf(kind);
        String line = "/items/" + place;
        assertThat(shown(preview, line + "/before")).isEqualTo(ruled(gate));
        second.post(
                        "/api/v1/policies/" + group + "/versions/v2/steps/adopt",
                        json("{'on': '%s', 'decision': {'reference': 'CA-12', 'date': '%s'}}", today, today))
                .is(200);
        assertThat(shown(preview, line + "/after"))
                .isEqualTo(ruled(gate))
                .isNotEqualTo(shown(preview, line + "/before"));
        assertThat(admin.post("/api/v1/policies/" + group + "/versions/v2/preview", json("{'on': '%s'}", today))
                        .is(200)
                        .json()
                        .at("/items"))
                .as("what is in force changes nothing more")
                .isEmpty();
    }

    private static String shown(Answer preview, String side) {
        return preview.at(side + "/verdict") + " " + preview.json().at(side + "/failed") + " "
                + preview.json().at(side + "/warned");
    }

    private String ruled(String gate) {
        Answer ruling = admin.get(gate + "?on=" + today).is(200);
        return ruling.at("/verdict") + " " + codes(ruling, "FAIL") + " " + codes(ruling, "WARN");
    }

    private static String codes(Answer ruling, String result) {
        return ruling.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("result").asString().equals(result))
                .map(check -> check.get("rule").toString())
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void the_acceptance_of_a_project_is_previewed() {
        Site site = new Site(house);
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-11");

        Answer preview = preview("acceptance", "{'visitDays': 5}");

        assertThat(preview.json().at("/items")).hasSize(1);
        assertThat(preview.at("/items/0/gate")).isEqualTo("project.accept-provisionally");
        bothSidesAreThoseOfTheGate(
                preview,
                "acceptance",
                "PROJECT",
                "/api/v1/projects/" + works.project() + "/gates/accept-provisionally");
    }

    @Test
    void a_preview_that_is_not_waited_for_is_a_job_of_its_caller() throws InterruptedException {
        Works.own(new Site(house)).notified("2026-05-01").visited("2026-05-11");
        Answer waited = preview("acceptance", "{'visitDays': 5}");
        String address = "/api/v1/policies/acceptance/versions/v2/preview";
        String on = json("{'on': '%s'}", today);

        Answer accepted =
                first.with("Prefer", "respond-async").post(address, on).is(202);
        String job = accepted.header("Location");
        Answer shown = first.get(job).is(200);
        for (int look = 0; look < 100 && shown.at("/state").equals("RUNNING"); look++) {
            Thread.sleep(50);
            shown = first.get(job).is(200);
        }

        assertThat(shown.at("/state")).isEqualTo("DONE");
        assertThat(shown.json().at("/result")).isEqualTo(waited.json());
        assertThat(first.post(job + "/cancellation", "{}").is(200).json()).isEqualTo(shown.json());
        second.get(job).isProblem(404, "resource.unknown");
        first.with("Prefer", "respond-async")
                .post(address.replace("v2", "v9"), on)
                .isProblem(404, "resource.unknown");
    }

    @Test
    void the_approval_of_a_support_plan_is_previewed() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready ready = centres.managed("SOCIAL", "ASSOCIATION", "2025-01-01");
        String plan = new Supports(house, centres.site)
                .draft(
                        ready.centre,
                        ready.manager,
                        ON,
                        ON,
                        Supports.year(1, "1000000.00", Supports.measure("OPERATING_AID", "400000.00", "")))
                .is(201)
                .at("/id");

        Answer preview = preview("support", "{'aidYears': [{'share': '0.70', 'cap': '300000.00'}]}");

        bothSidesAreThoseOfTheGate(
                preview, "support", "SUPPORT_PLAN", "/api/v1/support-plans/" + plan + "/gates/approve");
    }

    @Test
    void the_deed_of_a_handover_is_previewed_and_steps_that_the_group_does_not_decide_are_left_out() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready ready = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44334334")
                .assessed("2026-04-15", "44434444");
        Works.own(centres.site);
        String handover = new Handovers(centres.site).approved(ON, ready.centre);

        Answer preview = preview("handover", "{'freshMonths': 12}");

        assertThat(preview.at("/steps/before/NOT_ELIGIBLE")).isEqualTo("1");
        assertThat(preview.each("/items", "/kind")).containsExactly("CENTRE", "HANDOVER");
        bothSidesAreThoseOfTheGate(
                preview, "handover", "HANDOVER", "/api/v1/handovers/" + handover + "/gates/transfer");
    }

    @Test
    void the_next_step_of_a_step_back_is_previewed() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready ready = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44334334")
                .assessed("2026-04-15", "44434444");
        Handovers handovers = new Handovers(centres.site);
        handovers.transferred(ON, ready.centre);
        centres.site
                .officer
                .post(
                        "/api/v1/centres/" + ready.centre + "/incidents",
                        json("{'kind': 'PURPOSE_CHANGED', 'on': '2026-07-01', 'text': 'made up'}"))
                .is(201);
        handovers
                .openStepBack(centres.site.officer, ready.centre, "PURPOSE_CHANGED", "2026-07-01")
                .is(201);

        Answer preview = preview("stepback", "{'cureDays': 30}");

        assertThat(preview.json().at("/steps/after/ELIGIBLE").asInt()
                        + preview.json().at("/steps/after/CONDITIONAL").asInt()
                        + preview.json().at("/steps/after/NOT_ELIGIBLE").asInt())
                .as("follow-up and step-back")
                .isEqualTo(2);
    }
}
