package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Handovers.passing;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What passes with a deed over HTTP ({@code handover.deed}, section 7 of the rulebook). */
class DeedsTest extends InAHouse {

    private static final String ON = "2026-06-01";
    private static final String FREE = ", 'publicUtility': %s, 'giftAuthorisation': %s"
            .formatted(paper("PUBLIC_UTILITY", ON), paper("GIFT_AUTHORISATION", ON));
    private static final String CONSENT = ", 'ownerConsent': " + paper("CONSENT", ON);
    private static final String REGISTERED = ", 'registration': " + paper("LAND_REGISTRATION", ON);

    private ReadyCentres centres;
    private Handovers handovers;
    private String centre;
    private String handover;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        handovers = new Handovers(centres.site);
    }

    private void approved(String more) {
        ReadyCentres.Ready ready = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        centre = ready.centre;
        if (!more.isEmpty()) {
            ready.post("titles", more).is(201);
        }
        handover = handovers
                .propose(centres.site.officer, ON, more.isEmpty() ? "" : board(ON), centre)
                .is(201)
                .at("/id");
        handovers
                .step(centres.site.director, handover, "approve-programmes", ON, "")
                .is(200);
        handovers
                .step(centres.site.secondDirector, handover, "approve-finance", ON, "")
                .is(200);
    }

    private void approvedForOwnership() {
        approved("{'on': '%s', 'instrument': 'OWNERSHIP', 'reversionClause': true, 'document': %s, 'boardDecision': %s}"
                .formatted(ON, paper("OWNERSHIP_TITLE", ON), paper("BOARD_DECISION", ON)));
    }

    private Answer transfer(String papers) {
        return handovers.step(centres.site.officer, handover, "transfer", ON, papers);
    }

    private static String authentic(String more) {
        return deed(ON).replace(paper("DEED", ON), paper("AUTHENTIC_DEED", ON)) + more;
    }

    private static Iterable<String> lacks(Answer refused) {
        return refused.isRefusedBy("handover.deed")
                .json()
                .at("/ruling/checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals("handover.deed"))
                .flatMap(check -> check.get("missing").valueStream())
                .map(word -> word.asString())
                .toList();
    }

    @Test
    void staff_and_contracts_pass_with_every_deed_and_that_none_pass_is_stated() {
        approved("");
        String bare = deed(ON).replace(passing(ON), "");
        assertThat(lacks(transfer(bare))).containsExactly("STAFF_LIST", "PASSING_CONTRACTS");
        assertThat(lacks(transfer(bare + ", 'staffList': " + paper("STAFF_LIST", ON))))
                .containsExactly("PASSING_CONTRACTS");
        transfer(bare + ", 'staffList': " + paper("CONTRACT", ON)).hasFaults("/staffList/kind value.enum");
        assertThat(centres.site
                        .officer
                        .get(HANDOVERS + "/" + handover + "/gates/transfer?on=" + ON)
                        .is(200)
                        .notPassed())
                .containsExactly("agreement.signed", "handover.deed");
        Answer signed = transfer(bare + ", 'contracts': [], 'staffList': " + paper("STAFF_LIST", ON))
                .is(200);
        assertThat(signed.json().at("/deed/contracts").isEmpty()).isTrue();
        assertThat(signed.at("/deed/staffList/kind")).isEqualTo("STAFF_LIST");
    }

    @Test
    void both_sides_sign_by_persons_whose_power_covers_the_day() {
        approved("");
        String later = deed(ON).replace("'signedOn': '" + ON + "'", "'signedOn': '2026-06-02'");
        transfer(later).isRefusedBy("agreement.signed");
        transfer(deed(ON).replace("'side': 'PARTY'", "'side': 'FOUNDATION'")).isRefusedBy("agreement.signed");
        transfer(deed(ON).replaceFirst("'power': \\{[^}]*}, ", "")).isRefusedBy("agreement.signed Exemple");
        transfer(deed(ON)).is(200);
    }

    @Test
    void ownership_of_a_building_takes_an_authentic_deed_and_free_of_charge_a_manager_of_public_utility() {
        approvedForOwnership();
        assertThat(lacks(transfer(deed(ON) + FREE + CONSENT + REGISTERED))).containsExactly("AUTHENTIC_DEED");
        assertThat(lacks(transfer(authentic(CONSENT + REGISTERED))))
                .containsExactly("PUBLIC_UTILITY", "GIFT_AUTHORISATION");
        assertThat(lacks(transfer(authentic(FREE + REGISTERED)))).containsExactly("OWNER_CONSENT");
        assertThat(lacks(transfer(authentic(", 'ownLand': false, 'freeOfCharge': false" + REGISTERED))))
                .containsExactly("OWNER_CONSENT");
        transfer(authentic(", 'ownLand': true, 'freeOfCharge': false" + REGISTERED))
                .is(200);
    }

    @Test
    void what_is_not_registered_yet_is_a_condition_of_the_centre_until_its_paper_is_there() {
        approvedForOwnership();
        String papers = authentic(FREE + CONSENT);
        transfer(papers).hasFaults("/conditions handover.condition");
        transfer(papers
                        + ", 'conditions': [{'rule': 'handover.deed', 'what': 'to be registered', 'who': 'Exemple',"
                        + " 'by': '2026-07-31'}]")
                .is(200);
        Client officer = centres.site.officer;
        Answer conditions =
                officer.get("/api/v1/conditions?handoverId=" + handover).is(200);
        assertThat(conditions.each("/items", "/rule")).containsExactly("handover.deed");
        String condition = conditions.at("/items/0/id");
        assertThat(closing()).contains("\"reason\":\"open\"", condition);

        officer.post(
                        "/api/v1/conditions/" + condition + "/steps/meet",
                        json("{'on': '2026-07-10', 'document': %s}", paper("LAND_REGISTRATION", "2026-07-09")))
                .is(200);

        assertThat(closing()).doesNotContain("\"reason\":\"open\"", condition);
    }

    private String closing() {
        return centres.site
                .officer
                .get(HANDOVERS + "/" + handover + "/gates/close?on=2028-06-01")
                .is(200)
                .json()
                .at("/checks")
                .toString();
    }
}
