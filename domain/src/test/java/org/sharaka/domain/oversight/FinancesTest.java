package org.sharaka.domain.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.OversightFixture.CENTRE;
import static org.sharaka.testing.OversightFixture.MANAGER;
import static org.sharaka.testing.OversightFixture.act;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.budget;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.paper;
import static org.sharaka.testing.OversightFixture.resource;
import static org.sharaka.testing.OversightFixture.statement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.OwnResource.Form;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.OversightPolicy;

class FinancesTest {

    private static final OversightPolicy VALUES = OversightPolicy.standard();

    private static final Fraction THIRD = Fraction.of(1, 3);

    private static Finances of(Statement... statements) {
        return new Finances(List.of(statements), List.of(), List.of());
    }

    private static Finances of(Budget... budgets) {
        return new Finances(List.of(), List.of(budgets), List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-30, true", "2026-07-01, false"})
    void a_statement_counts_once_it_is_approved_and_for_six_months_after_its_own(LocalDate on, boolean counts) {
        Finances finances = of(statement("2025-01-01", "2026-03-01", 100, 10));
        assertThat(finances.statement(VALUES, on).value().isPresent()).isEqualTo(counts);
    }

    @Test
    void the_latest_months_count_and_of_the_same_the_later_approval() {
        Finances finances = of(
                statement("2025-07-01", "2026-07-10", 300, 0),
                statement("2025-01-01", "2026-03-01", 100, 0),
                statement("2025-01-01", "2026-04-01", 200, 0));
        assertThat(finances.figures(VALUES, THIRD, day("2026-03-31")).operatingCosts())
                .isEqualTo(dirhams(100));
        assertThat(finances.figures(VALUES, THIRD, day("2026-04-01")).operatingCosts())
                .isEqualTo(dirhams(200));
        assertThat(finances.figures(VALUES, THIRD, day("2026-07-10")).operatingCosts())
                .isEqualTo(dirhams(300));
    }

    private static Fact<Money> dirhams(long amount) {
        return Fact.known(Money.ofCentimes(amount * 100));
    }

    @Test
    void own_resources_are_cash_and_what_is_documented_in_kind_but_none_of_the_foundation() {
        Document shown = paper(DocumentKind.EVIDENCE, "2026-01-01");
        Money hundred = Money.ofCentimes(10_000);
        Figures figures = of(statement(
                        "2025-01-01",
                        "2026-01-10",
                        1000,
                        250,
                        resource("Fees", Form.CASH, 400),
                        resource("fees ", Form.IN_KIND, 200),
                        resource("Commune", Form.CASH, 200),
                        new OwnResource("Volunteers", Form.IN_KIND, hundred, false, Fact.unknown(), false),
                        new OwnResource("Foundation", Form.CASH, hundred, true, Fact.known(shown), false)))
                .figures(VALUES, THIRD, day("2026-06-01"));
        assertThat(figures.ownCash()).isEqualTo(dirhams(600));
        assertThat(figures.ownInKind()).isEqualTo(dirhams(200));
        assertThat(figures.largestSourceShare())
                .isEqualTo(Fact.known(Money.ofCentimes(60_000).over(Money.ofCentimes(80_000))));
        assertThat(figures.cashReserveMonths().is(months -> months.compareTo(Fraction.of(3, 1)) == 0))
                .isTrue();
    }

    @Test
    void a_reserve_of_no_costs_and_a_share_of_no_resources_are_unknown() {
        Figures figures = of(statement("2025-01-01", "2026-01-10", 0, 250)).figures(VALUES, THIRD, day("2026-06-01"));
        assertThat(figures.cashReserveMonths()).isEqualTo(Fact.unknown());
        assertThat(figures.largestSourceShare()).isEqualTo(Fact.unknown());
        assertThat(figures.ownCash()).isEqualTo(dirhams(0));
        assertThat(figures.budgetNextYear()).isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-09, 0",
        "2025-12-10, 1",
        "2026-06-30, 1",
        "2026-07-02, 1",
        "2026-07-03, 2",
        "2027-12-31, 2",
        "2028-01-01, 0"
    })
    void the_budget_of_the_next_twelve_months_begins_nearest_to_the_day(LocalDate on, long which) {
        Finances finances = of(
                budget("2026-01-01", "2025-12-10", 1, resource("Fees", Form.CASH, 1)),
                budget("2027-01-01", "2026-06-20", 2, resource("Fees", Form.CASH, 2)));
        Fact<Money> amount = finances.figures(VALUES, THIRD, on).budgetNextYear();
        assertThat(amount).isEqualTo(which == 0 ? Fact.unknown() : dirhams(which));
        assertThat(finances.figures(VALUES, THIRD, on).securedNextYear()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-12-31, 1", "2027-12-31, 1", "2028-01-01, 0"})
    void a_budget_includes_the_day_or_begins_within_six_months_after_it(LocalDate on, long which) {
        Finances finances = of(budget("2027-01-01", "2026-01-10", 1));
        assertThat(finances.figures(VALUES, THIRD, on).budgetNextYear())
                .isEqualTo(which == 0 ? Fact.unknown() : dirhams(which));
    }

    @Test
    void what_is_secured_has_its_paper_and_what_recurs_counts_up_to_the_closed_months() {
        Finances finances = new Finances(
                List.of(statement(
                        "2025-01-01",
                        "2026-01-10",
                        1000,
                        250,
                        resource("Fees", Form.CASH, 300),
                        resource("Sales", Form.CASH, 100))),
                List.of(budget(
                        "2026-01-01",
                        "2026-01-10",
                        1000,
                        resource("Commune", Form.CASH, 200),
                        told("Province", 400, false),
                        told("FEES", 500, true),
                        told("sales", 40, true),
                        told("Raffle", 70, true))),
                List.of());
        assertThat(finances.figures(VALUES, THIRD, day("2026-06-01")).securedNextYear())
                .isEqualTo(dirhams(200 + 300 + 40));
        assertThat(finances.figures(VALUES, THIRD, day("2026-07-01")).securedNextYear())
                .as("the statement is too old")
                .isEqualTo(dirhams(200));
    }

    private static OwnResource told(String source, long dirhams, boolean recurrent) {
        return new OwnResource(source, Form.CASH, Money.ofCentimes(dirhams * 100), false, Fact.unknown(), recurrent);
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 2", "200, 1, 2", "300, 1, 2", "600, 1, 2"})
    void in_kind_is_cut_for_every_source_in_the_same_proportion(long inKind, long part, long whole) {
        Figures figures = of(statement(
                        "2025-01-01",
                        "2026-01-10",
                        1000,
                        250,
                        resource("Fees", Form.CASH, 300),
                        resource("Commune", Form.CASH, 300),
                        resource("Fees", Form.IN_KIND, inKind),
                        resource("Commune", Form.IN_KIND, inKind)))
                .figures(VALUES, THIRD, day("2026-06-01"));
        assertThat(figures.largestSourceShare()).isEqualTo(Fact.known(Fraction.of(part, whole)));
    }

    @Test
    void a_source_in_kind_alone_is_no_larger_than_its_cut() {
        Figures figures = of(statement(
                        "2025-01-01",
                        "2026-01-10",
                        1000,
                        250,
                        resource("Fees", Form.CASH, 300),
                        resource("Volunteers", Form.IN_KIND, 900),
                        resource("Commune", Form.IN_KIND, 100)))
                .figures(VALUES, THIRD, day("2026-06-01"));
        assertThat(figures.largestSourceShare()).isEqualTo(Fact.known(Fraction.of(300, 400)));
    }

    @Test
    void a_revised_budget_takes_the_place_of_the_one_before() {
        Finances finances = of(budget("2026-01-01", "2026-03-10", 2), budget("2026-01-01", "2025-12-10", 1));
        assertThat(finances.figures(VALUES, THIRD, day("2026-03-09")).budgetNextYear())
                .isEqualTo(dirhams(1));
        assertThat(finances.figures(VALUES, THIRD, day("2026-03-10")).budgetNextYear())
                .isEqualTo(dirhams(2));
    }

    @Test
    void a_letter_commits_its_manager_for_as_long_as_it_is_valid() {
        Document letter =
                new Document(DocumentKind.COMMITMENT, "made up", day("2026-01-05"), Fact.known(day("2026-12-31")));
        Finances finances =
                new Finances(List.of(), List.of(), List.of(new Commitment(MANAGER, act("2026-01-10"), letter)));
        assertThat(finances.budgetCommitment(MANAGER, day("2026-01-09"))).isEqualTo(Fact.unknown());
        assertThat(finances.budgetCommitment(MANAGER, day("2026-01-10"))).isEqualTo(Fact.known(true));
        assertThat(finances.budgetCommitment(MANAGER, day("2026-12-31"))).isEqualTo(Fact.known(true));
        assertThat(finances.budgetCommitment(MANAGER, day("2027-01-01"))).isEqualTo(Fact.known(false));
        assertThat(finances.budgetCommitment(new PartnerId("p-next"), day("2026-06-01")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void a_statement_is_of_twelve_months_that_are_closed() {
        assertThatThrownBy(() -> new TwelveMonths(day("2025-01-01"), day("2025-12-30")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> statement("2025-01-01", "2025-12-31", 1, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> statement("2025-01-01", "2026-01-01", -1, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> resource("Fees", Form.CASH, -1)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "BENEFICIARIES, 2026-01-10, CITIZENS, 2026-02-10, 2026-06-01, 2026-01-10",
        "CITIZENS, 2026-01-10, BENEFICIARIES, 2026-02-10, 2026-06-01, 2026-01-10",
        "BOTH, 2026-01-10, BENEFICIARIES, 2026-02-10, 2026-06-01, 2026-01-10",
        "BOTH, 2026-01-10, BOTH, 2026-02-10, 2026-06-01, 2026-02-10",
        "BOTH, 2026-01-10, BOTH, 2026-02-10, 2026-02-09, 2026-01-10",
        "CITIZENS, 2026-01-10, CITIZENS, 2026-02-10, 2026-06-01, ",
        "CITIZENS, 2026-01-10, BENEFICIARIES, 2026-02-10, 2026-02-09, "
    })
    void both_groups_are_consulted_by_the_older_of_the_latest_days(
            ConsultedGroup first,
            String firstOn,
            ConsultedGroup second,
            String secondOn,
            LocalDate on,
            LocalDate last) {
        Document minutes = paper(DocumentKind.CONSULTATION_MINUTES, "2026-03-01");
        Oversight one = and(Oversight.of(CENTRE), new Consultations.Hold(day(firstOn), first, 1, minutes, "made up"));
        Consultations book = and(one, new Consultations.Hold(day(secondOn), second, 1, minutes, "made up"))
                .consultations();
        assertThat(book.lastConsultation(on).value().orElse(null)).isEqualTo(last);
    }

    @Test
    void numbers_of_people_are_possible_ones() {
        Document minutes = paper(DocumentKind.CONSULTATION_MINUTES, "2026-03-01");
        assertThatThrownBy(() -> new Consultations.Hold(day("2026-03-01"), ConsultedGroup.BOTH, 0, minutes, "made up"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Consultations.Survey(day("2026-03-01"), 10, 11, 1))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Consultations.Survey(day("2026-03-01"), 10, 8, 9))
                .isInstanceOf(InvalidValue.class);
        assertThat(and(Oversight.of(CENTRE), new Consultations.Survey(day("2026-03-01"), 10, 10, 10))
                        .consultations()
                        .surveys())
                .hasSize(1);
    }
}
