package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.because;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Site.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** Each rule of the handover table is seen to refuse a proposal, on records. */
class HandoverTableTest extends InAHouse {

    private static final String ON = "2026-06-01";

    private ReadyCentres centres;
    private Handovers handovers;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        handovers = new Handovers(centres.site);
    }

    private Answer proposed(String centre) {
        return handovers.propose(centres.site.officer, ON, "", centre);
    }

    private void refuses(Answer refused, String... rules) {
        assertThat(refused.isProblem(409, "gate.closed")
                        .json()
                        .get("ruling")
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.get("result").stringValue().equals("FAIL"))
                        .map(check -> check.get("rule").stringValue()))
                .contains(rules);
    }

    @Test
    void a_centre_of_which_nothing_is_recorded_is_told_all_that_it_lacks() {
        ReadyCentres.Ready nothing = centres.managed("SOCIAL", "ASSOCIATION", "2026-01-01");

        refuses(
                proposed(nothing.centre),
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
                "handover.training",
                "handover.authorisation",
                "handover.assets",
                "handover.reports",
                "handover.consultation",
                "handover.title");
    }

    @Test
    void a_ministry_without_a_letter_lacks_its_budget() {
        ReadyCentres.Ready ministry = centres.ministry("2025-06-01", ON, false);
        ministry.assessed("2026-04-15", "24434444");

        refuses(proposed(ministry.centre), "handover.budget-commitment");
    }

    @Test
    void missing_evidence_and_a_drop_are_told_of_their_dimension() {
        ReadyCentres.Ready papers = centres.association("2023-06-01", ON);
        papers.assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444444", "ACCOUNTS");
        refuses(proposed(papers.centre), "handover.evidence.FIN", "handover.floor.FIN", "handover.streak");

        ReadyCentres.Ready dropped = centres.association("2023-06-01", ON);
        dropped.assessed("2025-10-15", "45444444").assessed("2026-04-15", "44444444");
        refuses(proposed(dropped.centre), "handover.regression.FIN", "handover.streak");
    }

    @Test
    void a_reserve_that_blocks_and_a_manager_that_is_suspended_refuse() {
        ReadyCentres.Ready ready = centres.association("2023-06-01", ON);
        ready.assessed("2025-10-15", "44334334").assessed("2026-04-15", "44434444");
        String defect = "{'on': '2026-05-20', 'severity': 'BLOCKING', 'origin': 'HANDOVER_INSPECTION',"
                + " 'text': 'a made-up defect'}";
        ready.post("reserves", defect).is(201);
        refuses(proposed(ready.centre), "handover.reserves");

        String mandate = admin.get(CENTRES + "/" + ready.centre + "/mandates")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("from").stringValue().compareTo(ON) <= 0)
                .filter(one -> one.get("until").stringValue().compareTo(ON) >= 0)
                .map(one -> one.get("id").stringValue())
                .findFirst()
                .orElseThrow();
        centres.site
                .director
                .post(MANDATES + mandate + "/steps/suspend", json("{'on': '2026-06-01'%s}", because()))
                .is(200);
        refuses(proposed(ready.centre), "handover.manager");
    }
}
