package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * The first chapter of {@link MinistryStoryTest}: the foundation builds a health centre of 1 000 000.00 with money that
 * was given to its pool, to the programme and to the project, and with beds that were given in kind; beside it another
 * ministry builds an annex by terms of reference.
 */
final class MinistryWorks {

    private static final String SIXTY_BEDS = "sixty made-up beds";

    private final Client admin;
    private final Site site;
    private final Purse finance;
    private final Purse director;

    final String ministry;
    String company;
    String charity;
    String person;
    String giver;
    String programme;
    String house;
    String annex;
    String pump;
    String beds;

    private String contract;
    private String whole;
    private String rest;
    private Works works;

    MinistryWorks(Client admin, Site site) {
        this.admin = admin;
        this.site = site;
        finance = new Purse(site.finance);
        director = new Purse(site.director);
        ministry = site.partner("MINISTRY");
    }

    void until_the_centre_is_accepted() {
        three_donors_promise_for_three_purposes();
        the_foundation_decides_to_build();
        works_wait_until_the_whole_budget_is_allocated();
        the_contractor_is_paid_from_the_narrowest_money_first();
        beds_are_given_and_valued_by_someone_else();
        the_centre_is_accepted_with_a_stain_on_the_wall();
        the_annex_is_delivered_by_who_built_it();
    }

    void until_final_acceptance() {
        works.finish("2027-09-14").isRefusedBy("guarantee.elapsed");
        works.finish("2027-09-15").is(200);
        Works.of(site, annex).finish("2027-09-15").is(200);
        what_was_retained_is_paid_and_the_rest_is_free_again();
    }

    private void three_donors_promise_for_three_purposes() {
        programme = site.programme();
        house = site.draft(
                "OWN",
                "BUILDING",
                "'budget': " + money("1000000.00") + ", 'programmeId': '" + programme + "', " + site.points());
        company = site.partner("COMPANY");
        charity = site.partner("FOUNDATION");
        person = site.partner("NATURAL_PERSON");
        String pool = finance.pledging(
                        company, Purse.POOL, "350000.25", "2026-01-05", instalment("2026-01-20", "350000.25"))
                .is(201)
                .at("/id");
        String wide = finance.pledging(
                        charity,
                        Purse.purpose("PROGRAMME", programme),
                        "400000.50",
                        "2026-01-06",
                        instalment("2026-01-25", "400000.50"))
                .is(201)
                .at("/id");
        String narrow = finance.pledging(
                        person,
                        Purse.project(house),
                        "250000.25",
                        "2026-01-07",
                        instalment("2026-02-15", "100000.00") + ", " + instalment("2026-03-15", "150000.25"))
                .is(201)
                .at("/id");
        finance.received(pool, "350000.25", "2026-01-20");
        finance.received(wide, "400000.50", "2026-02-10");
        finance.received(narrow, "100000.00", "2026-02-15");
        finance.received(narrow, "150000.25", "2026-02-24");
    }

    private void the_foundation_decides_to_build() {
        site.officer
                .ifMatch(site.project(house).etag())
                .patch(PROJECTS + "/" + house, json("{'plannedManagerId': '%s'}", ministry))
                .is(200);
        step("submit", "2026-01-10").is(200);
        step("appraise", "2026-01-14").isRefusedBy("review.complete");
        site.review(house, "FAVOURABLE", "2026-01-15").is(201);
        step("appraise", "2026-01-20").is(200);
        step("agree", "2026-02-01").is(200);
    }

    private void works_wait_until_the_whole_budget_is_allocated() {
        step("start", "2026-02-23").isRefusedBy("works.funded", "works.permits");
        site.documents(
                house,
                paper("BUILDING_PERMIT", "2026-02-10"),
                paper("CONTRACT", "2026-02-10"),
                paper("WORKS_INSURANCE", "2026-02-10"),
                paper("SUPERVISION", "2026-02-10"),
                paper("TECHNICAL_CONTROL", "2026-02-10"),
                paper("TEN_YEAR_INSURANCE", "2026-02-10"));
        finance.allocating(Purse.project(house), "999999.99", "2026-02-23").isRefusedBy("allocation.available");
        whole = finance.allocated(Purse.project(house), "999999.99", "2026-02-24");
        assertThat(admin.get(ALLOCATIONS + "/" + whole).each("/sources", "/amount/amount"))
                .containsExactly("100000.00", "150000.25", "400000.50", "349999.24");
        step("start", "2026-02-25").isRefusedBy("works.funded");
        rest = finance.allocated(Purse.project(house), "0.01", "2026-02-25");
        step("start", "2026-02-25").is(200);
        works = Works.of(site, house);
    }

