package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** {@code actor.interest} and {@code partner.blocked} of every partner that a file names, in its part. */
class NamedPartnersTest extends InAHouse {

    private Site site;
    private Purse purse;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
    }

    private String partner(String name, String kind) {
        return site.officer
                .post("/api/v1/partners", json("{'name': {'fr': '%s'}, 'kind': '%s'}", name, kind))
                .is(201)
                .at("/id");
    }

    private Client boundTo(String partner, String role) {
        Answer user = admin.post("/api/v1/users", json("{'name': 'Bound Person', 'roles': ['%s']}", role))
                .is(201);
        admin.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'FAMILY', 'since': '2025-01-01'}", partner))
                .is(201);
        return house.bearing(user.at("/token"));
    }

    private Answer contract(Client who, String project, String contractor, String amount) {
        return who.post(
                PROJECTS + "/" + project + "/contracts",
                json(
                        "{'contractor': {'partnerId': '%s'}, 'amount': %s, 'document': %s, 'bonds': []}",
                        contractor, money(amount), paper("CONTRACT", "2026-02-01")));
    }

    private Answer pay(Client who, String allocation, String contract, String on) {
        return who.post(
                Purse.PAYMENTS,
                json(
                        "{'allocationId': '%s', 'amount': %s, 'on': '%s', 'document': %s, 'payee': 'Entreprise',"
                                + " 'contractId': '%s'}",
                        allocation, money("10.00"), on, paper("INVOICE", "2026-02-20"), contract));
    }

    @Test
    void a_contractor_is_asked_at_its_contract_and_at_its_payment() {
        String contractor = partner("Entreprise", "COMPANY");
        String project = site.appraised("OWN");
        Client bound = boundTo(contractor, "PARTNERSHIP_OFFICER");
        String gate = PROJECTS + "/" + project + "/contracts/gates/contract?on=2026-02-01&partnerId=" + contractor;
        assertThat(bound.get(gate).is(200).notPassed()).containsExactly("actor.interest PAR-2026-0002");
        contract(bound, project, contractor, "1000.00").isRefusedBy("actor.interest PAR-2026-0002");
        String contract =
                contract(site.officer, project, contractor, "1000.00").is(201).at("/id");
        String giver = partner("Donateur", "COMPANY");
        purse.received(purse.pledged(giver, POOL, "500.00"), "500.00", "2026-01-02");
        String allocation = purse.allocating(Purse.project(project), "100.00", "2026-02-10")
                .is(201)
                .at("/id");

        pay(boundTo(contractor, "FINANCE_OFFICER"), allocation, contract, "2026-02-25")
                .isRefusedBy("actor.interest PAR-2026-0002", "works.retention");
        site.block(contractor, "2026-02-26");
        pay(site.finance, allocation, contract, "2026-02-27")
                .isRefusedBy("partner.blocked PAR-2026-0002", "works.retention");
        assertThat(site.officer.get(gate).is(200).notPassed()).isEmpty();
        assertThat(site.officer
                        .get(gate.replace("2026-02-01", "2026-02-26"))
                        .is(200)
                        .notPassed())
                .containsExactly("partner.blocked PAR-2026-0002");
        contract(site.officer, project, partner("Autre", "COMPANY"), "1.00").is(201);
    }

    @Test
    void a_planned_manager_is_asked_at_review_and_appraisal() {
        String project = site.submitted("SPONSOR_FUNDED");
        String manager = site.project(project).at("/plannedManagerId");
        Client bound = boundTo(manager, "PARTNERSHIP_OFFICER");
        String review = PROJECTS + "/" + project + "/effectiveness-review";
        String favourable = json("{'on': '2026-01-15', 'result': 'FAVOURABLE'}");

        assertThat(bound.get(review + "/gates/review?on=2026-01-15").is(200).notPassed())
                .containsExactly("actor.interest");
        bound.post(review, favourable).isRefusedBy("actor.interest");
        site.officer.post(review, favourable).is(201);
        site.step(bound, project, "appraise", "{'on': '2026-01-20'}").isRefusedBy("actor.interest");
        site.block(manager, "2026-01-18");
        site.step(site.officer, project, "appraise", "{'on': '2026-01-20'}").isRefusedBy("partner.blocked");
        site.step(site.officer, project, "appraise", "{'on': '2026-01-17'}").is(200);
    }

    @Test
    void a_valuer_counts_for_its_own_valuation() {
        String donor = partner("Donateur", "COMPANY");
        String valuer = partner("Expert", "COMPANY");
        String pledge = purse.pledgingInKind(donor, "1000.00").is(201).at("/id");
        String gift = "{'partnerId': '" + valuer + "'}";

        new Purse(boundTo(valuer, "FINANCE_OFFICER"))
                .receivingInKind(pledge, "10.00", gift)
                .isRefusedBy("actor.interest PAR-2026-0003");
        site.block(valuer, "2026-01-01");
        purse.receivingInKind(pledge, "10.00", gift).isRefusedBy("partner.blocked PAR-2026-0003");
        purse.receivingInKind(pledge, "10.00", "{'name': 'Expert public'}").is(201);
    }

    @Test
    void money_of_a_blocked_donor_is_recorded_and_not_drawn_on() {
        String blocked = partner("Bloqué", "COMPANY");
        String other = partner("Libre", "COMPANY");
        String project = Purse.project(site.draft("OWN"));
        purse.received(purse.pledged(blocked, POOL, "100.00"), "60.00", "2026-01-02");
        purse.received(purse.pledged(other, POOL, "100.00"), "50.00", "2026-01-03");
        site.block(blocked, "2026-01-10");

        purse.allocating(project, "51.00", "2026-01-10").isRefusedBy("allocation.available");
        String drawn = purse.allocating(project, "50.00", "2026-01-10").is(201).at("/id");
        assertThat(admin.get(Purse.ALLOCATIONS + "/" + drawn).json().at("/sources"))
                .hasSize(1);
        site.secondDirector
                .post(
                        "/api/v1/partners/" + blocked + "/steps/unblock",
                        json("{'on': '2026-01-20', 'reason': 'cleared'}"))
                .is(200);
        purse.allocating(project, "60.00", "2026-01-20").is(201);
    }
}
