package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** {@code partner.in-use} over HTTP: what runs holds the partner in the register. */
class PartnerInUseTest extends InAHouse {

    private Site site;
    private String institution;

    /** Model 2, agreed with an institution on the first of February 2026. */
    private String agreed() {
        site = new Site(house);
        institution = site.partner("PUBLIC_INSTITUTION");
        String project = site.programmed();
        String terms = PROJECTS + "/" + project + "/terms-of-reference";
        site.officer
                .post(
                        terms,
                        json("{'version': 1, 'text': 'a made-up centre', 'items': [{'id': '1.1', 'text': 'two rooms'}],"
                                + " 'on': '2026-01-21'}"))
                .is(201);
        for (Client approver : new Client[] {site.director, site.secondDirector}) {
            approver.post(terms + "/1/approval", json("{'on': '2026-01-25'}")).is(200);
        }
        String agreement = site.signed(project, institution);
        deactivation("2026-01-31").is(200);
        assertThat(deactivation("2026-01-31").notPassed()).isEmpty();
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        return agreement;
    }

    private Answer deactivation(String on) {
        return site.officer.reading("en").get("/api/v1/partners/" + institution + "/gates/deactivate?on=" + on);
    }

    private Answer deactivate(String on) {
        return site.officer.post(
                "/api/v1/partners/" + institution + "/steps/deactivate",
                json("{'on': '%s', 'reason': 'a made-up reason'}", on));
    }

    private void hold(String agreement, String step, String more) {
        site.agreementStep(
                        site.director,
                        agreement,
                        step,
                        "{'on': '2026-03-01', 'reason': 'a made-up reason'" + more + "}")
                .is(200);
    }

    @Test
    void the_party_of_an_agreement_stays_while_it_is_signed_or_suspended() {
        String agreement = agreed();

        deactivate("2026-02-02").isRefusedBy("partner.in-use");
        assertThat(deactivation("2026-02-02").at("/checks/2/message"))
                .startsWith("The partner is party to an agreement that is signed or suspended: AGR-");
        hold(agreement, "suspend", "");
        deactivate("2026-03-02").isRefusedBy("partner.in-use");

        hold(
                agreement,
                "terminate",
                ", 'document': " + paper("NOTICE", "2026-03-01") + ", 'settlement': {'works': "
                        + paper("JOINT_MINUTES", "2026-03-01")
                        + ", 'spent': {'amount': '0.00', 'currency': 'MAD'}, 'securedBy': 'a made-up guard'}");
        deactivate("2026-03-02").is(200);
        assertThat(site.officer.get("/api/v1/partners/" + institution).at("/status"))
                .isEqualTo("INACTIVE");
    }
}
