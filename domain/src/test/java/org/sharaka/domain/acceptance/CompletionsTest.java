package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

class CompletionsTest {

    private static final Parties BLOCKED = Parties.of(
            Part.ITSELF, PartnerFixture.aPartner().blockedOn("2026-03-01").there(), List.of());

    private static RefuseAcceptance refusing(String on) {
        return new RefuseAcceptance(
                LocalDate.parse(on),
                List.of(),
                Fact.known(new Reason("The roof leaks")),
                Fact.known("Mend the roof and notify anew"));
    }

    @Test
    void a_notice_of_completion_moves_the_project() {
        DeliveryFixture noticed = aDelivery().notified("2026-05-01");

        assertThat(noticed.project().stage()).isEqualTo(Stage.COMPLETION_NOTIFIED);
        assertThat(noticed.lot().current().value())
                .hasValueSatisfying(
                        completion -> assertThat(completion.notice().on()).isEqualTo("2026-05-01"));
        assertThat(wrongState(() -> noticed.notified("2026-05-02")))
                .isEqualTo("notify-completion in COMPLETION_NOTIFIED");
    }

    @Test
    void a_notice_is_a_notice_that_has_come_in() {
        assertThat(faultsOf(() -> new NotifyCompletion(
                        LocalDate.parse("2026-05-01"),
                        List.of(),
                        Fact.known(paper(DocumentKind.MINUTES, "2026-05-02")))))
                .containsExactly(
                        fault("/document/kind", "value.enum", "unknown", "MINUTES", "NOTICE"),
                        fault("/document/date", "value.date", "late", "2026-05-01"));
    }