    private void the_contractor_is_paid_from_the_narrowest_money_first() {
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
        String under = ", 'contractId': '" + contract + "'";
        Answer first = paid("500000.00", "2026-04-20", under);
        assertThat(first.at("/net/amount")).isEqualTo("450000.00");
        assertThat(first.at("/retained/amount")).isEqualTo("50000.00");
        finance.preparing(whole, "549999.99", "2026-07-20", under).isRefusedBy("payment.available", "works.retention");
        Answer second = paid("400000.00", "2026-07-20", under);
        assertThat(second.at("/net/amount")).isEqualTo("387000.00");
        assertThat(second.at("/retained/amount")).isEqualTo("13000.00");
        pump = paid("45000.01", "2026-08-10", ", 'withoutContract': 'a made-up pump'")
                .at("/id");
    }

    private Answer paid(String amount, String on, String more) {
        String payment = finance.preparing(whole, amount, on, more).is(201).at("/id");
        return director.approving(payment, on).is(200);
    }

    private void beds_are_given_and_valued_by_someone_else() {
        giver = site.partner("COMPANY");
        String pledge = inKind(giver, house, "150000.00", "2026-08-01");
        valued(pledge, "150000.00", "2026-09-01", "'partnerId': '" + giver + "'")
                .isRefusedBy("receipt.in-kind");
        beds = valued(pledge, "150000.00", "2026-09-01", "'name': 'Made-up Expert'")
                .is(201)
                .at("/number");
    }

    private String inKind(String donor, String project, String amount, String on) {
        return site.finance
                .post(
                        PLEDGES,
                        json(
                                "{'donorId': '%s', 'kind': 'IN_KIND', 'amount': %s, 'purpose': %s, 'schedule': [%s],"
                                        + " 'pledgedOn': '%s'}",
                                donor, money(amount), Purse.project(project), instalment(on, amount), on))
                .is(201)
                .at("/id");
    }

    private Answer valued(String pledge, String amount, String on, String valuer) {
        return site.finance.post(
                PLEDGES + "/" + pledge + "/receipts",
                json(
                        "{'amount': %s, 'receivedOn': '%s', 'reference': 'BL 1', 'inKind':"
                                + " {'what': '%s', 'basis': 'EXPERT', 'valuer': {%s}}}",
                        money(amount), on, SIXTY_BEDS, valuer));
    }

    private void the_centre_is_accepted_with_a_stain_on_the_wall() {
        works.notified("2026-09-05").visited("2026-09-10");
        works.accept("2026-09-15", ", 'reserves': [{'severity': 'MINOR', 'text': 'a made-up stain', 'place': 'Hall'}]")
                .is(200);
        works.lift(site.officer, "R1", "2026-12-01").isRefusedBy("reserve.lifting");
        works.lift(admin, "R1", "2026-12-01").is(200);
        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
    }

    private void the_annex_is_delivered_by_who_built_it() {
        Works built = Works.builtByPartner(site);
        annex = built.project();
        built.notified("2026-09-05").visited("2026-09-10");
        built.accept(
                        "2026-09-15",
                        ", 'termsVersion': 1, 'items':"
                                + " [{'item': '1.1', 'result': 'MET'}, {'item': '2.1', 'result': 'MET'}]")
                .is(200);
        String builder = admin.get(PROJECTS + "/" + annex + "/agreement").at("/partyId");
        valued(inKind(builder, annex, "850000.00", "2026-09-15"), "850000.00", "2026-09-15", "'name': 'Made-up Expert'")
                .is(201);
    }

    private void what_was_retained_is_paid_and_the_rest_is_free_again() {
        paid("63000.00", "2027-09-20", ", 'contractId': '" + contract + "', 'kind': 'RETENTION_RELEASE'");
        finance.releasing(whole, "2027-09-21", "").is(200);
        finance.releasing(rest, "2027-09-21", "").is(200);
        assertThat(admin.get(ALLOCATIONS + "/" + whole).at("/spent/amount")).isEqualTo("945000.01");
    }

    private Answer step(String step, String on) {
        return site.step(site.officer, house, step, "{'on': '" + on + "'}");
    }

    /** The figures of a day: as a whole, of each donor, of the programme, and of the two projects. */
    String told(String day) {
        return Figures.on(site.finance, day)
                .table(
                        "company",
                        company,
                        "charity",
                        charity,
                        "person",
                        person,
                        "giver",
                        giver,
                        "programme",
                        programme,
                        "house",
                        house,
                        "annex",
                        annex);
    }
}
