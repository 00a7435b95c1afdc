package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Client;

/**
 * The first chapter of {@link DeclinesStoryTest}: a sponsor pays for a health centre and gets back what was left over,
 * and an association runs it well for two years.
 */
final class DeclinesYears {

    private final Client admin;
    private final ReadyCentres centres;
    private final Site site;
    private final Purse finance;
    private final Purse director;

    private String sponsor;
    private String project;
    private String pledge;
    final Supports supports;
    String plan;
    Ready its;

    DeclinesYears(Client admin, House house, ReadyCentres centres) {
        this.admin = admin;
        this.centres = centres;
        site = centres.site;
        supports = new Supports(house, site);
        finance = new Purse(site.finance);
        director = new Purse(site.director);
    }

    void until_the_association_is_ready() {
        Works works = a_sponsor_pays_for_the_works();
        the_association_is_entrusted_with_what_was_built(works);
        what_was_not_spent_goes_back_to_the_sponsor(works);
        it_grows_for_two_years();
        a_donor_pays_for_its_ovens();
        its_books_are_in_order_but_for_two_warnings();
    }

    private Works a_sponsor_pays_for_the_works() {
        sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor);
        project = works.project();
        pledge = admin.get(PLEDGES + "?donorId=" + sponsor).at("/items/0/id");
        paid(finance.allocated(Purse.project(project), "300000.00", "2026-03-01"), "280500.55", "2026-03-20");
        finance.received(pledge, "700000.00", "2026-07-10");
        paid(finance.allocated(Purse.project(project), "700000.00", "2026-07-11"), "519499.46", "2026-08-20");
        works.delivered("2026-09-20");
        return works;
    }

    private void paid(String allocation, String amount, String on) {
        director.approving(finance.prepared(allocation, amount, on), on).is(200);
    }

    private void the_association_is_entrusted_with_what_was_built(Works works) {
        String centre = site.officer
                .post(
                        CENTRES,
                        json(
                                "{'name': {'fr': 'Maison Exemple'}, 'field': 'HEALTH', 'region': 'MA-06',"
                                        + " 'projectId': '%s'}",
                                works.project()))
                .is(201)
                .at("/id");
        its = centres.of(centre, site.partner("ASSOCIATION"));
        its.mandate("HEALTH", "2026-10-01", "2029-09-30", Mandates.standing());
        its.open("2026-10-15").is(200);
        its.post("assets", Ready.asset("12345.67", "2026-10-20")).is(201);
    }

    private void what_was_not_spent_goes_back_to_the_sponsor(Works works) {
        works.finish("2027-09-20").is(200);
        String agreement = admin.get(PROJECTS + "/" + project + "/agreement").at("/id");
        site.agreementStep(site.officer, agreement, "fulfil", "{'on': '2027-09-28'}")
                .is(200);
        String first = admin.get(PLEDGES + "/" + pledge + "/receipts").at("/items/0/id");
        String second = admin.get(PLEDGES + "/" + pledge + "/receipts").at("/items/1/id");
        finance.reversing(first, "2027-10-01", ", 'amount': " + money("19499.46"))
                .isRefusedBy("receipt.reversal");
        finance.reversing(first, "2027-10-01", ", 'amount': " + money("19499.45"))
                .is(200);
        finance.reversing(second, "2027-10-01", ", 'amount': " + money("180500.54"))
                .is(200);
        site.finance
                .post(
                        PLEDGES + "/" + pledge + "/steps/amend",
                        json(
                                "{'on': '2027-10-02', 'document': %s, 'amount': %s, 'schedule': [%s]}",
                                paper("NOTICE", "2027-10-02"),
                                money("800000.01"),
                                instalment("2026-06-01", "800000.01")))
                .is(200);
    }

    private void it_grows_for_two_years() {
        new Courses(site, its.centre).allModules(its.manager, "2027-03-10");
        its.assessed("2027-01-15", "33333333");
        centres.books.reported(its.centre, "2027-08-31");
        its.assessed("2027-09-15", "44334334");
        centres.books.reported(its.centre, "2028-05-31");
        its.assessed("2028-06-15", "44434444");
    }

    private void a_donor_pays_for_its_ovens() {
        String mandate =
                admin.get(CENTRES + "/" + its.centre + "/mandates").is(200).at("/items/0/id");
        site.officer
                .post(
                        "/api/v1/mandates/" + mandate + "/papers",
                        json("{'documents': [%s]}", paper("BANK_ACCOUNT", "2026-10-01")))
                .is(201);
        plan = supports.approved(
                its.centre,
                its.manager,
                "2028-06-20",
                "2028-06-20",
                year(1, "1200000.00", measure("EQUIPMENT", "30000.00", ""), training(supports.space())));
        supports.purse.given(site.partner("COMPANY"), Purse.purpose("SUPPORT", its.centre), "30000.00", "2028-06-22");
        String allocation = supports.purse.allocated(Purse.purpose("SUPPORT", its.centre), "30000.00", "2028-06-23");
        supports.grant(plan, "2028-06-25", measure("EQUIPMENT", "20000.00", "")).is(200);
        String payment = supports.payGrant(plan, "G1", allocation, "20000.00", "2028-06-26", "2028-06-27")
                .is(200)
                .at("/grants/0/payments/0/paymentId");
        supports.approvePayment(supports.secondFinance, plan, payment, "2028-06-28")
                .is(200);
        site.officer
                .post(
                        Supports.PLANS + "/" + plan + "/grants/G1/delivery",
                        json(
                                "{'on': '2028-07-05', 'asset': {'value': %s, 'critical': true, 'condition': 'A',"
                                        + " 'source': 'SPONSOR'}}",
                                money("20000.00")))
                .is(200);
    }

    private void its_books_are_in_order_but_for_two_warnings() {
        centres.books.reported(its.centre, "2028-10-31");
        centres.books.consult(its.centre, "BOTH", "2028-09-10").is(201);
        site.officer
                .post(
                        of(its.centre, "statements"),
                        json(
                                "{'from': '2027-10-01', 'until': '2028-09-30', 'operatingCosts': %s, 'cashReserve': %s,"
                                        + " 'resources': [{'source': 'Fees', 'form': 'CASH', 'amount': %s},"
                                        + " {'source': 'Commune', 'form': 'CASH', 'amount': %s}],"
                                        + " 'approvedOn': '2028-10-10', 'document': %s}",
                                money("1200000.00"),
                                money("180000.00"),
                                money("800000.00"),
                                money("400000.00"),
                                paper("ACCOUNTS", "2028-10-10")))
                .is(201);
        centres.books
                .budget(its.centre, "2028-11-01", "2028-10-12", "1200000.00", "600000.00")
                .is(201);
        its.countAll("2028-10-20").is(201);
        its.title("2028-10-25", "LEASE").is(201);
        assertThat(its.readiness("2028-10-14").notPassed()).contains("handover.months");
    }

    /** The reports up to a day are handed in and accepted, and then the centre is assessed. */
    void assessed(String on, String levels) {
        centres.books.reported(its.centre, on);
        its.assessed(on, levels);
    }

    /** The figures of a day: as a whole, of the sponsor, and of the project. */
    String told(String day) {
        return Figures.on(site.finance, day).table("sponsor", sponsor, "house", project);
    }
}