    @Test
    void works_are_not_complete_before_they_begin() {
        assertThat(faultsOf(() -> aDelivery().notified("2026-02-14")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-15"));
    }

    @Test
    void a_blocked_party_notifies_nothing_and_is_visited_by_nobody() {
        DeliveryFixture begun = aDelivery();
        NotifyCompletion notice = new NotifyCompletion(
                LocalDate.parse("2026-05-01"), List.of(), Fact.known(paper(DocumentKind.NOTICE, "2026-05-01")));
        RecordVisit visit = new RecordVisit(
                LocalDate.parse("2026-05-05"),
                List.of(),
                Fact.known("The commission"),
                Fact.unknown(),
                Fact.known(false));

        assertThat(begun.with(BLOCKED).look(notice).notPassed()).containsExactly("partner.blocked");
        assertThat(begun.after(notice).with(BLOCKED).look(visit).notPassed()).containsExactly("partner.blocked");
    }

    @Test
    void a_visit_is_recorded_with_who_came() {
        DeliveryFixture visited = aDelivery().notified("2026-05-01").visited("2026-05-05");

        assertThat(visited.project().stage()).isEqualTo(Stage.COMPLETION_NOTIFIED);
        assertThat(visited.lot().current().value().orElseThrow().visits())
                .extracting(Visit::by)
                .containsExactly("The commission");
        assertThat(wrongState(() -> aDelivery().visited("2026-05-05"))).isEqualTo("visit in IN_EXECUTION");
        assertThat(faultsOf(() -> new RecordVisit(
                        LocalDate.parse("2026-05-05"), List.of(), Fact.known(" "), Fact.known(" "), Fact.unknown())))
                .containsExactly(fault("/by", "value.text", "blank"), fault("/remarks", "value.text", "blank"));
    }

    @Test
    void nobody_visits_a_suspended_project() {
        DeliveryFixture noticed = aDelivery().notified("2026-05-01");
        DeliveryCircumstances held = new DeliveryCircumstances(
                ProjectFixture.aProject()
                        .inExecution()
                        .suspendedOn("2026-05-02")
                        .there(),
                DeliveryFixture.OFFICER,
                Parties.NONE,
                Fact.unknown(),
                List.of(),
                false);
        RecordVisit visit = new RecordVisit(
                LocalDate.parse("2026-05-05"),
                List.of(),
                Fact.known("The commission"),
                Fact.unknown(),
                Fact.known(false));

        assertThat(wrongState(() -> visit.through(Rulebook.standard(), noticed.there(), held)))
                .isEqualTo("visit in SUSPENDED");
    }

    @Test
    void a_refusal_says_why_and_what_would_make_it_acceptable_and_works_go_on() {
        DeliveryFixture refused =
                aDelivery().notified("2026-05-01").visited("2026-05-05").after(refusing("2026-05-06"));

        assertThat(refused.project().stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(refused.lot().current().value()).isEmpty();
        assertThat(refused.lot().completions().get(0).refusal().value()).hasValueSatisfying(why -> {
            assertThat(why.act().by()).isEqualTo(DeliveryFixture.OFFICER);
            assertThat(why.reason()).isEqualTo("The roof leaks");
            assertThat(why.makeAcceptable()).isEqualTo("Mend the roof and notify anew");
        });
        assertThat(faultsOf(() ->
                        new RefuseAcceptance(LocalDate.parse("2026-05-06"), List.of(), Fact.unknown(), Fact.known(""))))
                .containsExactly(fault("/makeAcceptable", "value.text", "blank"));
    }

    @Test
    void after_a_refusal_everything_is_asked_anew() {
        DeliveryFixture again = aDelivery()
                .notified("2026-05-01")
                .visited("2026-05-05")
                .after(refusing("2026-05-06"))
                .notified("2026-06-01");

        assertThat(again.lot().completions()).hasSize(2);
        assertThat(Said.of(
                        "acceptance.visit",
                        again.look(DeliveryFixture.accepting("2026-06-02", DeliveryFixture.everything()))))
                .isEqualTo("FAIL missing");
        assertThat(faultsOf(() -> again.after(refusing("2026-05-31"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-06-01"));
    }

    @Test
    void a_refusal_protects_and_is_stopped_by_no_block() {
        DeliveryFixture noticed = aDelivery().notified("2026-05-01").with(BLOCKED);

        assertThat(made(noticed.take(refusing("2026-05-06"))).ruling().checks()).isEmpty();
        assertThat(wrongState(() -> aDelivery().take(refusing("2026-05-06"))))
                .isEqualTo("refuse-acceptance in IN_EXECUTION");
    }

    @Test
    void arrows_are_looked_at_with_what_is_recorded() {
        DeliveryFixture visited = aDelivery().notified("2026-05-01").visited("2026-05-05");
        LocalDate day = LocalDate.parse("2026-05-10");

        assertThat(visited.look(ArrowStep.ahead(Arrow.ACCEPT_PROVISIONALLY, day))
                        .notPassed())
                .containsExactly("acceptance.ready", "acceptance.documents");
        assertThat(visited.look(ArrowStep.ahead(Arrow.REFUSE_ACCEPTANCE, day)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(aDelivery()
                        .look(ArrowStep.ahead(Arrow.NOTIFY_COMPLETION, day))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        DeliveryFixture accepted = visited.accepted("2026-05-10");
        assertThat(accepted.look(ArrowStep.ahead(Arrow.WITHDRAW_ACCEPTANCE, day))
                        .notPassed())
                .containsExactly("acceptance.condition");
        assertThat(accepted.look(ArrowStep.ahead(Arrow.ACCEPT_FINALLY, day)).notPassed())
                .containsExactly("guarantee.elapsed");
    }

    @Test
    void what_a_step_requires_is_missed_before_its_gate() {
        DeliveryFixture begun = aDelivery();
        DeliveryFixture visited = begun.notified("2026-05-01").visited("2026-05-05");
        LocalDate day = LocalDate.parse("2026-05-10");

        assertThat(faultsOf(() -> begun.with(BLOCKED).take(ArrowStep.ahead(Arrow.NOTIFY_COMPLETION, day))))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> visited.take(ArrowStep.ahead(Arrow.REFUSE_ACCEPTANCE, day))))
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() ->
                        visited.take(new RecordVisit(day, List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown()))))
                .containsExactly(fault("/by", "value.required", "missing"));
    }
}
