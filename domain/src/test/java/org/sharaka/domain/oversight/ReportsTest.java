package org.sharaka.domain.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.OversightFixture.CENTRE;
import static org.sharaka.testing.OversightFixture.MANAGER;
import static org.sharaka.testing.OversightFixture.OFFICER;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.by;
import static org.sharaka.testing.OversightFixture.charge;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.MandateFixture;

class ReportsTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final Policies VALUES = BOOK.on(LocalDate.parse("2026-01-01"));
    private static final Stewardship CHARGE = charge("2026-01-01", "2028-12-31");

    private Oversight books = Oversight.of(CENTRE);

    private static ReportPeriod period(String name) {
        return name.contains("Q")
                ? ReportPeriod.quarter(Integer.parseInt(name.substring(0, 4)), Integer.parseInt(name.substring(6)))
                : ReportPeriod.year(Integer.parseInt(name));
    }

    private EntryId submit(String period, String on) {
        books = and(books, new Reports.Submit(day(on), report(period(period), on)));
        return books.reports().all().get(books.reports().all().size() - 1).id();
    }

    private void accept(EntryId id, String on) {
        books = and(books, new Reports.Accept(day(on), id));
    }

    private void sendBack(EntryId id, String on) {
        books = and(books, new Reports.SendBack(day(on), id, "made up"));
    }

    private List<String> late(String on) {
        return books.reports().late(VALUES, CHARGE, day(on)).stream()
                .map(one -> one.period().name() + " " + one.daysLate())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-04-30",
        "2026-Q2, 2026-07-30",
        "2026-Q3, 2026-10-30",
        "2026-Q4, 2027-01-30",
        "2026, 2027-04-30",
        "2027, 2028-04-30"
    })
    void a_report_is_due_thirty_days_after_its_quarter_or_four_months_after_its_year(String period, LocalDate due) {
        assertThat(period(period).due(VALUES.oversight())).isEqualTo(due);
        assertThat(period(period).name()).isEqualTo(period);
    }

    @Test
    void a_report_is_late_from_the_day_after_it_was_due() {
        assertThat(late("2026-04-30")).isEmpty();
        assertThat(late("2026-05-01")).containsExactly("2026-Q1 1");
        assertThat(late("2026-07-31")).containsExactly("2026-Q1 92", "2026-Q2 1");
        submit("2026-Q1", "2026-05-02");
        assertThat(late("2026-05-01")).containsExactly("2026-Q1 1");
        assertThat(late("2026-05-02")).isEmpty();
    }

    @Test
    void a_returned_report_is_due_again_after_fifteen_days() {
        EntryId first = submit("2026-Q1", "2026-04-28");
        sendBack(first, "2026-05-10");
        assertThat(late("2026-05-25")).isEmpty();
        assertThat(late("2026-05-26")).containsExactly("2026-Q1 1");
        assertThat(books.reports().due(VALUES, CHARGE, day("2026-05-09"))).isEmpty();
        assertThat(books.reports().due(VALUES, CHARGE, day("2026-05-10")))
                .extracting(DueReport::state)
                .containsExactly(ReportState.RETURNED);
        assertThat(books.reports().allDueAccepted(VALUES, CHARGE, day("2026-05-15")))
                .isEqualTo(Fact.known(false));
        accept(submit("2026-Q1", "2026-05-20"), "2026-05-27");
        assertThat(books.reports().accepted(2026, 1, day("2026-05-26"))).isFalse();
        assertThat(books.reports().accepted(2026, 1, day("2026-05-27"))).isTrue();
    }

    @Test
    void a_report_that_was_returned_early_is_due_when_it_was_due_at_first() {
        sendBack(submit("2026-Q1", "2026-04-02"), "2026-04-03");
        assertThat(books.reports().due(VALUES, CHARGE, day("2026-04-10")).get(0).due())
                .isEqualTo(day("2026-04-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-12-31, 2026-Q1",
        "2026-04-01, 2026-12-31, ''",
        "2026-01-01, 2026-03-31, 2026-Q1",
        "2026-01-01, 2026-03-30, ''"
    })
    void a_report_is_due_of_a_quarter_on_whose_last_day_a_manager_is_in_charge(
            String from, String until, String expected) {
        List<String> named = books.reports().expected(VALUES, charge(from, until), day("2026-06-30")).stream()
                .map(one -> one.period().name())
                .toList();
        assertThat(String.join(" ", named)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 1", "2026-04-01, 0"})
    void a_report_is_due_of_an_open_centre_only(LocalDate opening, int reports) {
        Stewardship charge = new Stewardship(Fact.known(opening), CHARGE.spells());
        assertThat(books.reports().expected(VALUES, charge, day("2026-06-30"))).hasSize(reports);
    }

    @Test
    void a_successor_does_not_inherit_the_reports_of_the_former_manager() {
        PartnerId next = new PartnerId("p-next");
        Stewardship both = charge("2026-01-01", "2026-08-31")
                .and(new Stewardship.Spell(next, day("2026-09-01"), day("2027-12-31")));
        assertThat(books.reports().late(VALUES, both, day("2026-08-31"))).hasSize(2);
        assertThat(books.reports().late(VALUES, both, day("2026-09-01"))).isEmpty();
        assertThat(books.reports().allDueAccepted(VALUES, both, day("2026-10-30")))
                .isEqualTo(Fact.known(true));
        assertThat(books.reports().allDueAccepted(VALUES, both, day("2026-10-31")))
                .isEqualTo(Fact.known(false));
    }

    @Test
    void a_renewal_within_thirty_days_goes_on_and_a_later_one_begins_anew() {
        Stewardship goesOn = charge("2026-01-01", "2026-06-30")
                .and(new Stewardship.Spell(MANAGER, day("2026-07-31"), day("2027-12-31")));
        Stewardship anew = charge("2026-01-01", "2026-06-30")
                .and(new Stewardship.Spell(MANAGER, day("2026-08-01"), day("2027-12-31")));
        assertThat(goesOn.on(VALUES.mandate(), day("2026-09-01"))
                        .value()
                        .orElseThrow()
                        .since())
                .isEqualTo(day("2026-01-01"));
        assertThat(anew.on(VALUES.mandate(), day("2026-09-01"))
                        .value()
                        .orElseThrow()
                        .since())
                .isEqualTo(day("2026-08-01"));
    }

    @Test
    void the_last_manager_still_owes_while_nobody_is_in_charge() {
        Stewardship over = charge("2026-01-01", "2026-03-31");
        assertThat(books.reports().late(VALUES, over, day("2026-05-01"))).hasSize(1);
        assertThat(books.reports().allDueAccepted(VALUES, over, day("2025-12-31")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void it_is_not_known_what_is_due_where_nobody_knows_when_the_centre_opened() {
        Stewardship unknown = new Stewardship(Fact.unknown(), CHARGE.spells());
        assertThat(books.reports().allDueAccepted(VALUES, unknown, day("2026-06-01")))
                .isEqualTo(Fact.unknown());
        assertThat(books.reports().lastFourQuarterlyThatFellDueAccepted(VALUES, unknown, day("2026-06-01")))
                .isEqualTo(Fact.unknown());
        assertThat(books.reports().expected(VALUES, unknown, day("2026-06-01"))).isEmpty();
    }

    @Test
    void the_last_four_quarterly_reports_that_fell_due_count_or_all_if_fewer() {
        assertThat(lastFour("2026-04-30")).isEqualTo(Fact.known(true));
        assertThat(lastFour("2026-05-01")).isEqualTo(Fact.known(false));
        for (String quarter : List.of("2026-Q2", "2026-Q3", "2026-Q4")) {
            accept(submit(quarter, "2027-02-01"), "2027-02-02");
        }
        assertThat(lastFour("2027-04-30")).isEqualTo(Fact.known(false));
        accept(submit("2027-Q1", "2027-04-10"), "2027-04-20");
        assertThat(lastFour("2027-04-30")).isEqualTo(Fact.known(false));
        assertThat(lastFour("2027-05-01")).isEqualTo(Fact.known(true));
        assertThat(books.reports().allDueAccepted(VALUES, CHARGE, day("2027-05-01")))
                .isEqualTo(Fact.known(false));
        assertThat(books.reports().annualAccepted(2026, day("2027-05-01"))).isFalse();
    }

    private Fact<Boolean> lastFour(String on) {
        return books.reports().lastFourQuarterlyThatFellDueAccepted(VALUES, CHARGE, day(on));
    }

    @Test
    void a_report_is_accepted_by_someone_else_than_who_recorded_it() {
        EntryId id = submit("2026-Q1", "2026-04-10");
        assertThat(new Reports.Accept(day("2026-04-11"), id)
                        .through(BOOK, books, by(OFFICER))
                        .ruling()
                        .with(Result.FAIL))
                .extracting(Check::reason)
                .containsExactly("same-person");
        accept(id, "2026-04-11");
        assertThatThrownBy(() -> sendBack(id, "2026-04-12")).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> submit("2026-Q1", "2026-04-12")).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> books.reports().one(new EntryId("R7"))).isInstanceOf(UnknownEntry.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void a_report_is_handed_in_after_its_period(String on, boolean taken) {
        if (taken) {
            assertThat(submit("2026-Q1", on)).isEqualTo(new EntryId("R1"));
        } else {
            assertThatThrownBy(() -> submit("2026-Q1", on)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void nobody_is_in_charge_before_the_mandate_is_signed() {
        Stewardship charge = Stewardship.of(
                List.of(
                        MandateFixture.aMandate("2026-01-01", "2027-12-31")
                                .signed("2026-04-01")
                                .there(),
                        MandateFixture.aMandate("man-2", "p-other", "2028-01-01", "2028-12-31")
                                .there()),
                Fact.known(day("2025-01-01")));
        assertThat(charge.spells())
                .containsExactly(new Stewardship.Spell(MANAGER, day("2026-04-01"), day("2027-12-31")));
    }
}
