package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Milestone;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectSnapshot;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.ProjectFixture;

class GuaranteePeriodTest {

    private static final LocalDate BEGUN = LocalDate.parse("2023-01-01");

    private final DeliveryFixture accepted = aDelivery().delivered("2026-05-10");

    private static AcceptFinally finallyOn(String on) {
        return new AcceptFinally(LocalDate.parse(on), List.of(), List.of());
    }

    private static ExtendGuarantee extending(String on, String until) {
        return new ExtendGuarantee(
                LocalDate.parse(on),
                List.of(),
                Fact.known(LocalDate.parse(until)),
                Fact.known(new Reason("The lift failed twice")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    /** Works that began early, for dates before the fixtures begin. */
    private static Delivery earlier() {
        return Delivery.begun(ProjectFixture.ID, BEGUN, List.of());
    }

    private static DeliveryCircumstances around(Stage stage) {
        Project begun = begunEarly();
        Project project = stage == Stage.IN_EXECUTION
                ? begun
                : begun.moved(Arrow.ACCEPT_PROVISIONALLY, stage, act(BEGUN), Fact.unknown(), Map.of())
                        .after();
        return new DeliveryCircumstances(
                project, DeliveryFixture.OFFICER, Parties.NONE, Fact.unknown(), List.of(), false);
    }

    private static Project begunEarly() {
        ProjectSnapshot state = aProject().inExecution().there().snapshot();
        return Project.restore(new ProjectSnapshot(
                state.id(),
                state.reference(),
                state.model(),
                state.programme(),
                state.brief(),
                state.stage(),
                state.dossier(),
                state.milestones().stream()
                        .map(step -> new Milestone(step.step(), act(BEGUN), step.stage(), step.reason()))
                        .toList()));
    }

    private static Delivery deliveredEarly(String on, NewReserve... reserves) {
        LocalDate day = LocalDate.parse(on);
        Delivery noticed = taken(
                earlier(),
                new NotifyCompletion(
                        day.minusDays(9),
                        List.of(),
                        Fact.known(paper(DocumentKind.NOTICE, day.minusDays(9).toString()))));
        Delivery visited = taken(
                noticed,
                new RecordVisit(
                        day.minusDays(4), List.of(), Fact.known("The commission"), Fact.unknown(), Fact.known(false)));
        return taken(visited, accepting(on, reserves));
    }

    private static Delivery taken(Delivery delivery, DeliveryStep step) {
        return made(step.through(Rulebook.standard(), delivery, around(Stage.IN_EXECUTION)))
                .value();
    }

    private static Ruling finalRuling(Delivery delivery, String on) {
        return Rulebook.standard()
                .rule(finallyOn(on).look(Rulebook.standard(), delivery, around(Stage.PROVISIONALLY_ACCEPTED)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, FAIL",
        "2024-02-29, 2025-02-28, PASS",
        "2025-02-28, 2026-02-27, FAIL",
        "2025-02-28, 2026-02-28, PASS",
        "2023-02-28, 2024-02-28, PASS",
        "2023-03-01, 2024-02-29, FAIL",
        "2023-03-01, 2024-03-01, PASS",
        "2024-12-31, 2025-12-30, FAIL",
        "2024-12-31, 2025-12-31, PASS",
    })
    void the_guarantee_runs_for_twelve_months_clamped_at_the_end_of_a_month(String on, String end, String said) {
        assertThat(Said.of("guarantee.elapsed", finalRuling(deliveredEarly(on), end)))
                .isEqualTo(said);
    }

    @Test
    void worked_example_14() {
        Delivery delivery = deliveredEarly("2025-02-28", aReserve(Severity.MAJOR), aReserve(Severity.MINOR));
        LiftReserve lifting = new LiftReserve(
                LocalDate.parse("2025-04-01"),
                new ReserveId("R1"),
                Fact.known(paper(DocumentKind.EVIDENCE, "2025-04-01")));
        DeliveryCircumstances another = new DeliveryCircumstances(
                around(Stage.PROVISIONALLY_ACCEPTED).project(),
                ANOTHER_OFFICER,
                Parties.NONE,
                Fact.unknown(),
                List.of(),
                false);
        Delivery oneLifted =
                made(lifting.through(Rulebook.standard(), delivery, another)).value();

        assertThat(delivery.reserves())
                .extracting(reserve -> reserve.deadline().value().orElseThrow())
                .containsOnly(LocalDate.parse("2025-04-29"));
        assertThat(delivery.lots().get(0).acceptance().value().orElseThrow().guaranteeEnd())
                .isEqualTo("2026-02-28");
        Ruling ruling = refused(
                finallyOn("2026-03-01").through(Rulebook.standard(), oneLifted, around(Stage.PROVISIONALLY_ACCEPTED)));
        assertThat(ruling.notPassed()).containsExactly("guarantee.reserves");
        assertThat(ruling.checks().get(1).actual()).isEqualTo(Reading.of(1));
        assertThat(ruling.checks().get(1).missing()).containsExactly("R2");
    }

    @Test
    void final_acceptance_ends_the_life_of_a_project() {
        DeliveryFixture ended = accepted.acceptedFinally("2027-05-10");

        assertThat(ended.project().stage()).isEqualTo(Stage.FINALLY_ACCEPTED);
        assertThat(wrongState(() -> ended.take(finallyOn("2027-05-11"))))
                .isEqualTo("accept-finally in FINALLY_ACCEPTED");
    }

    @Test
    void one_day_early_is_refused() {
        assertThat(refused(accepted.take(finallyOn("2027-05-09"))).notPassed()).containsExactly("guarantee.elapsed");
    }

    @Test
    void what_is_not_accepted_provisionally_is_not_accepted_finally() {
        DeliveryFixture noticed = aDelivery().notified("2026-05-01");

        assertThat(Said.of("guarantee.elapsed", noticed.look(finallyOn("2030-01-01"))))
                .isEqualTo("FAIL missing");
        assertThat(Said.of("guarantee.elapsed", accepted.look(finallyOn("2026-05-09"))))
                .isEqualTo("FAIL missing");
    }

    @Test
    void an_unmet_condition_stands_in_the_way_of_final_acceptance() {
        DeliveryFixture conditional = aDelivery()
                .notified("2026-05-01")
                .visited("2026-05-05")
                .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));
        DeliveryFixture met = conditional.whoseConditions(one -> ConditionFixture.taken(
                one,
                new ConditionStep.Meet(
                        LocalDate.parse("2027-05-10"), Fact.known(paper(DocumentKind.MANUALS, "2027-05-10")))));

        assertThat(conditional.look(finallyOn("2027-05-10")).notPassed()).containsExactly("guarantee.reserves");
        assertThat(conditional.look(finallyOn("2027-05-10")).checks().get(1).missing())
                .containsExactly("CND-2026-0001");
        assertThat(met.look(finallyOn("2027-05-09")).notPassed())
                .containsExactly("guarantee.elapsed", "guarantee.reserves");
        assertThat(met.look(finallyOn("2027-05-10")).notPassed()).isEmpty();
    }

    @Test
    void a_notified_defect_stands_in_the_way_until_it_is_lifted() {
        DeliveryFixture defect = accepted.reserved("2027-05-10", Severity.MINOR);
        DeliveryFixture lifted = defect.by(ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2027-06-01"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.PHOTO, "2027-06-01"))));

        assertThat(defect.look(finallyOn("2027-05-10")).notPassed()).containsExactly("guarantee.reserves");
        assertThat(lifted.look(finallyOn("2027-05-31")).notPassed()).containsExactly("guarantee.reserves");
        assertThat(lifted.look(finallyOn("2027-06-01")).notPassed()).isEmpty();
    }

    @Test
    void the_guarantee_is_extended_by_decision_while_it_runs() {
        DeliveryFixture extended = accepted.after(extending("2027-05-10", "2027-08-10"));

        assertThat(extended.lot().acceptance().value().orElseThrow().guaranteeEnd())
                .isEqualTo("2027-08-10");
        assertThat(extended.look(finallyOn("2027-08-09")).notPassed()).containsExactly("guarantee.elapsed");
        assertThat(extended.look(finallyOn("2027-08-10")).notPassed()).isEmpty();
        assertThat(Said.of("guarantee.elapsed", accepted.look(extending("2027-05-10", "2027-08-10"))))
                .isEqualTo("PASS runs");
        assertThat(Said.of("guarantee.elapsed", accepted.look(extending("2027-05-11", "2027-08-10"))))
                .isEqualTo("FAIL over");
    }

    @Test
    void a_guarantee_is_never_made_shorter_and_a_decision_says_why() {
        assertThat(faultsOf(() -> accepted.take(extending("2026-06-01", "2027-05-10"))))
                .containsExactly(fault("/until", "value.date", "order", "2027-05-11"));
        assertThat(faultsOf(() -> new ExtendGuarantee(
                        LocalDate.parse("2026-06-01"),
                        List.of(),
                        Fact.known(LocalDate.parse("2027-08-10")),
                        Fact.unknown(),
                        Fact.known(paper(DocumentKind.NOTICE, "2026-06-01")))))
                .containsExactly(fault("/document/kind", "value.enum", "unknown", "NOTICE", "DECISION"));
        assertThat(wrongState(() -> aDelivery().take(extending("2026-06-01", "2027-08-10"))))
                .isEqualTo("extend-guarantee in IN_EXECUTION");
    }

    @Test
    void a_guarantee_is_not_extended_before_it_runs() {
        assertThat(faultsOf(() -> accepted.take(extending("2026-05-09", "2027-08-10"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-05-10"));
    }

    @Test
    void extensions_are_decisions() {
        assertThat(extending("2026-06-01", "2027-08-10").kind().right()).isEqualTo(Permission.APPROVE_PROJECTS);
        assertThat(finallyOn("2027-05-10").kind().right()).isEqualTo(Permission.WRITE_PROJECTS);
    }

    @Test
    void an_extension_requires_its_day_its_reason_and_its_decision() {
        LocalDate day = LocalDate.parse("2026-06-01");
        Fact<LocalDate> until = Fact.known(LocalDate.parse("2027-08-10"));
        Fact<Reason> why = Fact.known(new Reason("The lift failed twice"));
        Fact<Document> decision = Fact.known(paper(DocumentKind.DECISION, "2026-06-01"));

        assertThat(faultsOf(() -> accepted.take(new ExtendGuarantee(day, List.of(), Fact.unknown(), why, decision))))
                .containsExactly(fault("/until", "value.required", "missing"));
        assertThat(faultsOf(() -> accepted.take(new ExtendGuarantee(day, List.of(), until, Fact.unknown(), decision))))
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() -> accepted.take(new ExtendGuarantee(day, List.of(), until, why, Fact.unknown()))))
                .containsExactly(fault("/document", "value.required", "missing"));
    }
}
