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
import org.sharaka.domain.gate.Reading;
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

    private static String checked(Check check) {
        String shown = check.missing().isEmpty() ? check.actual().plain() : String.join(", ", check.missing());
        return check.result() + " " + check.reason() + " " + shown;
    }

    private static Ending ending(boolean sponsored, String... accepted) {
        return new Ending(
                true, List.of(accepted), sponsored, Money.parse("200.00"), Money.parse("300.00"), Fact.unknown());
    }

    private static Check cut(Settlement stated, boolean everything, String... accepted) {
        return PartnershipRules.cut(new Cutting(stated, ending(true, accepted), everything), DAY);
    }

    @Test
    void a_project_of_which_a_lot_is_accepted_is_cut_and_not_cancelled() {
        assertThat(PartnershipRules.settled(settlement("200.00", "300.00"), ending(true, "L1", "L2"), DAY))
                .isEqualTo(Check.fail(
                                PartnershipRules.SETTLEMENT,
                                new Reading.Word("NO_LOT_ACCEPTED"),
                                new Reading.Words(List.of("L1", "L2")))
                        .because("accepted"));
    }

    @Test
    void a_lot_that_is_accepted_is_not_cut_and_another_one_stays() {
        Settlement stated = settlement("200.00", "300.00");

        assertThat(checked(cut(stated, false, "L1"))).isEqualTo("FAIL accepted L1");
        assertThat(cut(stated, true))
                .isEqualTo(Check.fail(
                                PartnershipRules.SETTLEMENT,
                                new Reading.Word("A_LOT_THAT_STAYS"),
                                new Reading.Word("NONE_THAT_STAYS"))
                        .because("everything"));
    }

    @Test
    void lots_are_cut_without_a_word_on_the_site_or_on_money_that_returns() {
        Check nothing = cut(Settlement.NONE, false);

        assertThat(nothing.required()).isEqualTo(new Reading.Words(List.of("WORKS_DONE", "MONEY_SPENT")));
        assertThat(nothing.missing()).containsExactly("WORKS_DONE", "MONEY_SPENT");
        assertThat(checked(cut(settlement("200.00", "0.00"), false))).isEqualTo("PASS pass 0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "200.00, 299.99, PASS pass 299.99",
        "200.00, 300.00, PASS pass 300.00",
        "200.00, 300.01, FAIL over 300.01",
        "200.01, 300.00, FAIL spent 200.01"
    })
    void the_money_of_lots_that_are_cut_is_no_more_than_the_books_have(String spent, String returned, String told) {
        assertThat(checked(cut(settlement(spent, returned), false))).isEqualTo(told);
    }

    @Test
    void what_is_required_follows_from_works_sponsor_and_money_that_goes_elsewhere() {
        Settlement moving = settlement("1.00", "1.00", moved("1.00", DocumentKind.NOTICE, "2026-03-01"));
        Ending unstarted = new Ending(false, List.of(), false, Money.ZERO, Money.ZERO, Fact.unknown());

        assertThat(PartnershipRules.settled(moving, ending(true), DAY).required())
                .isEqualTo(new Reading.Words(
                        List.of("WORKS_DONE", "MONEY_SPENT", "MONEY_RETURNED", "WRITTEN_CONSENT", "SITE_SECURED")));
        assertThat(PartnershipRules.settled(Settlement.NONE, unstarted, DAY).required())
                .isEqualTo(new Reading.Words(List.of("MONEY_SPENT")));
        assertThat(PartnershipRules.settled(Settlement.NONE, ending(false), DAY).required())
                .isEqualTo(new Reading.Words(List.of("WORKS_DONE", "MONEY_SPENT", "SITE_SECURED")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, PASS", "2026-03-02, FAIL"})
    void minutes_of_the_foundation_count_where_the_party_has_ended(LocalDate ended, String result) {
        Settlement alone = new Settlement(
                Fact.known(paper(DocumentKind.MINUTES, "2026-03-01")),
                Fact.unknown(),
                Fact.known(Money.parse("200.00")),
                Fact.unknown(),
                Fact.known(Money.parse("300.00")),
                List.of(),
                Fact.known("The foundation"));
        Ending ending =
                new Ending(true, List.of(), true, Money.parse("200.00"), Money.parse("300.00"), Fact.known(ended));

        assertThat(PartnershipRules.settled(alone, ending, DAY).result().name()).isEqualTo(result);
    }
}
