package org.sharaka.domain.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.OversightFixture.CENTRE;
import static org.sharaka.testing.OversightFixture.COLLEAGUE;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.budget;
import static org.sharaka.testing.OversightFixture.by;
import static org.sharaka.testing.OversightFixture.charge;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.report;
import static org.sharaka.testing.OversightFixture.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** What each value of {@code oversight.*} decides. */
class OversightValuesTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final String JULY = "2026-07-01";

    private static Rulebook adopting(String from, UnaryOperator<OversightPolicy> change) {
        return BOOK.adopting(
                change.apply(OversightPolicy.standard().named("oversight.v2").from(from)));
    }

    /** A centre whose first quarterly report of 2026 was returned on 2026-05-10. */
    private static Reports returned() {
        Oversight books = Oversight.of(CENTRE);
        books = and(books, new Reports.Submit(day("2026-04-28"), report(ReportPeriod.quarter(2026, 1), "2026-04-28")));
        return and(books, new Reports.SendBack(day("2026-05-10"), new EntryId("R1"), "made up"), COLLEAGUE)
                .reports();
    }

    private static Function<Rulebook, Object> due(String period, Reports reports, String on) {
        return book -> reports.expected(book.on(day(on)), charge("2025-01-01", "2028-12-31"), day(on)).stream()
                .filter(report -> report.period().name().equals(period))
                .map(DueReport::due)
                .findFirst()
                .orElseThrow();
    }

    private static Finances finances() {
        return new Finances(
                List.of(statement("2025-01-01", "2026-03-01", 100, 10)),
                List.of(budget("2026-12-01", "2026-05-20", 1)),
                List.of());
    }

    private static Figures figures(Rulebook book) {
        LocalDate on = day("2026-06-15");
        return finances()
                .figures(book.on(on).oversight(), book.on(on).handover().inKindPerCash(), on);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row(
                        "quarterlyDays",
                        values -> values.quarterlyDays(31),
                        due("2026-Q1", Reports.NONE, JULY),
                        day("2026-04-30"),
                        day("2026-05-01")),
                row(
                        "annualMonths",
                        values -> values.annualMonths(5),
                        due("2025", Reports.NONE, JULY),
                        day("2026-04-30"),
                        day("2026-05-31")),
                row(
                        "returnedDays",
                        values -> values.returnedDays(20),
                        due("2026-Q1", returned(), JULY),
                        day("2026-05-25"),
                        day("2026-05-30")),
                row(
                        "statementMonths",
                        values -> values.statementMonths(5),
                        book -> figures(book).operatingCosts().value().isPresent(),
                        true,
                        false),
                row(
                        "budgetMonths",
                        values -> values.budgetMonths(5),
                        book -> figures(book).budgetNextYear().value().isPresent(),
                        true,
                        false));
    }

    private static Arguments row(
            String value,
            UnaryOperator<OversightPolicy> change,
            Function<Rulebook, Object> question,
            Object before,
            Object after) {
        return Arguments.of(value, change, question, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void what_depends_on_a_value_follows_an_adoption(
            String value,
            UnaryOperator<OversightPolicy> change,
            Function<Rulebook, Object> question,
            Object before,
            Object after) {
        assertThat(question.apply(BOOK)).isEqualTo(before);
        assertThat(question.apply(adopting("2020-01-01", change))).isEqualTo(after);
    }

    @Test
    void a_due_date_is_that_of_the_version_in_force_on_the_day_of_the_list() {
        Rulebook later = adopting(JULY, values -> values.quarterlyDays(45));

        assertThat(due("2026-Q1", Reports.NONE, "2026-06-30").apply(later)).isEqualTo(day("2026-04-30"));
        assertThat(due("2026-Q1", Reports.NONE, JULY).apply(later)).isEqualTo(day("2026-05-15"));
    }

    @Test
    void a_report_that_fell_due_under_one_version_has_not_under_another() {
        Rulebook later = adopting("2026-05-02", values -> values.quarterlyDays(45));

        assertThat(accepted(later, "2026-05-01")).isEqualTo(Fact.known(false));
        assertThat(accepted(later, "2026-05-02")).isEqualTo(Fact.known(true));
        assertThat(accepted(later, "2026-05-16")).isEqualTo(Fact.known(false));
    }

    private static Fact<Boolean> accepted(Rulebook book, String on) {
        return Reports.NONE.allDueAccepted(book.on(day(on)), charge("2026-01-01", "2028-12-31"), day(on));
    }

    @Test
    void every_step_is_ruled_again_under_the_versions_it_names() {
        Oversight books = Oversight.of(CENTRE);
        books = and(books, new Reports.Submit(day("2026-04-28"), report(ReportPeriod.quarter(2026, 1), "2026-04-28")));
        Inquiry inquiry = new Reports.Accept(day("2026-05-10"), new EntryId("R1")).look(BOOK, books, by(COLLEAGUE));
        Rulebook later = adopting("2020-01-01", values -> values.quarterlyDays(45));
        Ruling ruling = BOOK.rule(inquiry);

        assertThat(ruling.policy()).isEqualTo("oversight.v1");
        assertThat(later.rule(inquiry).policy()).isEqualTo("oversight.v2");
        assertThat(later.replay(inquiry, ruling)).isEqualTo(ruling);
    }
}
