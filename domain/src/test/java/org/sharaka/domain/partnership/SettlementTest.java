package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.ProjectFixture;

class SettlementTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Resources MONEY = new Resources(
            Money.parse("1000.00"),
            Money.parse("500.00"),
            Money.parse("400.00"),
            Money.parse("200.00"),
            Money.ZERO,
            Set.of());

    private static final Remaining LEFT = new Remaining(List.of(), Money.parse("300.00"), Fact.unknown());

    private static String told(ProjectFixture project, Settlement stated) {
        Check check = Rulebook.standard()
                .rule(new ProjectStep.Settle(Arrow.CANCEL, DAY, Fact.known(new Reason("no water")), List.of(), stated)
                        .look(
                                Rulebook.standard(),
                                project.there(),
                                new ProjectCircumstances(
                                        ProjectFixture.OFFICER, Parties.NONE, Fact.unknown(), LEFT, MONEY)))
                .checks()
                .get(0);
        String shown = check.missing().isEmpty() ? check.actual().plain() : String.join(", ", check.missing());
        return check.result() + " " + check.reason() + " " + shown;
    }

    private static Settlement settlement(String spent, String returned, Settlement.Moved... moved) {
        return new Settlement(
                Fact.known(paper(DocumentKind.JOINT_MINUTES, "2026-02-28")),
                Fact.unknown(),
                Fact.known(Money.parse(spent)),
                Fact.unknown(),
                Fact.known(Money.parse(returned)),
                List.of(moved),
                Fact.known("The foundation"));
    }

    private static Settlement.Moved moved(String amount, DocumentKind kind, String date) {
        return new Settlement.Moved(Purpose.POOL, Money.parse(amount), paper(kind, date), Fact.unknown());
    }

    @Test
    void everything_that_is_missing_is_listed() {
        assertThat(told(aProject().inExecution(), Settlement.NONE))
                .isEqualTo("FAIL fail WORKS_DONE, MONEY_SPENT, MONEY_RETURNED, SITE_SECURED");
    }

    @Test
    void before_works_start_neither_works_nor_site_are_asked() {
        assertThat(told(aProject().agreed(), Settlement.NONE)).isEqualTo("FAIL fail MONEY_SPENT, MONEY_RETURNED");
    }

    @Test
    void only_a_sponsor_gets_money_back() {
        assertThat(told(aProject().partnerBuilt().inExecution(), Settlement.NONE))
                .isEqualTo("FAIL fail WORKS_DONE, MONEY_SPENT, SITE_SECURED");
        assertThat(told(aProject().own().agreed(), Settlement.NONE)).isEqualTo("FAIL fail MONEY_SPENT");
    }

    @ParameterizedTest
    @CsvSource({
        "200.00, 300.00, PASS pass 300.00",
        "200.00, 299.99, FAIL unused 299.99",
        "200.00, 300.01, FAIL over 300.01",
        "199.99, 300.00, FAIL spent 199.99",
        "200.01, 300.00, FAIL spent 200.01"
    })
    void the_money_agrees_with_the_books(String spent, String returned, String told) {
        assertThat(told(aProject().inExecution(), settlement(spent, returned))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, 2026-03-01, PASS pass 300.00",
        "CONSENT, 2026-03-02, FAIL fail WRITTEN_CONSENT",
        "NOTICE,  2026-03-01, FAIL fail WRITTEN_CONSENT"
    })
    void money_goes_elsewhere_with_written_consent(DocumentKind kind, String date, String told) {
        assertThat(told(aProject().inExecution(), settlement("200.00", "100.00", moved("200.00", kind, date))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"JOINT_MINUTES, 2026-03-02", "MINUTES, 2026-02-28"})
    void works_are_stated_by_joint_minutes_of_the_day(DocumentKind kind, String date) {
        Settlement stated = new Settlement(
                Fact.known(paper(kind, date)),
                Fact.unknown(),
                Fact.known(Money.parse("200.00")),
                Fact.unknown(),
                Fact.known(Money.parse("300.00")),
                List.of(),
                Fact.known("The foundation"));

        assertThat(told(aProject().inExecution(), stated)).isEqualTo("FAIL fail WORKS_DONE");
    }

    @Test
    void what_is_moved_is_more_than_nothing() {
        assertThat(faultsOf(() -> new Settlement.Moved(
                        Purpose.POOL, Money.ZERO, paper(DocumentKind.CONSENT, "2026-02-28"), Fact.unknown())))
                .containsExactly(fault("/amount", "value.amount", "positive"));
    }
}
