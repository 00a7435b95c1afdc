package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.terms;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

class PledgeTermsTest {

    @Test
    void instalments_add_up_to_the_centime() {
        assertThat(terms("100.00", "2026-01-01", "33.33", "2026-01-02", "66.67").schedule())
                .hasSize(2);
        assertThat(faultsOf(() -> terms("100.00", "2026-01-01", "33.33", "2026-01-02", "66.66")))
                .containsExactly(fault("/schedule", "pledge.schedule", "sum", "100.00", "99.99"));
        assertThat(faultsOf(() -> terms("100.00", "2026-01-01", "33.34", "2026-01-02", "66.67")))
                .containsExactly(fault("/schedule", "pledge.schedule", "sum", "100.00", "100.01"));
    }

    @Test
    void instalments_are_strictly_in_the_order_of_their_days() {
        assertThat(faultsOf(() -> terms("3.00", "2026-01-01", "1.00", "2026-01-01", "1.00", "2025-12-31", "1.00")))
                .containsExactly(
                        fault("/schedule/1/dueOn", "pledge.schedule", "order", "2026-01-01"),
                        fault("/schedule/2/dueOn", "pledge.schedule", "order", "2026-01-01"));
    }

    @Test
    void amounts_are_above_zero() {
        assertThat(faultsOf(() -> new Instalment(day("2026-01-01"), mad("0.00"))))
                .containsExactly(fault("/amount", "pledge.schedule", "positive"));
        assertThat(faultsOf(() -> new PledgeTerms(Money.ofCentimes(-1), List.of())))
                .containsExactly(
                        fault("/amount", "pledge.schedule", "positive"),
                        fault("/schedule", "pledge.schedule", "empty"));
    }

    @Test
    void a_pledge_comes_to_nothing_without_instalments_and_begins_with_something() {
        PledgeTerms nothing = new PledgeTerms(mad("0.00"), List.of());

        assertThat(nothing.uncovered(mad("0.00"))).isEmpty();
        assertThat(faultsOf(() -> new PledgeRequest(
                        new PartnerId("p1"), GiftKind.CASH, Purpose.POOL, nothing, day("2026-01-01"))))
                .containsExactly(
                        fault("/amount", "pledge.schedule", "positive"),
                        fault("/schedule", "pledge.schedule", "empty"));
        assertThat(faultsOf(() -> new PledgeTerms(mad("0.01"), List.of())))
                .containsExactly(fault("/schedule", "pledge.schedule", "empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "  0.00,   0.00,   0.00, 0",
        "  0.00,  60.00,  60.00, 1",
        "  0.00, 100.00, 100.00, 1",
        "  0.00, 100.01, 100.00, 1",
        " 40.00,  60.00,  60.00, 1",
        "100.00,  60.00, 100.00, 1",
        "120.00, 150.00, 120.00, 2",
        "200.00,   0.00, 200.00, 3",
    })
    void what_is_due_later_is_closed_and_what_was_due_stays_a_claim_up_to_the_works(
            String covered, String works, String left, int instalments) {
        PledgeTerms terms = terms("200.00", "2026-01-01", "100.00", "2026-01-31", "50.00", "2027-01-01", "50.00");

        PledgeTerms closed = terms.closedOn(day("2026-01-30"), mad(covered), mad(works));

        assertThat(closed.amount()).isEqualTo(mad(left));
        assertThat(closed.schedule()).hasSize(instalments);
    }

    @Test
    void a_schedule_has_an_end() {
        Instalment one = new Instalment(day("2026-01-01"), mad("1.00"));

        assertThat(faultsOf(() -> new PledgeTerms(mad("1001.00"), Collections.nCopies(1001, one))))
                .containsExactly(fault("/schedule", "pledge.schedule", "many", "1000"));
    }

    @ParameterizedTest
    @CsvSource({
        "  0.00, 2026-01-31,   0.00",
        "  0.00, 2026-02-01, 100.00",
        "  0.00, 2026-03-02, 100.00",
        "  0.00, 2026-03-03, 150.00",
        " 99.99, 2026-02-01,   0.01",
        "100.00, 2026-02-01,   0.00",
        "100.01, 2026-03-03,  49.99",
        "150.00, 2026-03-03,   0.00",
    })
    void an_instalment_is_overdue_from_day_31_for_what_is_uncovered(String received, String on, String overdue) {
        PledgeTerms terms = terms("200.00", "2026-01-01", "100.00", "2026-01-31", "50.00", "2027-01-01", "50.00");

        assertThat(terms.overdue(mad(received), day(on), 30, Fact.unknown())).isEqualTo(mad(overdue));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0.00", "2026-01-01, 60.00", "2026-01-30, 60.00", "2026-01-31, 110.00"})
    void what_was_due_by_the_end_of_its_donor_stays_a_claim(String ended, String overdue) {
        PledgeTerms terms = terms("200.00", "2026-01-01", "100.00", "2026-01-31", "50.00", "2027-01-01", "50.00");

        assertThat(terms.overdue(mad("40.00"), day("2030-01-01"), 30, Fact.known(day(ended))))
                .isEqualTo(mad(overdue));
    }

    @Test
    void receipts_cover_the_instalments_in_order() {
        PledgeTerms terms = terms("200.00", "2026-01-01", "100.00", "2026-01-31", "50.00", "2027-01-01", "50.00");

        assertThat(terms.uncovered(mad("120.00")))
                .extracting(PledgeTerms.Uncovered::amount)
                .containsExactly(mad("0.00"), mad("30.00"), mad("50.00"));
    }
}
