package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** An own project is amended by a decision of two people ({@code terms.amendment}). */
class OwnAmendmentsTest extends InAHouse {

    private Site site;
    private String project;

    private Answer amend(String changes) {
        return amend("2026-03-01", changes);
    }

    private Answer amend(String on, String changes) {
        return site.officer.post(
                project + "/amendments",
                json(
                        "{'on': '%s', 'what': 'the roof is dearer', 'document': %s%s}",
                        on, paper("DECISION", on), changes));
    }

    private Answer approve(Client who, String amendment, String on) {
        return who.post(project + "/amendments/" + amendment + "/steps/approve", json("{'on': '%s'}", on));
    }

    @Test
    void one_person_prepares_an_amendment_and_another_approves_it() {
        site = new Site(house);
        project = PROJECTS + "/" + Works.own(site).project();
        String contract = site.officer
                .post(
                        project + "/contracts",
                        json(
                                "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s}",
                                money("500.00"), paper("CONTRACT", "2026-02-20")))
                .is(201)
                .at("/id");
        String twice = ", 'contracts': [{'contractId': '" + contract + "', 'amount': %s}]";

        assertThat(admin.get(project + "/gates/amend?on=2026-03-01").is(200).each("/checks", "/reason"))
                .contains("decision");
        amend(", 'contracts': [{'contractId': 'none', 'amount': " + money("1.00") + "}]")
                .hasFaults("/contracts/0/contractId value.reference");
        amend(twice.formatted(money("0.00"))).hasFaults("/contracts/0/amount value.amount");
        site.officer
                .post(
                        project + "/amendments",
                        json("{'on': '2026-03-01', 'what': 'more', 'document': %s}", paper("MINUTES", "2026-03-01")))
                .hasFaults("/document/kind value.enum");
        Answer prepared = amend(twice.formatted(money("1000.00")) + ", 'budget': " + money("1200000.00"))
                .is(201);
        assertThat(prepared.at("/number")).isEqualTo("1");
        assertThat(admin.get(project).is(200).at("/budget/amount")).isEqualTo("1000000.00");

        site.officer
                .post(project + "/amendments/1/steps/approve", json("{'on': '2026-03-02'}"))
                .isProblem(403, "auth.forbidden");
        approve(site.director, "2", "2026-03-02").isProblem(404, "resource.unknown");
        approve(site.director, "1", "2026-02-28").hasFaults("/on fact.order");
        assertThat(admin.get(project + "/amendments/1/gates/approve?on=2026-03-02")
                        .is(200)
                        .at("/verdict"))
                .isEqualTo("ELIGIBLE");
        Answer approved = approve(site.director, "1", "2026-03-02").is(200);
        assertThat(approved.at("/approved/on")).isEqualTo("2026-03-02");
        assertThat(admin.get(project).is(200).at("/budget/amount")).isEqualTo("1200000.00");
        assertThat(admin.get(project + "/contracts/" + contract).is(200).at("/amount/amount"))
                .isEqualTo("1000.00");
        approve(site.director, "1", "2026-03-03").isProblem(409, "step.unavailable");
        assertThat(admin.get(project + "/amendments").is(200).each("/items", "/number"))
                .containsExactly("1");
        assertThat(admin.get(project + "/amendments/1").is(200).json()).isEqualTo(approved.json());

        Client colleague = house.someone("Salma Exemple", "\"PARTNERSHIP_OFFICER\"");
        new Corrections(admin, "2026-11-30")
                .corrected(site.officer, colleague, project + "/amendments/1", "'what': 'the roof and the yard'");
    }

    @Test
    void who_prepared_it_does_not_approve_it_whatever_the_role() {
        site = new Site(house);
        project = PROJECTS + "/" + Works.own(site).project();
        admin.post(
                        project + "/amendments",
                        json(
                                "{'on': '2026-03-01', 'what': 'a later start', 'document': %s}",
                                paper("DECISION", "2026-03-01")))
                .is(201);
        assertThat(approve(admin, "1", "2026-03-02")
                        .isRefusedBy("terms.amendment")
                        .at("/ruling/checks"))
                .isNotNull();
        approve(site.director, "1", "2026-03-02").is(200);
    }

    @Test
    void a_budget_is_never_below_what_is_spent_and_a_project_with_a_partner_goes_by_its_agreement() {
        site = new Site(house);
        Works own = Works.own(site);
        project = PROJECTS + "/" + own.project();
        amend(", 'budget': " + money("0.01")).is(201);
        String sponsored = Works.sponsored(site, site.partner("COMPANY")).project();
        project = PROJECTS + "/" + sponsored;
        amend("").isProblem(409, "step.unavailable");
    }
}
