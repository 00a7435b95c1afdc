package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Site.AGREEMENTS;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * The sponsor of a half-built centre dies, with all its money received (S7). What third parties do goes on; its heirs
 * take the agreement over, the centre is finished, opened and handed over.
 */
class ASponsorDiesTest extends InAHouse {

    private ReadyCentres centres;
    private Site site;
    private Purse finance;
    private Purse director;
    private Works works;
    private ReadyCentres.Ready left;

    private String sponsor;
    private String heir;
    private String agreement;
    private String pledge;
    private String contract;
    private String allocation;

    @Test
    void the_centre_of_a_sponsor_who_dies_is_finished_and_handed_over() {
        half_of_the_works_are_paid();
        the_sponsor_dies();
        the_contractor_is_paid_and_the_works_are_accepted();
        what_the_sponsor_would_sign_waits_for_the_heirs();
        the_heirs_take_the_agreement_over();
        the_centre_opens_and_is_finally_accepted();
        it_is_handed_over();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void half_of_the_works_are_paid() {
        centres = new ReadyCentres(house);
        site = centres.site;
        finance = new Purse(site.finance);
        director = new Purse(site.director);
        sponsor = site.partner("NATURAL_PERSON");
        heir = site.partner("NATURAL_PERSON");
        works = Works.sponsored(site, sponsor);
        agreement = admin.get(PROJECTS + "/" + works.project() + "/agreement").at("/id");
        pledge = admin.get("/api/v1/pledges?donorId=" + sponsor).at("/items/0/id");
        finance.received(pledge, "700000.00", "2026-04-01");
        allocation = finance.allocated(Purse.project(works.project()), "900000.00", "2026-04-02");
        contract = works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'name': 'Made-up Builders'}, 'amount': " + money("900000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-10") + "}")
                .is(201)
                .at("/id");
        works.post(
                        site.officer,
                        "contracts/" + contract + "/bonds",
                        "{'purpose': 'PERFORMANCE', 'amount': " + money("27000.00") + ", 'document': "
                                + paper("BOND", "2026-02-10") + "}")
                .is(201);
        director.approving(prepared("400000.00", "2026-04-10", ""), "2026-04-11")
                .is(200);
    }

    private void the_sponsor_dies() {
        site.officer
                .post(
                        "/api/v1/partners/" + sponsor + "/steps/end",
                        json(
                                "{'on': '2026-05-01', 'kind': 'DECEASED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-05-04")))
                .is(200);
    }

    private void the_contractor_is_paid_and_the_works_are_accepted() {
        String payment = prepared("300000.00", "2026-05-10", "");
        assertThat(waiting(site.director)).containsExactly("PAYMENT_APPROVAL");
        assertThat(waiting(site.finance)).isEmpty();
        assertThat(waiting(site.officer)).isEmpty();
        director.approving(payment, "2026-05-11").is(200);
        works.delivered("2026-06-10");
        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
    }

    private void what_the_sponsor_would_sign_waits_for_the_heirs() {
        assertThat(amendment("2026-06-15")).anyMatch(rule -> rule.startsWith("partner.ended"));
        finance.pledging(sponsor, Purse.POOL, "1.00", "2026-06-15", Purse.instalment("2026-06-15", "1.00"))
                .isRefusedBy("partner.ended");
    }

    private void the_heirs_take_the_agreement_over() {
        String acceptance = "{'on': '%s', 'successorId': '" + heir + "'%s}";
        String written = ", 'document': " + paper("SUCCESSION_ACCEPTANCE", "2026-06-20");
        succeed(acceptance.formatted("2026-06-20", "")).isRefusedBy("succession.accept");
        succeed(acceptance.formatted("2026-06-19", written)).isRefusedBy("succession.accept");
        Answer taken = succeed(acceptance.formatted("2026-06-20", written)).is(200);
        assertThat(taken.at("/partyId")).isEqualTo(heir);
        assertThat(taken.at("/takeovers/0/fromId")).isEqualTo(sponsor);
        assertThat(admin.get("/api/v1/pledges/" + pledge).at("/donorId")).isEqualTo(heir);
        assertThat(amendment("2026-06-20")).noneMatch(rule -> rule.startsWith("partner.ended"));
    }

    private void the_centre_opens_and_is_finally_accepted() {
        left = centres.left(works, "2026-07-01", "2027-07-15");
        left.countAll("2027-07-10").is(201);
        left.assessed("2027-07-10", "44444444");
        works.finish("2027-06-09").isRefusedBy("guarantee.elapsed");
        works.finish("2027-06-10").is(200);
        director.approving(prepared("63000.00", "2027-06-15", ", 'kind': 'RETENTION_RELEASE'"), "2027-06-16")
                .is(200);
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/retained/amount"))
                .isEqualTo("0.00");
        site.agreementStep(site.officer, agreement, "fulfil", "{'on': '2027-06-20'}")
                .is(200);
    }

    private void it_is_handed_over() {
        Handovers handovers = new Handovers(site);
        String handover = handovers.approved("2027-07-15", left.centre);
        Answer signed = handovers
                .step(site.officer, handover, "transfer", "2027-07-15", deed("2027-07-15"))
                .is(200);
        assertThat(signed.at("/deed/values/0/sponsor/amount")).isEqualTo("700000.00");
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2026-03-31")).isEqualTo("1000000.00 300000.00 0.00 0.00 0.00");
        assertThat(told("2026-04-30")).isEqualTo("1000000.00 1000000.00 900000.00 360000.00 0.00");
        assertThat(told("2026-05-11")).isEqualTo("1000000.00 1000000.00 900000.00 637000.00 0.00");
        assertThat(told("2027-06-16")).isEqualTo("1000000.00 1000000.00 700000.00 700000.00 0.00");
        List.of("2026-04-30", "2026-05-11", "2027-06-16")
                .forEach(day -> assertThat(finance.figures(day, "donor").each("/items", "/id"))
                        .containsExactly(sponsor));
    }

    /** Pledged, received, allocated, spent and overdue. */
    private String told(String day) {
        Figures.on(site.finance, day);
        Answer figures = finance.figures(day);
        return Stream.of("pledged", "received", "allocated", "spent", "overdue")
                .map(name -> figures.at("/" + name + "/amount"))
                .collect(Collectors.joining(" "));
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("agreement.succeeded"))
                .containsExactly("actor.interest PASS", "partner.blocked PASS", "succession.accept PASS");
        assertThat(chronicle.isWhole()).isTrue();
    }

    private String prepared(String amount, String on, String more) {
        return finance.preparing(allocation, amount, on, ", 'contractId': '" + contract + "'" + more)
                .is(201)
                .at("/id");
    }

    private Answer succeed(String body) {
        return site.agreementStep(site.officer, agreement, "succeed", body);
    }

    private List<String> amendment(String on) {
        return site.officer
                .get(AGREEMENTS + "/" + agreement + "/gates/amend?on=" + on)
                .is(200)
                .notPassed();
    }

    private static List<String> waiting(Client who) {
        return who.get("/api/v1/agenda").is(200).each("/items", "/kind");
    }
}
