package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** {@code succession.accept}: contract, handover, deed, and the experience of what was absorbed. */
class SuccessionsTest extends InAHouse {

    private ReadyCentres centres;
    private Site site;
    private Handovers handovers;
    private Client colleague;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
        colleague = centres.books.colleague;
    }

    private void merges(String partner, String into, String on) {
        site.officer
                .post(
                        "/api/v1/partners/" + partner + "/steps/end",
                        json(
                                "{'on': '%s', 'kind': 'MERGED', 'document': %s, 'successorId': '%s'}",
                                on, paper("END_OF_PERSON", on), into))
                .is(200);
    }

    private Answer succeed(String act, String on, String successor, String more) {
        return site.officer.post(
                act + "/steps/succeed", json("{'on': '%s', 'successorId': '%s'%s}", on, successor, more));
    }

    private Corrections corrected(String on) {
        return new Corrections(admin, on);
    }

    private static String written(String on) {
        return ", 'document': " + paper("SUCCESSION_ACCEPTANCE", on);
    }

    @Test
    void a_contract_is_taken_over_with_its_bonds_and_paid_to_the_successor() {
        Works works = Works.own(site);
        String builder = site.partner("COMPANY");
        String next = site.partner("COMPANY");
        String contract = works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'partnerId': '" + builder + "'}, 'amount': " + money("100000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-10") + "}")
                .is(201)
                .at("/id");
        String act = PROJECTS + "/" + works.project() + "/contracts/" + contract;
        works.post(
                        site.officer,
                        "contracts/" + contract + "/bonds",
                        "{'purpose': 'PERFORMANCE', 'amount': " + money("3000.00") + ", 'document': "
                                + paper("BOND", "2026-02-10") + "}")
                .is(201);
        site.pool("60000.00");
        Purse finance = new Purse(site.finance);
        String allocation = finance.allocated(Purse.project(works.project()), "50000.00", "2026-03-01");
        String under = ", 'contractId': '" + contract + "'";
        succeed(act, "2026-04-02", next, written("2026-04-02")).isRefusedBy("succession.accept");
        merges(builder, next, "2026-04-01");
        assertThat(finance.preparing(allocation, "1000.00", "2026-04-02", under)
                        .is(409)
                        .notPassed())
                .anyMatch(rule -> rule.startsWith("partner.ended"));
        assertThat(site.officer
                        .get(act + "/gates/succeed?on=2026-04-02&successorId=" + next)
                        .is(200)
                        .at("/verdict"))
                .isEqualTo("ELIGIBLE");
        succeed(act, "2026-02-09", next, "").hasFaults("/on fact.order");

        Answer taken = succeed(act, "2026-04-02", next, "").is(200);

        assertThat(taken.at("/contractor/partnerId")).isEqualTo(next);
        assertThat(taken.at("/takeovers/0/fromId")).isEqualTo(builder);
        assertThat(taken.at("/takeovers/0/document/kind")).isEqualTo("END_OF_PERSON");
        assertThat(taken.at("/bonds/0/amount/amount")).isEqualTo("3000.00");
        String fact = PROJECTS + "/" + works.project() + "/contract-takeovers/" + contract + ".1";
        corrected("2026-04-03").correct(colleague, fact, "'on': '2026-02-09'").hasFaults("/value/on fact.order");
        corrected("2026-04-03")
                .correct(colleague, fact, "'successorId': 'nobody'")
                .hasFaults("/value/successorId value.reference");
        corrected("2026-04-03").corrected(site.officer, colleague, fact, "'on': '2026-04-01'");
        assertThat(site.officer.get(act).is(200).at("/takeovers/0/recorded/on")).isEqualTo("2026-04-01");
        String payment = finance.preparing(allocation, "1000.00", "2026-04-01", under)
                .is(201)
                .at("/id");
        new Purse(site.director).approving(payment, "2026-04-03").is(200);
        site.block(next, "2026-04-04");
        assertThat(finance.preparing(allocation, "1000.00", "2026-04-04", under)
                        .is(409)
                        .notPassed())
                .anyMatch(rule -> rule.startsWith("partner.blocked"));
        succeed(PROJECTS + "/" + works.project() + "/contracts/nothing", "2026-04-02", next, "")
                .isProblem(404, "resource.unknown");
    }

    @Test
    void what_is_owed_to_a_contractor_that_has_ended_is_paid_on_a_written_title() {
        Works works = Works.own(site);
        String builder = site.partner("COMPANY");
        String heir = site.partner("COMPANY");
        String contract = works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'partnerId': '" + builder + "'}, 'amount': " + money("100000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-10") + "}")
                .is(201)
                .at("/id");
        works.post(
                        site.officer,
                        "contracts/" + contract + "/bonds",
                        "{'purpose': 'PERFORMANCE', 'amount': " + money("3000.00") + ", 'document': "
                                + paper("BOND", "2026-02-10") + "}")
                .is(201);
        site.pool("60000.00");
        Purse finance = new Purse(site.finance);
        String allocation = finance.allocated(Purse.project(works.project()), "50000.00", "2026-03-01");
        String under = ", 'contractId': '" + contract + "'";
        String title = ", 'title': " + paper("COURT_ORDER", "2026-04-02");
        site.officer
                .post(
                        "/api/v1/partners/" + builder + "/steps/end",
                        json(
                                "{'on': '2026-04-01', 'kind': 'DISSOLVED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-04-01")))
                .is(200);
        finance.preparing(allocation, "1000.00", "2026-03-31", under).is(201);
        assertThat(refused(finance, allocation, under, "2026-04-01")).contains("partner.ended");
        assertThat(refused(finance, allocation, under + ", 'payeeId': '" + heir + "'", "2026-04-02"))
                .contains("partner.ended");
        finance.preparing(allocation, "1000.00", "2026-04-01", under + title).hasFaults("/on fact.order");
        finance.preparing(allocation, "1000.00", "2026-04-02", under + title + ", 'payeeId': 'nobody'")
                .hasFaults("/payeeId value.reference");
        String expired = title.replace("}", ", 'validUntil': '2026-04-02'}");
        assertThat(refused(finance, allocation, under + expired, "2026-04-03")).contains("partner.ended");
        String gate = Purse.PAYMENTS + "/gates/prepare?on=2026-04-02&amount=1000.00&allocationId=" + allocation
                + "&contractId=" + contract;
        assertThat(site.finance.get(gate).is(200).notPassed())
                .first()
                .asString()
                .startsWith("partner.ended");
        assertThat(site.finance.get(gate + "&title=T1&payeeId=" + heir).is(200).notPassed())
                .isEmpty();

        finance.preparing(allocation, "1000.00", "2026-04-02", under + title).is(201);
        Answer paid = finance.preparing(
                        allocation, "1000.00", "2026-04-02", under + title + ", 'payeeId': '" + heir + "'")
                .is(201);

        assertThat(paid.at("/payeeId")).isEqualTo(heir);
        assertThat(paid.at("/title/kind")).isEqualTo("COURT_ORDER");
        new Purse(site.director).approving(paid.at("/id"), "2026-04-03").is(200);
        assertThat(site.finance.get(Purse.PAYMENTS + "/" + paid.at("/id")).at("/title/date"))
                .isEqualTo("2026-04-02");
        String mender = title + ", 'kind': 'RETENTION_RELEASE'";
        assertThat(refused(finance, allocation, under + mender, "2026-04-04")).containsExactly("works.retention");
        site.block(heir, "2026-04-04");
        assertThat(refused(finance, allocation, under + title + ", 'payeeId': '" + heir + "'", "2026-04-04"))
                .contains("partner.blocked");
    }

    private static List<String> refused(Purse finance, String allocation, String more, String on) {
        return finance.preparing(allocation, "1000.00", on, more).is(409).notPassed().stream()
                .map(rule -> rule.split(" ")[0])
                .toList();
    }

    @Test
    void a_contractor_that_is_only_named_hands_nothing_over() {
        Works works = Works.own(site);
        String contract = works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'name': 'Made-up Builders'}, 'amount': " + money("100000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-10") + "}")
                .is(201)
                .at("/id");
        succeed(works.at("contracts/" + contract), "2026-04-02", site.partner("COMPANY"), written("2026-04-02"))
                .isProblem(409, "step.unavailable");
    }

    private ReadyCentres.Ready ready() {
        return centres.association("2023-06-01", "2026-06-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
    }

    @Test
    void a_handover_under_way_and_its_deed_are_taken_over() {
        ReadyCentres.Ready ready = ready();
        String next = site.partner("ASSOCIATION");
        String handover = handovers.approved("2026-06-01", ready.centre);
        String act = HANDOVERS + "/" + handover;
        merges(ready.manager, next, "2026-06-10");
        assertThat(handovers
                        .step(site.officer, handover, "transfer", "2026-06-12", Handovers.deed("2026-06-12"))
                        .is(409)
                        .notPassed())
                .contains("partner.ended");
        succeed(act, "2026-06-12", next, "").isRefusedBy("succession.accept");
        succeed(act, "2026-06-12", site.partner("COMPANY"), written("2026-06-12"))
                .isRefusedBy("succession.accept");

        succeed(act, "2026-06-12", site.partner("ASSOCIATION"), written("2026-06-12"))
                .isRefusedBy("succession.accept");

        Answer taken = succeed(act, "2026-06-12", next, written("2026-06-12")).is(200);

        assertThat(taken.at("/managerId")).isEqualTo(next);
        assertThat(taken.at("/state")).isEqualTo("APPROVED");
        assertThat(taken.at("/takeovers/0/fromId")).isEqualTo(ready.manager);
        assertThat(handovers
                        .step(site.officer, handover, "transfer", "2026-06-12", Handovers.deed("2026-06-12"))
                        .is(409)
                        .notPassed())
                .contains("handover.manager");
        assertThat(admin.get(HANDOVERS + "?managerId=" + next).each("/items", "/id"))
                .containsExactly(handover);
    }

    @Test
    void what_a_deed_fixed_goes_on_with_the_successor() {
        ReadyCentres.Ready ready = ready();
        String next = site.partner("ASSOCIATION");
        String handover = handovers.transferred("2026-06-01", ready.centre);
        merges(ready.manager, next, "2026-07-10");
        succeed(HANDOVERS + "/" + handover, "2026-07-12", next, written("2026-07-12"))
                .is(200);

        String fact = HANDOVERS + "/" + handover + "/takeovers/1";
        corrected("2026-07-13").correct(colleague, fact, "'on': '2026-07-11'").hasFaults("/value/on fact.order");
        corrected("2026-07-13").corrected(site.officer, colleague, fact, "'on': '2026-07-13'");
        String other = site.partner("ASSOCIATION");
        corrected("2026-07-14")
                .correct(colleague, fact, "'successorId': '" + other + "'")
                .is(201);
        assertThat(admin.get(HANDOVERS + "/" + handover).at("/managerId")).isEqualTo(other);
        corrected("2026-07-15")
                .correct(site.officer, fact, "'successorId': '" + next + "'")
                .is(201);

        Answer visited = handovers.visit(handover, 3, "2026-08-20", "").is(200);

        assertThat(visited.at("/managerId")).isEqualTo(next);
        assertThat(visited.at("/followUpUntil")).isEqualTo("2028-06-01");
        handovers
                .step(site.officer, handover, "withdraw", "2026-08-21", Handovers.because())
                .isProblem(409, "step.unavailable");
    }

    @Test
    void a_successor_counts_the_experience_of_what_it_absorbed_from_the_day_of_the_merger() {
        Mandates mandates = new Mandates(site);
        String absorbed = site.partner("ASSOCIATION");
        String next = site.partner("ASSOCIATION");
        String first = mandates.centre("SOCIAL");
        mandates.running(first, "SOCIAL", absorbed, "2026-02-01", "2028-12-31");
        merges(absorbed, next, "2026-05-01");
        String mandate = mandates.draft(
                        mandates.centre("SOCIAL"), next, "2026-06-01", "2028-05-31", Mandates.standing(), "[]")
                .is(201)
                .at("/id");

        mandates.sign(mandate, "2026-04-30").isRefusedBy("mandate.experience");
        mandates.sign(mandate, "2026-05-01").is(200);
    }
}
