package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.ConditionFixture.taken;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.PartnerFixture;

/** {@code acceptance.condition}, for a condition of manuals that is due on 2026-07-09. */
class ConditionsTest {

    private final DeliveryFixture conditional = aDelivery()
            .notified("2026-05-01")
            .visited("2026-05-05")
            .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    private static Fact<Document> manuals(String on) {
        return Fact.known(paper(DocumentKind.MANUALS, on));
    }

    private static ConditionStep extending(String until) {
        return new ConditionStep.Extend(
                day("2026-07-10"),
                Fact.known(day(until)),
                Fact.known(new Reason("The printer is ill")),
                Fact.known(paper(DocumentKind.DECISION, "2026-07-10")));
    }

    @ParameterizedTest
    @CsvSource({"MANUALS, 2026-06-01, met", "MANUALS, 2026-06-02, document", "WARRANTIES, 2026-06-01, document"})
    void a_condition_is_met_with_its_paper(DocumentKind kind, String dated, String said) {
        ConditionStep meeting = new ConditionStep.Meet(day("2026-06-01"), Fact.known(paper(kind, dated)));
        Ruling ruling = Rulebook.standard()
                .rule(meeting.look(
                        Rulebook.standard(), conditional.conditions().get(0), ConditionFixture.around(false)));

        assertThat(ruling.checks()).extracting(Check::reason).containsExactly(said);
    }

    private static WithdrawAcceptance withdrawing(String on) {
        return new WithdrawAcceptance(
                LocalDate.parse(on),
                List.of(),
                Fact.known(new Reason("No manuals came")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, FAIL none", "2026-07-10, PASS overdue"})
    void acceptance_is_withdrawn_from_the_day_after_a_condition_was_due(String on, String said) {
        assertThat(Said.of("acceptance.condition", conditional.look(withdrawing(on))))
                .isEqualTo(said);
    }

    @Test
    void what_was_met_or_extended_withdraws_nothing() {
        DeliveryFixture met = conditional.whoseConditions(
                one -> taken(one, new ConditionStep.Meet(day("2026-07-09"), manuals("2026-06-01"))));
        DeliveryFixture extended = conditional.whoseConditions(one -> taken(one, extending("2026-08-01")));

        assertThat(refused(met.take(withdrawing("2026-07-10"))).notPassed()).containsExactly("acceptance.condition");
        assertThat(refused(extended.take(withdrawing("2026-08-01"))).notPassed())
                .containsExactly("acceptance.condition");
        assertThat(extended.look(withdrawing("2026-08-02")).notPassed()).isEmpty();
    }

    @Test
    void after_a_withdrawal_works_go_on_and_the_guarantee_starts_anew() {
        DeliveryFixture withdrawn = conditional.after(withdrawing("2026-07-10"));
        DeliveryFixture again =
                withdrawn.notified("2026-09-01").visited("2026-09-05").accepted("2026-09-10");

        assertThat(withdrawn.project().stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(withdrawn
                        .lot()
                        .completions()
                        .get(0)
                        .acceptance()
                        .value()
                        .orElseThrow()
                        .withdrawal()
                        .value())
                .hasValueSatisfying(decision -> assertThat(decision.reason()).isEqualTo("No manuals came"));
        assertThat(again.lot().acceptance().value().orElseThrow().guaranteeEnd())
                .isEqualTo("2027-09-10");
        assertThat(again.there().lots().get(0).completions()).hasSize(2);
    }

    @Test
    void where_the_centre_is_open_acceptance_is_not_withdrawn() {
        DeliveryFixture open = conditional.whoseCentreIsOpen();

        assertThat(Said.of("acceptance.condition", open.look(withdrawing("2026-07-10"))))
                .isEqualTo("FAIL open");
    }

    @Test
    void withdrawing_protects() {
        Parties blocked = Parties.of(
                Part.ITSELF, PartnerFixture.aPartner().blockedOn("2026-03-01").there(), List.of());
        DeliveryFixture held = conditional.with(blocked);

        assertThat(held.look(withdrawing("2026-07-10")).notPassed()).isEmpty();
    }

    @Test
    void nothing_is_withdrawn_that_was_not_accepted() {
        assertThat(wrongState(() -> aDelivery().take(withdrawing("2026-07-10"))))
                .isEqualTo("withdraw-acceptance in IN_EXECUTION");
        assertThat(withdrawing("2026-07-10").kind().right()).isEqualTo(Permission.APPROVE_PROJECTS);
    }
}
