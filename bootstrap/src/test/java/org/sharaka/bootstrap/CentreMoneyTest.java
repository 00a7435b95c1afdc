package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** The money of a centre as a handover counts it, over HTTP (section 7 of the rulebook). */
class CentreMoneyTest extends InAHouse {

    private static final String ON = "2026-06-01";

    private ReadyCentres.Ready ready;
    private Oversights books;

    @BeforeEach
    void open() {
        ReadyCentres centres = new ReadyCentres(house);
        books = centres.books;
        ready = centres.managed("SOCIAL", "ASSOCIATION", "2023-06-01");
    }

    private static String resource(String source, String form, String amount, String more) {
        return "{'source': '%s', 'form': '%s', 'amount': %s%s}".formatted(source, form, money(amount), more);
    }

    private static String shown() {
        return ", 'document': " + paper("EVIDENCE", "2026-01-10");
    }

    private void budget(String from, String until, String secured) {
        books.officer
                .post(
                        of(ready.centre, "budgets"),
                        json(
                                "{'from': '%s', 'until': '%s', 'amount': %s, 'secured': [%s],"
                                        + " 'approvedOn': '2025-12-10', 'document': %s}",
                                from, until, money("1000.00"), secured, paper("BUDGET", "2025-12-10")))
                .is(201);
    }

    private void statement(String resources) {
        books.officer
                .post(
                        of(ready.centre, "statements"),
                        json(
                                "{'from': '2025-01-01', 'until': '2025-12-31', 'operatingCosts': %s, 'resources': [%s],"
                                        + " 'cashReserve': %s, 'approvedOn': '2026-01-10', 'document': %s}",
                                money("1000.00"), resources, money("200.00"), paper("ACCOUNTS", "2026-01-10")))
                .is(201);
    }

    private String actual(String rule, String on) {
        Answer looked = ready.readiness(on);
        return looked.json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals(rule))
                .map(check -> check.get("result").asString() + " "
                        + check.get("actual").asString(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_budget_of_the_year_ahead_includes_the_day_however_early_it_began() {
        budget("2026-01-01", "2026-12-31", resource("Commune", "CASH", "1000.00", shown()));
        assertThat(actual("handover.forward-cover", "2026-12-31")).isEqualTo("PASS 100.0 %");
        assertThat(actual("handover.forward-cover", "2027-01-01")).startsWith("FAIL");
    }

    @Test
    void each_secured_resource_has_its_paper_and_what_recurs_counts_up_to_the_closed_months() {
        statement(resource("Fees", "CASH", "300.00", ""));
        budget(
                "2026-01-01",
                "2026-12-31",
                resource("Commune", "CASH", "200.00", shown()) + "," + resource("Province", "CASH", "500.00", "") + ","
                        + resource("fees", "CASH", "800.00", ", 'recurrent': true"));
        assertThat(actual("handover.forward-cover", ON)).isEqualTo("FAIL 50.0 %");
    }

    @Test
    void in_kind_of_each_source_is_cut_in_the_same_proportion() {
        statement(resource("Fees", "CASH", "600.00", "") + ","
                + resource("Volunteers", "IN_KIND", "900.00", shown()) + ","
                + resource("Commune", "IN_KIND", "100.00", shown()));
        assertThat(actual("handover.concentration", ON)).isEqualTo("WARN 75.0 %");
    }
}
