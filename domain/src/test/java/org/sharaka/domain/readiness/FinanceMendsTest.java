package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.OversightFixture.budget;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.planning;
import static org.sharaka.testing.OversightFixture.resource;
import static org.sharaka.testing.OversightFixture.statement;
import static org.sharaka.testing.OversightFixture.stating;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.testing.OversightFixture;

/** The least accounts and the least budget by which the rules on money pass. */
class FinanceMendsTest {

    private static final OwnResource.Form CASH = OwnResource.Form.CASH;

    private static FinanceMends mends(Oversight books, String on) {
        return new FinanceMends(books.finances(), HandoverPolicy.standard(), "cen-1", day(on));
    }

    private static Oversight nothing() {
        return Oversight.of(OversightFixture.CENTRE);
    }

    private static Mend statementAfter(String on, Statement... there) {
        Oversight books = nothing();
        for (Statement one : there) {
            books = OversightFixture.and(books, stating(one));
        }
        return mends(books, on).statement().orElseThrow();
    }

    private static Mend budgetAfter(String on, Budget... there) {
        Oversight books = nothing();
        for (Budget one : there) {
            books = OversightFixture.and(books, planning(one));
        }
        return mends(books, on).budget().orElseThrow();
    }

    /** Of the year 2025, in which running the centre cost 1 200.00. */
    private static Statement of2025(OwnResource... own) {
        return statement("2025-01-01", "2026-02-01", 1200, 0, own);
    }

