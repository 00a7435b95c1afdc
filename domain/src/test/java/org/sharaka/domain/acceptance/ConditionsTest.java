package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.everything;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.PartnerFixture;

/** {@code acceptance.condition}, for a condition C1 of manuals that is due on 2026-07-09. */
class ConditionsTest {

    private final DeliveryFixture conditional = aDelivery()
            .notified("2026-05-01")
            .visited("2026-05-05")
            .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));

    private static MeetCondition meeting(String on, DocumentKind kind, String dated) {
        return new MeetCondition(LocalDate.parse(on), new ConditionId("C1"), Fact.known(paper(kind, dated)));
    }

    private static ExtendCondition extending(String on, String until) {
        return new ExtendCondition(
                LocalDate.parse(on),
                new ConditionId("C1"),
                Fact.known(LocalDate.parse(until)),
                Fact.known(new Reason("The printer is ill")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    private static WithdrawAcceptance withdrawing(String on) {
        return new WithdrawAcceptance(
                LocalDate.parse(on),
                List.of(),
                Fact.known(new Reason("No manuals came")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    private static Condition condition(DeliveryFixture delivery) {
        return delivery.there().condition(new ConditionId("C1")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, MANUALS, 2026-06-01, PASS met",
        "2026-06-01, MANUALS, 2026-06-02, FAIL document",
        "2026-06-01, WARRANTIES, 2026-06-01, FAIL document",
        "2027-01-01, MANUALS, 2026-06-01, PASS met",
    })
    void a_condition_is_met_with_its_paper_however_late(String on, DocumentKind kind, String dated, String said) {
        assertThat(Said.of("acceptance.condition", conditional.look(meeting(on, kind, dated))))
                .isEqualTo(said);
    }

    @Test
    void a_condition_that_is_met_stays_met() {
        Outcome.Made<Delivery> made = made(conditional.take(meeting("2026-06-01", DocumentKind.MANUALS, "2026-06-01")));
        DeliveryFixture met = conditional.after(meeting("2026-06-01", DocumentKind.MANUALS, "2026-06-01"));

        assertThat(made.events()).singleElement().satisfies(told -> {
            assertThat(told.action()).isEqualTo("condition.met");
            assertThat(told.particulars()).containsEntry("condition", "C1");
        });
        assertThat(condition(met).isMetOn(LocalDate.parse("2026-05-31"))).isFalse();
        assertThat(condition(met).isMetOn(LocalDate.parse("2026-06-01"))).isTrue();
        assertThat(wrongState(() -> met.take(meeting("2026-06-02", DocumentKind.MANUALS, "2026-06-01"))))
                .isEqualTo("meet in MET");
        assertThat(wrongState(() -> met.take(extending("2026-06-02", "2026-08-01"))))
                .isEqualTo("extend-condition in MET");
    }

    @Test
    void a_condition_of_another_kind_is_met_with_any_paper() {
        NewCondition garden = new NewCondition(
                Fact.unknown(), Fact.unknown(), Fact.known("Plant the garden"), Fact.unknown(), Fact.unknown());
        DeliveryFixture planted = aDelivery()
                .notified("2026-05-01")
                .visited("2026-05-05")
                .after(new AcceptProvisionally(
                        LocalDate.parse("2026-05-10"), List.of(), everything(), List.of(), List.of(garden), List.of()))
                .after(meeting("2026-06-01", DocumentKind.PHOTO, "2026-06-01"));

        assertThat(condition(planted).what()).isEqualTo("Plant the garden");
        assertThat(condition(planted).isMetOn(LocalDate.parse("2026-06-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-07, PASS", "2026-09-08, FAIL late"})
    void a_condition_is_extended_by_sixty_days_at_most(String until, String said) {
        assertThat(Said.of("acceptance.condition", conditional.look(extending("2026-07-10", until))))
                .isEqualTo(said);
    }

    @Test
    void a_condition_is_extended_once_to_a_later_day() {
        DeliveryFixture extended = conditional.after(extending("2026-07-10", "2026-08-01"));

        assertThat(condition(extended).due()).isEqualTo("2026-08-01");
        assertThat(condition(extended).isOverdueOn(LocalDate.parse("2026-07-20")))
                .isFalse();
        assertThat(Said.of("acceptance.condition", refused(extended.take(extending("2026-08-02", "2026-08-10")))))
                .isEqualTo("FAIL extended");
        assertThat(faultsOf(() -> conditional.take(extending("2026-07-01", "2026-07-09"))))
                .containsExactly(fault("/until", "value.date", "order", "2026-07-10"));
        assertThat(faultsOf(() -> conditional.take(extending("2026-05-09", "2026-08-01"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-05-10"));
    }

    @Test
    void a_condition_that_no_acceptance_has_is_told() {
        assertThat(faultsOf(() -> conditional.look(new MeetCondition(
                        LocalDate.parse("2026-06-01"),
                        new ConditionId("C9"),
                        Fact.known(paper(DocumentKind.MANUALS, "2026-06-01"))))))
                .containsExactly(fault("/condition", "value.reference", "unknown"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, FAIL none", "2026-07-10, PASS overdue"})
    void acceptance_is_withdrawn_from_the_day_after_a_condition_was_due(String on, String said) {
        assertThat(Said.of("acceptance.condition", conditional.look(withdrawing(on))))
                .isEqualTo(said);
    }

    @Test
    void what_was_met_or_extended_withdraws_nothing() {
        DeliveryFixture met = conditional.after(meeting("2026-07-09", DocumentKind.MANUALS, "2026-06-01"));
        DeliveryFixture extended = conditional.after(extending("2026-07-10", "2026-08-01"));

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
        assertThat(withdrawn.there().condition(new ConditionId("C1"))).isEmpty();
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
    void ids_of_conditions_are_not_given_again_after_a_withdrawal() {
        DeliveryFixture again = conditional
                .after(withdrawing("2026-07-10"))
                .notified("2026-09-01")
                .visited("2026-09-05")
                .after(accepting("2026-09-10", handed(papersBut(DocumentKind.MANUALS))));

        assertThat(again.lot().acceptance().value().orElseThrow().conditions())
                .extracting(condition -> condition.id().value())
                .containsExactly("C2");
    }

    @Test
    void where_the_centre_is_open_a_condition_is_neither_extended_nor_acceptance_withdrawn() {
        DeliveryFixture open = conditional.whoseCentreIsOpen();

        assertThat(Said.of("acceptance.condition", open.look(withdrawing("2026-07-10"))))
                .isEqualTo("FAIL open");
        assertThat(Said.of("acceptance.condition", open.look(extending("2026-07-10", "2026-08-01"))))
                .isEqualTo("FAIL open");
    }

    @Test
    void withdrawing_protects_and_extending_does_not() {
        Parties blocked = Parties.of(
                Part.ITSELF, PartnerFixture.aPartner().blockedOn("2026-03-01").there(), List.of());
        DeliveryFixture held = conditional.with(blocked);

        assertThat(held.look(withdrawing("2026-07-10")).notPassed()).isEmpty();
        assertThat(held.look(extending("2026-07-10", "2026-08-01")).notPassed()).containsExactly("partner.blocked");
    }

    @Test
    void nothing_is_withdrawn_that_was_not_accepted() {
        assertThat(wrongState(() -> aDelivery().take(withdrawing("2026-07-10"))))
                .isEqualTo("withdraw-acceptance in IN_EXECUTION");
        assertThat(withdrawing("2026-07-10").kind().right()).isEqualTo(Permission.APPROVE_PROJECTS);
        assertThat(extending("2026-07-10", "2026-08-01").kind().right()).isEqualTo(Permission.APPROVE_PROJECTS);
    }
}
