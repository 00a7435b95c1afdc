package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Site.bothSides;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Rule {@code allocation.model} over HTTP: what the foundation gives to a project that its party builds. */
class ContributionTest extends InAHouse {

    private static final String PROJECTS = "/api/v1/projects/";

    private Site site;
    private Purse purse;
    private String project;
    private String party;

    /** A project of model 2 with a budget of 1 000 000.00, its terms locked. */
    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        project = site.programmed();
        party = site.partner("MINISTRY");
        site.officer
                .post(
                        PROJECTS + project + "/terms-of-reference",
                        json("{'version': 1, 'text': 'a made-up centre', 'items': [{'id': '1.1', 'text': 'rooms'}],"
                                + " 'on': '2026-01-21'}"))
                .is(201);
        approve(site.director);
        approve(site.secondDirector);
        purse.given(site.partner("COMPANY"), POOL, "900000.00", "2026-01-01");
    }

    private void approve(Client who) {
        who.post(PROJECTS + project + "/terms-of-reference/1/approval", json("{'on': '2026-01-25'}"))
                .is(200);
    }

    private static String contributes(String project, String amount) {
        return ", 'contributions': [{'projectId': '" + project + "', 'amount': " + money(amount) + "}]";
    }

    private Answer drafting(String more) {
        return site.agreement(project, party, "2026-02-01", bothSides("2026-02-01"), more);
    }

    private Answer allocating(String amount, String on) {
        return purse.allocating(project(project), amount, on, "");
    }

    @Test
    void allocation_model_covers_the_contribution_that_the_agreement_states_and_the_costs_of_control() {
        Answer drafted = drafting(contributes(project, "200000.00")).is(201);
        assertThat(drafted.at("/contributions/0/amount/amount")).isEqualTo("200000.00");
        // what is only drafted states nothing yet
        allocating("50000.01", "2026-02-01").isRefusedBy("allocation.model");
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);

        String gate = ALLOCATIONS + "/gates/allocate?to=PROJECT&toId=" + project + "&amount=250000.00&on=";
        assertThat(admin.get(gate + "2026-01-31").is(200).notPassed()).containsExactly("allocation.model");
        assertThat(admin.get(gate + "2026-02-01").is(200).notPassed()).isEmpty();
        allocating("250000.01", "2026-02-02").isRefusedBy("allocation.model");
        allocating("249999.99", "2026-02-02").is(201);
        allocating("0.02", "2026-02-02").isRefusedBy("allocation.model");
        allocating("0.01", "2026-02-02").is(201);
        purse.pledging(
                        site.partner("COMPANY"),
                        project(project),
                        "250000.01",
                        "2026-02-03",
                        Purse.instalment("2026-03-01", "250000.01"))
                .isRefusedBy("allocation.model");
        purse.pledging(
                        site.partner("COMPANY"),
                        project(project),
                        "250000.00",
                        "2026-02-03",
                        Purse.instalment("2026-03-01", "250000.00"))
                .is(201);
    }

    @Test
    void an_amendment_changes_the_contribution_from_its_day_on() {
        String agreement = drafting("").is(201).at("/id");
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        allocating("50000.01", "2026-02-10").isRefusedBy("allocation.model");

        Answer amended = site.agreementStep(
                        site.officer,
                        agreement,
                        "amend",
                        "{'on': '2026-03-01', 'what': 'the foundation equips it', 'document': "
                                + paper("AMENDMENT", "2026-02-28") + ", 'signatories': [" + bothSides("2026-02-28")
                                + "]" + contributes(project, "100000.00") + "}")
                .is(200);
        assertThat(amended.at("/amendments/0/contributions/0/amount/amount")).isEqualTo("100000.00");
        allocating("150000.00", "2026-02-28").isRefusedBy("allocation.model");
        allocating("150000.01", "2026-03-01").isRefusedBy("allocation.model");
        allocating("150000.00", "2026-03-01").is(201);
    }

    @Test
    void a_contribution_names_a_project_of_the_agreement_that_the_party_builds_once() {
        drafting(contributes("deadbeef", "1.00")).hasFaults("/contributions/0/projectId value.reference");
        drafting(", 'contributions': [{'projectId': '" + project + "', 'amount': " + money("1.00")
                        + "}, {'projectId': '" + project + "', 'amount': " + money("2.00") + "}]")
                .hasFaults("/contributions/1/projectId value.reference");
        String sponsored = site.appraised("SPONSOR_FUNDED");
        site.agreement(sponsored, party, "2026-02-01", bothSides("2026-02-01"), contributes(sponsored, "1.00"))
                .hasFaults("/contributions/0/projectId value.reference");
    }
}
