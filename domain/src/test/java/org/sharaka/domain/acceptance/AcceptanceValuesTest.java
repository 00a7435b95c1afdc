package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.dueOn;
import static org.sharaka.testing.DeliveryFixture.everything;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.DeliveryFixture;

/** Each value of {@code acceptance.*} decides what the rulebook says it decides. */
class AcceptanceValuesTest {

    private static final String ACCEPTED_ON = "2026-05-10";

    private static Rulebook adopting(UnaryOperator<AcceptancePolicy> change, String from) {
        AcceptancePolicy next = change.apply(AcceptancePolicy.standard());
        return Rulebook.standard().adopting(next.named("acceptance.v2").from(from));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                value("visitDays", policy -> policy.visitDays(9), AcceptanceValuesTest::visit, "PASS", "WARN"),
                value(
                        "reserveDays",
                        policy -> policy.reserveDays(30),
                        AcceptanceValuesTest::deadline,
                        "2026-07-09",
                        "2026-06-09"),
                value(
                        "reserveMarginMonths",
                        policy -> policy.reserveMarginMonths(4),
                        AcceptanceValuesTest::margin,
                        "PASS",
                        "FAIL"),
                value(
                        "guaranteeMonths",
                        policy -> policy.guaranteeMonths(24),
                        AcceptanceValuesTest::guaranteeEnd,
                        "2027-05-10",
                        "2028-05-10"),
                value(
                        "conditionDays",
                        policy -> policy.conditionDays(30),
                        AcceptanceValuesTest::condition,
                        "2026-07-09",
                        "2026-06-09"),
                value(
                        "extensionDays",
                        policy -> policy.extensionDays(59),
                        visited -> extended(visited, DocumentKind.MANUALS, "2026-09-07"),
                        "PASS",
                        "FAIL late"),
                value(
                        "authorityExtensionDays",
                        policy -> policy.authorityExtensionDays(119),
                        visited -> extended(visited, DocumentKind.FIRE_OPINION, "2026-11-06"),
                        "PASS",
                        "FAIL late"));
    }

    private static Arguments value(
            String name,
            UnaryOperator<AcceptancePolicy> change,
            Function<DeliveryFixture, String> seen,
            String before,
            String after) {
        return Arguments.of(name, change, seen, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void another_value_is_followed(
            String name,
            UnaryOperator<AcceptancePolicy> change,
            Function<DeliveryFixture, String> seen,
            String before,
            String after) {
        Rulebook ours = adopting(change, "2020-01-01");

        assertThat(seen.apply(visited())).isEqualTo(before);
        assertThat(seen.apply(visited().under(ours))).isEqualTo(after);
    }

    @Test
    void the_visit_falls_due_by_the_policy_of_the_list() {
        Delivery noticed = aDelivery().notified("2026-04-30").there();

        assertThat(noticed.dues(AcceptancePolicy.standard().visitDays(15)))
                .singleElement()
                .extracting(Due::on)
                .hasToString("2026-05-15");
        assertThat(noticed.duesFrom()).containsExactly(LocalDate.parse("2026-04-30"));
    }

    @ParameterizedTest
    @CsvSource({
        // accepted on 2026-05-10: sixty days later is 2026-07-09, the end of the guarantee 2027-05-10
        "9, 2026-07-09",
        "10, 2026-07-09",
        "11, 2026-06-10",
        "12, 2026-05-10",
    })
    void a_long_margin_brings_the_default_deadline_forward(int margin, String due) {
        DeliveryFixture visited = visited().under(adopting(policy -> policy.reserveMarginMonths(margin), "2020-01-01"));

        assertThat(deadline(visited)).isEqualTo(due);
        assertThat(visited.look(accepting(ACCEPTED_ON, aReserve(Severity.MINOR)))
                        .notPassed())
                .isEmpty();
    }

    @Test
    void a_margin_longer_than_the_guarantee_leaves_no_day_for_a_reserve() {
        Ruling ruling = visited()
                .under(adopting(policy -> policy.reserveMarginMonths(13), "2020-01-01"))
                .look(accepting(ACCEPTED_ON, aReserve(Severity.MINOR)));

        assertThat(Said.of("reserve.deadline", ruling)).isEqualTo("FAIL");
    }

    @Test
    void an_acceptance_is_replayed_under_the_version_it_names() {
        Outcome.Made<Delivery> made = made(visited().take(accepting(ACCEPTED_ON, dueOn("2027-02-10", Severity.MINOR))));
        Rulebook later = adopting(policy -> policy.reserveMarginMonths(4), "2026-05-01");

        assertThat(later.replay(made.inquiry().value().orElseThrow(), made.ruling()))
                .isEqualTo(made.ruling());
        assertThat(later.rule(made.inquiry().value().orElseThrow()).notPassed()).containsExactly("reserve.deadline");
        assertThat(made.ruling().policies())
                .containsEntry("acceptance", "acceptance.v1")
                .containsEntry("partners", "partners.v1");
    }

    @Test
    void the_months_of_a_guarantee_stay_as_they_were_signed() {
        DeliveryFixture accepted = visited().accepted(ACCEPTED_ON);
        Rulebook later = adopting(policy -> policy.guaranteeMonths(24), "2026-06-01");

        assertThat(accepted.under(later)
                        .look(new AcceptFinally(LocalDate.parse("2027-05-10"), List.of(), List.of()))
                        .notPassed())
                .isEmpty();
    }

    private static DeliveryFixture visited() {
        return aDelivery().notified("2026-04-30").visited("2026-05-10");
    }

    private static String visit(DeliveryFixture visited) {
        return Said.of("acceptance.visit", visited.look(accepting(ACCEPTED_ON, everything())));
    }

    private static String deadline(DeliveryFixture visited) {
        DeliveryFixture noticed =
                aDelivery().under(visited.book()).notified("2026-05-05").visited("2026-05-10");
        Delivery after = made(noticed.take(accepting(ACCEPTED_ON, aReserve(Severity.MINOR))))
                .value();
        return after.reserves().get(0).deadline().fold(LocalDate::toString, () -> "none");
    }

    private static String margin(DeliveryFixture visited) {
        Ruling ruling = visited.look(accepting(ACCEPTED_ON, dueOn("2027-02-10", Severity.MINOR)));
        return Said.of("reserve.deadline", ruling);
    }

    private static String guaranteeEnd(DeliveryFixture visited) {
        DeliveryFixture accepted = visited.accepted(ACCEPTED_ON);
        return accepted.lot()
                .acceptance()
                .fold(acceptance -> acceptance.guaranteeEnd().toString(), () -> "none");
    }

    private static String condition(DeliveryFixture visited) {
        return conditional(visited, DocumentKind.MANUALS)
                .conditions()
                .get(0)
                .due()
                .toString();
    }

    private static String extended(DeliveryFixture visited, DocumentKind paper, String until) {
        DeliveryFixture accepted = conditional(visited, paper);
        ConditionStep extending = new ConditionStep.Extend(
                LocalDate.parse("2026-07-10"),
                Fact.known(LocalDate.parse(until)),
                Fact.known(new Reason("It is on its way")),
                Fact.known(paper(DocumentKind.DECISION, "2026-07-10")));
        Ruling ruling = accepted.book()
                .rule(extending.look(accepted.book(), accepted.conditions().get(0), ConditionFixture.around(false)));
        return Said.of("acceptance.condition", ruling);
    }

    private static DeliveryFixture conditional(DeliveryFixture visited, DocumentKind paper) {
        return visited.after(accepting(ACCEPTED_ON, handed(papersBut(paper))));
    }
}