    /** Each resource as its source and its amount; one of another source has none. */
    private static List<String> resources(Mend mend, String member) {
        return ((List<?>) mend.known().get(member))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one ->
                                (one.containsKey("source") ? one.get("source") + " " : "") + amount(one.get("amount")))
                        .toList();
    }

    private static String amount(Object tree) {
        return String.valueOf(((Map<?, ?>) tree).get("amount"));
    }

    private static Object known(Mend mend, String member) {
        return mend.known().get(member);
    }

    @Test
    void the_first_accounts_are_of_the_twelve_months_that_closed_before_the_day() {
        Mend mend = statementAfter("2026-06-30");

        assertThat(mend)
                .isEqualTo(Mend.to(MendAct.RECORD_STATEMENT, day("2026-06-30"), "cen-1")
                        .with("from", day("2025-06-01"))
                        .with("until", day("2026-05-31"))
                        .with("approvedOn", day("2026-06-30"))
                        .with("document", Mend.paper(DocumentKind.ACCOUNTS, day("2026-06-30")))
                        .bringing("/resources"));
    }

    @ParameterizedTest
    @CsvSource({
        // what is there, until, the day of the mend
        "2025-05-01, 2026-06-15, 2025-06-01, 2026-05-31, 2026-06-15",
        "2025-06-01, 2026-06-15, 2025-07-01, 2026-06-30, 2026-07-01",
        "2025-06-01, 2026-06-30, 2025-07-01, 2026-06-30, 2026-07-01",
        "2025-07-01, 2026-06-15, 2025-08-01, 2026-07-31, 2026-08-01",
        "2025-06-16, 2026-06-15, 2025-07-01, 2026-06-30, 2026-07-01"
    })
    void the_next_accounts_are_of_months_of_which_there_is_no_statement_and_approved_once_they_are_closed(
            String there, String on, LocalDate from, LocalDate until, LocalDate approved) {
        Mend mend = statementAfter(
                on,
                statement("2024-05-01", "2026-06-01", 900, 0),
                statement(there, day(there).plusMonths(12).toString(), 1200, 0));

        assertThat(known(mend, "from")).isEqualTo(from.toString());
        assertThat(known(mend, "until")).isEqualTo(until.toString());
        assertThat(known(mend, "approvedOn")).isEqualTo(approved.toString());
        assertThat(mend.notBefore()).isEqualTo(approved);
        assertThat(amount(known(mend, "operatingCosts"))).isEqualTo("1200.00");
        assertThat(mend.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200, 199, 200.00", "1200, 200, 200.00", "1200, 201, 201.00", "1000, 0, 166.67"})
    void the_cash_reserve_is_what_it_was_or_two_months_of_costs(long costs, long reserve, String least) {
        Mend mend = statementAfter("2026-06-01", statement("2025-01-01", "2026-02-01", costs, reserve));

        assertThat(amount(known(mend, "cashReserve"))).isEqualTo(least);
    }

    @Test
    void sources_beside_the_largest_grow_alike_until_both_rules_pass() {
        assertThat(resources(
                        statementAfter("2026-06-01", of2025(resource("A", CASH, 600), resource("B", CASH, 300))),
                        "resources"))
                .as("1 000.00 in all, of which 600.00 is the largest share that passes")
                .containsExactly("A 600.00", "B 400.00");
        assertThat(resources(
                        statementAfter(
                                "2026-06-01",
                                of2025(resource("C", CASH, 100), resource("A", CASH, 600), resource("B", CASH, 200))),
                        "resources"))
                .containsExactly("C 150.00", "A 600.00", "B 250.00");
        assertThat(resources(
                        statementAfter("2026-06-01", of2025(resource("A", CASH, 360), resource("B", CASH, 100))),
                        "resources"))
                .as("75 % of the costs, of which B may be 60 %")
                .containsExactly("A 360.00", "B 540.00");
    }

    @Test
    void other_sources_are_needed_where_those_that_are_there_would_grow_too_large_or_there_are_none() {
        assertThat(resources(
                        statementAfter("2026-06-01", of2025(resource("A", CASH, 359), resource("B", CASH, 100))),
                        "resources"))
                .containsExactly("A 359.00", "B 100.00", "441.00");
        assertThat(resources(statementAfter("2026-06-01", of2025(resource("A", CASH, 600))), "resources"))
                .containsExactly("A 600.00", "400.00");
        assertThat(resources(statementAfter("2026-06-01", of2025()), "resources"))
                .as("each a centime below 60 % of 900.00")
                .containsExactly("539.99", "360.01");
    }

    @Test
    void resources_that_are_enough_stay_as_they_are() {
        assertThat(resources(
                        statementAfter("2026-06-01", of2025(resource("A", CASH, 540), resource("B", CASH, 360))),
                        "resources"))
                .containsExactly("A 540.00", "B 360.00");
    }

    @Test
    void what_the_foundation_gives_and_what_comes_in_kind_stays_and_counts_for_nothing() {
        OwnResource given = new OwnResource("Foundation", CASH, Money.parse("5000.00"), true, Fact.unknown(), false);

        assertThat(resources(
                        statementAfter(
                                "2026-06-01",
                                of2025(given, resource("D", OwnResource.Form.IN_KIND, 700), resource("A", CASH, 600))),
                        "resources"))
                .containsExactly("Foundation 5000.00", "D 700.00", "A 600.00", "400.00");
    }

    @Test
    void a_resource_is_written_with_its_form_and_its_paper() {
        OwnResource shown = new OwnResource(
                "A",
                OwnResource.Form.IN_KIND,
                Money.parse("5.00"),
                false,
                Fact.known(
                        new Document(DocumentKind.EVIDENCE, "EV 1", day("2025-01-01"), Fact.known(day("2026-12-31")))),
                false);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("form", "IN_KIND");
        tree.put("amount", Map.of("amount", "5.00", "currency", "MAD"));
        tree.put("source", "A");
        tree.put("fromFoundation", false);
        tree.put(
                "document",
                Map.of("kind", "EVIDENCE", "date", "2025-01-01", "reference", "EV 1", "validUntil", "2026-12-31"));

        assertThat(((List<?>) known(statementAfter("2026-06-01", of2025(shown)), "resources")).get(0))
                .isEqualTo(tree);
    }

    @Test
    void the_first_budget_is_of_the_next_twelve_months_and_secured_by_a_commitment() {
        assertThat(budgetAfter("2026-06-01"))
                .isEqualTo(Mend.to(MendAct.RECORD_BUDGET, day("2026-06-01"), "cen-1")
                        .with("from", day("2026-06-01"))
                        .with("until", day("2027-05-31"))
                        .with("approvedOn", day("2026-06-01"))
                        .with("document", Mend.paper(DocumentKind.BUDGET, day("2026-06-01")))
                        .with(
                                "secured",
                                List.of(Map.of(
                                        "form",
                                        CASH,
                                        "document",
                                        Mend.paper(DocumentKind.COMMITMENT, day("2026-06-01"))))));
    }

    @Test
    void a_budget_begins_on_the_first_day_on_which_none_begins() {
        Mend mend = budgetAfter(
                "2026-06-01", budget("2026-06-02", "2026-05-01", 700), budget("2026-06-01", "2026-05-01", 900));

        assertThat(mend.notBefore()).isEqualTo(day("2026-06-03"));
        assertThat(known(mend, "from")).isEqualTo("2026-06-03");
        assertThat(known(mend, "until")).isEqualTo("2027-06-02");
        assertThat(known(mend, "approvedOn")).isEqualTo("2026-06-03");
        assertThat(amount(known(mend, "amount"))).as("of the last one").isEqualTo("700.00");
    }

    @Test
    void a_budget_is_secured_in_full_and_each_source_by_its_paper() {
        OwnResource bare = new OwnResource("B", CASH, Money.parse("200.00"), false, Fact.unknown(), true);
        OwnResource given = new OwnResource("Foundation", CASH, Money.parse("5000.00"), true, Fact.unknown(), false);
        Mend mend = budgetAfter(
                "2026-06-01", budget("2026-01-01", "2025-12-01", 1000, resource("A", CASH, 300), bare, given));

        assertThat(resources(mend, "secured"))
                .containsExactly("A 300.00", "B 200.00", "Foundation 5000.00", "A 500.00");
        assertThat(((List<?>) known(mend, "secured")).stream().<Object>map(one -> ((Map<?, ?>) one).get("document")))
                .containsExactly(
                        Map.of("kind", "EVIDENCE", "date", "2020-01-01", "reference", "EVIDENCE 1"),
                        Mend.paper(DocumentKind.COMMITMENT, day("2026-06-01")),
                        null,
                        Mend.paper(DocumentKind.COMMITMENT, day("2026-06-01")));
    }

    @Test
    void a_budget_that_is_covered_lacks_nothing_and_one_without_a_source_needs_one() {
        assertThat(resources(
                        budgetAfter("2026-06-01", budget("2026-01-01", "2025-12-01", 300, resource("A", CASH, 300))),
                        "secured"))
                .containsExactly("A 300.00");
        assertThat(resources(budgetAfter("2026-06-01", budget("2026-01-01", "2025-12-01", 300)), "secured"))
                .containsExactly("300.00");
    }

    @Test
    void accounts_that_follow_the_mend_reach_both_limits() {
        for (long largest : new long[] {0, 100, 333, 540, 601, 899}) {
            List<String> made = resources(
                    statementAfter(
                            "2026-06-01", of2025(resource("A", CASH, largest), resource("B", CASH, largest / 2))),
                    "resources");
            List<Money> amounts = made.stream()
                    .map(one -> Money.parse(one.substring(one.indexOf(' ') + 1)))
                    .toList();
            Money all = amounts.stream().reduce(Money.ZERO, Money::plus);

            assertThat(all).as(made.toString()).isGreaterThanOrEqualTo(Money.parse("900.00"));
            assertThat(amounts)
                    .as(made.toString())
                    .allMatch(one ->
                            one.over(all).atMost(HandoverPolicy.standard().largestSource()));
        }
    }
}
