package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.aDeliveryOfEquipment;
import static org.sharaka.testing.DeliveryFixture.aPartnersDelivery;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.dueOn;
import static org.sharaka.testing.DeliveryFixture.everything;
import static org.sharaka.testing.DeliveryFixture.everythingOfTheTerms;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.met;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.DeliveryFixture.ready;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.PartnerFixture;

class AcceptProvisionallyTest {

    private static final String DAY = "2026-05-10";

    private final DeliveryFixture visited = aDelivery().notified("2026-05-01").visited("2026-05-05");

    private static AcceptProvisionally with(
            String on, List<Document> papers, List<NewCondition> conditions, List<WrittenReason> reasons) {
        return new AcceptProvisionally(
                LocalDate.parse(on), List.of(), handed(papers), List.of(), new Answers(conditions, reasons));
    }

    private static NewCondition promised(DocumentKind paper, String by) {
        return new NewCondition(
                Fact.unknown(),
                "",
                Fact.known(paper),
                Fact.unknown(),
                Fact.known("The architect"),
                Fact.known(LocalDate.parse(by)));
    }

    private static List<Condition> conditions(DeliveryFixture delivery) {
        return delivery.conditions();
    }

    private static ProvisionalAcceptance acceptance(DeliveryFixture delivery) {
        return delivery.lot().acceptance().value().orElseThrow();
    }

    @Test
    void a_delivery_with_everything_is_accepted_and_its_guarantee_runs() {
        Outcome.Made<Delivery> made = made(visited.take(accepting(DAY, everything())));

        assertThat(made.ruling().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(made.ruling().policy()).isEqualTo("acceptance.v1");
        assertThat(made.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly(
                        "acceptance.visit",
                        "acceptance.ready",
                        "acceptance.documents",
                        "acceptance.lot",
                        "acceptance.blocking",
                        "reserve.deadline");
        assertThat(made.value().stage()).isEqualTo(Stage.PROVISIONALLY_ACCEPTED);
        assertThat(made.value().lots().get(0).acceptance().value())
                .hasValueSatisfying(
                        accepted -> assertThat(accepted.guaranteeEnd()).isEqualTo("2027-05-10"));
    }

    @Test
    void the_gate_lists_every_rule_that_does_not_hold() {
        DeliveryFixture nothing = aDelivery();

        assertThat(refused(nothing.take(ArrowStep.ahead(Arrow.ACCEPT_PROVISIONALLY, LocalDate.parse(DAY))))
                        .notPassed())
                .containsExactly("acceptance.visit", "acceptance.ready", "acceptance.documents", "acceptance.lot");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, PASS",
        "2026-05-10, PASS",
        "2026-05-11, PASS",
        "2026-05-12, WARN",
        "2026-05-13, FAIL missing",
    })
    void the_visit_is_in_time_until_the_tenth_day_after_the_notice(String visit, String said) {
        DeliveryFixture delivery = aDelivery().notified("2026-05-01").visited(visit);

        assertThat(Said.of("acceptance.visit", delivery.look(accepting("2026-05-12", everything()))))
                .isEqualTo(said);
    }

    @Test
    void the_first_visit_counts_whatever_was_recorded_first() {
        DeliveryFixture delivery =
                aDelivery().notified("2026-05-01").visited("2026-05-20").visited("2026-05-04");

        assertThat(Said.of("acceptance.visit", delivery.look(accepting("2026-05-21", everything()))))
                .isEqualTo("PASS");
    }

    @Test
    void without_a_notice_by_the_day_there_is_no_acceptance() {
        assertThat(Said.of("acceptance.visit", aDelivery().look(accepting(DAY, everything()))))
                .isEqualTo("FAIL notice");
        assertThat(Said.of("acceptance.visit", visited.look(accepting("2026-04-30", everything()))))
                .isEqualTo("FAIL notice");
        assertThat(Said.of(
                        "acceptance.visit", aDelivery().notified("2026-05-01").look(accepting(DAY, everything()))))
                .isEqualTo("FAIL missing");
    }

    @Test
    void a_late_visit_asks_for_a_condition_or_a_written_reason() {
        DeliveryFixture late = aDelivery().notified("2026-04-01").visited("2026-05-05");
        NewCondition condition = new NewCondition(
                Fact.known("acceptance.visit"),
                "",
                Fact.unknown(),
                Fact.known("Visit again"),
                Fact.unknown(),
                Fact.unknown());
        WrittenReason reason = new WrittenReason("acceptance.visit", "The road was cut");

        assertThat(faultsOf(() -> late.take(accepting(DAY, everything()))))
                .containsExactly(fault("/reasons", "acceptance.visit", "unanswered"));
        assertThat(faultsOf(() -> late.take(
                        with(DAY, papersBut(), List.of(), List.of(new WrittenReason("acceptance.ready", "no"))))))
                .hasSize(1);
        assertThat(acceptance(late.after(with(DAY, papersBut(), List.of(), List.of(reason))))
                        .reasons())
                .containsExactly(reason);
        assertThat(conditions(late.after(with(DAY, papersBut(), List.of(condition), List.of()))))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.what()).isEqualTo("Visit again");
                    assertThat(set.due()).isEqualTo("2026-07-09");
                });
    }

    @Test
    void a_refusal_comes_before_what_is_unanswered() {
        DeliveryFixture late = aDelivery().notified("2026-04-01").visited("2026-05-05");

        assertThat(refused(late.take(accepting(DAY, handed(papersBut(DocumentKind.MINUTES)))))
                        .notPassed())
                .containsExactly("acceptance.visit", "acceptance.documents");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, true, TESTS, FAIL",
        "true, false, true, true, EQUIPMENT, FAIL",
        "true, true, false, true, UTILITIES, FAIL",
        "true, true, true, false, KEYS, FAIL",
        "true, true, true, , KEYS, FAIL missing"
    })
    void ready_for_use_is_each_of_the_four(
            Boolean tests, Boolean equipment, Boolean utilities, Boolean keys, String missing, String said) {
        ReadyForUse ready = new ReadyForUse(
                Fact.known(tests), Fact.known(equipment), Fact.known(utilities), Fact.of(Optional.ofNullable(keys)));
        Handed handed = new Handed(ready, papersBut(), Fact.unknown(), List.of(), List.of());
        Ruling ruling = visited.look(accepting(DAY, handed));

        assertThat(Said.of("acceptance.ready", ruling)).isEqualTo(said);
        assertThat(ruling.checks().get(1).missing()).containsExactly(missing);
        assertThat(ruling.checks().get(1).required())
                .isEqualTo(new Reading.Words(List.of("TESTS", "EQUIPMENT", "UTILITIES", "KEYS")));
    }

    @Test
    void what_is_not_so_is_told_before_what_nobody_stated() {
        ReadyForUse ready = new ReadyForUse(Fact.unknown(), Fact.known(false), Fact.known(true), Fact.known(true));
        Ruling ruling =
                visited.look(accepting(DAY, new Handed(ready, papersBut(), Fact.unknown(), List.of(), List.of())));

        assertThat(Said.of("acceptance.ready", ruling)).isEqualTo("FAIL");
        assertThat(ruling.checks().get(1).missing()).containsExactly("TESTS", "EQUIPMENT");
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "ASSET_LIST"})
    void minutes_and_asset_list_are_indispensable_and_come_with_the_step(DocumentKind paper) {
        DeliveryFixture filed = DeliveryFixture.of(aProject().inExecution().documented(paper(paper, "2026-05-01")))
                .notified("2026-05-01")
                .visited("2026-05-05");

        assertThat(Said.of("acceptance.documents", filed.look(accepting(DAY, handed(papersBut(paper))))))
                .isEqualTo("FAIL");
    }

    @Test
    void a_paper_dated_later_or_no_longer_in_force_is_a_missing_one() {
        List<Document> later = new ArrayList<>(papersBut(DocumentKind.MINUTES));
        later.add(paper(DocumentKind.MINUTES, "2026-05-11"));
        List<Document> expired = new ArrayList<>(papersBut(DocumentKind.FIRE_OPINION));
        expired.add(new Document(
                DocumentKind.FIRE_OPINION,
                "F-1",
                LocalDate.parse("2024-01-01"),
                Fact.known(LocalDate.parse("2026-05-09"))));

        assertThat(Said.of("acceptance.documents", visited.look(accepting(DAY, handed(later)))))
                .isEqualTo("FAIL");
        assertThat(Said.of("acceptance.documents", visited.look(accepting("2026-05-11", handed(later)))))
                .isEqualTo("PASS");
        assertThat(Said.of("acceptance.documents", visited.look(accepting(DAY, handed(expired)))))
                .isEqualTo("WARN");
        assertThat(Said.of("acceptance.documents", visited.look(accepting("2026-05-09", handed(expired)))))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @EnumSource(names = {"AS_BUILT_PLANS", "MANUALS", "WARRANTIES", "CONFORMITY_CERTIFICATE", "FIRE_OPINION"})
    void other_papers_may_follow_and_become_conditions_of_sixty_days(DocumentKind paper) {
        Outcome.Made<Delivery> made = made(visited.take(accepting(DAY, handed(papersBut(paper)))));

        assertThat(made.ruling().verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(made.ruling().notPassed()).containsExactly("acceptance.documents");
        assertThat(conditions(visited.after(accepting(DAY, handed(papersBut(paper))))))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.rule()).isEqualTo(Fact.known("acceptance.documents"));
                    assertThat(set.paper()).isEqualTo(Fact.known(paper));
                    assertThat(set.what()).isEqualTo(paper.name());
                    assertThat(set.who()).isEqualTo("CONTRACTOR");
                    assertThat(set.due()).isEqualTo("2026-07-09");
                    assertThat(set.isOfAcceptance()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"AS_BUILT_PLANS", "CONFORMITY_CERTIFICATE", "FIRE_OPINION"})
    void papers_of_a_building_are_not_asked_of_equipment(DocumentKind paper) {
        DeliveryFixture equipment =
                aDeliveryOfEquipment().notified("2026-05-01").visited("2026-05-05");

        assertThat(Said.of("acceptance.documents", equipment.look(accepting(DAY, handed(papersBut(paper))))))
                .isEqualTo("PASS");
        assertThat(Said.of(
                        "acceptance.documents",
                        equipment.look(accepting(DAY, handed(papersBut(DocumentKind.MANUALS))))))
                .isEqualTo("WARN");
    }

    @Test
    void a_paper_of_the_dossier_need_not_be_handed_in_again() {
        DeliveryFixture filed = DeliveryFixture.of(
                        aProject().inExecution().documented(paper(DocumentKind.FIRE_OPINION, "2026-05-01")))
                .notified("2026-05-01")
                .visited("2026-05-05");

        assertThat(Said.of(
                        "acceptance.documents",
                        filed.look(accepting(DAY, handed(papersBut(DocumentKind.FIRE_OPINION))))))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, WARN", "2026-07-10, FAIL late"})
    void a_paper_is_promised_for_sixty_days_at_most(String by, String said) {
        AcceptProvisionally step =
                with(DAY, papersBut(DocumentKind.MANUALS), List.of(promised(DocumentKind.MANUALS, by)), List.of());

        assertThat(Said.of("acceptance.documents", visited.look(step))).isEqualTo(said);
    }

    @Test
    void who_brings_a_paper_and_by_when_can_be_said() {
        DeliveryFixture accepted = visited.after(with(
                DAY,
                papersBut(DocumentKind.MANUALS, DocumentKind.FIRE_OPINION),
                List.of(promised(DocumentKind.FIRE_OPINION, "2026-06-01")),
                List.of()));

        assertThat(conditions(accepted))
                .extracting(condition -> condition.id().value())
                .containsExactly("CND-2026-0001", "CND-2026-0002");
        assertThat(conditions(accepted)).extracting(Condition::who).containsExactly("The architect", "CONTRACTOR");
        assertThat(conditions(accepted)).extracting(Condition::what).containsExactly("FIRE_OPINION", "MANUALS");
        assertThat(conditions(accepted))
                .extracting(Condition::due)
                .containsExactly(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-09"));
    }

    @Test
    void nothing_is_accepted_that_is_occupied_or_of_which_nobody_says() {
        DeliveryFixture noticed = aDelivery().notified("2026-05-01");

        assertThat(occupied(noticed, Fact.known(true))).isEqualTo("FAIL occupied");
        assertThat(occupied(noticed, Fact.unknown())).isEqualTo("FAIL missing");
        assertThat(occupied(noticed, Fact.known(false))).isEqualTo("PASS");
    }

    @Test
    void the_last_visit_says_whether_it_is_occupied() {
        DeliveryFixture cleared = aDelivery()
                .notified("2026-05-01")
                .after(new RecordVisit(
                        LocalDate.parse("2026-05-03"),
                        List.of(),
                        Fact.known("Two of us"),
                        Fact.unknown(),
                        Fact.known(true)));

        assertThat(occupied(cleared, Fact.known(false))).isEqualTo("PASS");
    }

    private static String occupied(DeliveryFixture noticed, Fact<Boolean> occupied) {
        DeliveryFixture seen = noticed.after(new RecordVisit(
                LocalDate.parse("2026-05-05"), List.of(), Fact.known("The commission"), Fact.unknown(), occupied));
        return Said.of("acceptance.lot", seen.look(accepting(DAY, everything())));
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING, FAIL", "MAJOR, PASS", "MINOR, PASS"})
    void no_blocking_reserve_is_open(Severity severity, String said) {
        assertThat(Said.of("acceptance.blocking", visited.look(accepting(DAY, aReserve(severity)))))
                .isEqualTo(said);
        assertThat(Said.of(
                        "acceptance.blocking",
                        visited.reserved("2026-05-06", severity).look(accepting(DAY, everything()))))
                .isEqualTo(said);
    }

    @Test
    void the_reserves_that_block_are_named() {
        Ruling ruling = visited.reserved("2026-05-06", Severity.BLOCKING)
                .reserved("2026-05-07", Severity.MAJOR)
                .look(accepting(DAY, aReserve(Severity.BLOCKING)));
        Check blocking = ruling.checks().get(4);

        assertThat(blocking.rule().code()).isEqualTo("acceptance.blocking");
        assertThat(blocking.required()).isEqualTo(Reading.of(0));
        assertThat(blocking.actual()).isEqualTo(Reading.of(2));
        assertThat(blocking.missing()).containsExactly("R1", "R3");
    }

    @Test
    void a_blocking_reserve_no_longer_blocks_from_the_day_it_is_lifted() {
        DeliveryFixture lifted = visited.reserved("2026-05-06", Severity.BLOCKING)
                .by(DeliveryFixture.ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2026-05-09"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-05-09"))));

        assertThat(Said.of("acceptance.blocking", lifted.look(accepting("2026-05-08", everything()))))
                .isEqualTo("FAIL");
        assertThat(Said.of("acceptance.blocking", lifted.look(accepting("2026-05-09", everything()))))
                .isEqualTo("PASS");
        assertThat(Said.of("acceptance.blocking", lifted.look(accepting("2026-05-05", everything()))))
                .isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource({
        // end 2027-05-10, three months before: 2027-02-10
        "2026-05-10, 2027-02-10, PASS",
        "2026-05-10, 2027-02-11, FAIL",
        // end 2026-02-28, to which months from 28, 29 and 30 November are clamped
        "2025-02-28, 2025-11-28, PASS",
        "2025-02-28, 2025-11-30, PASS",
        "2025-02-28, 2025-12-01, FAIL",
    })
    void a_reserve_is_due_three_months_before_the_end_of_guarantee_at_the_latest(
            String on, String deadline, String said) {
        DeliveryFixture early = DeliveryFixture.of(aProject().inExecution());
        DeliveryCircumstances around = early.around();
        Delivery begun = Delivery.begun(early.project().id(), LocalDate.parse("2024-01-01"), List.of());

        assertThat(Said.of(
                        "reserve.deadline",
                        Rulebook.standard()
                                .rule(accepting(on, dueOn(deadline, Severity.MINOR))
                                        .look(Rulebook.standard(), begun, around))))
                .isEqualTo(said);
    }

    @Test
    void the_deadline_that_would_still_do_is_told() {
        Ruling ruling = visited.look(accepting(DAY, dueOn("2027-02-11", Severity.MINOR)));

        assertThat(ruling.checks().get(5).required()).isEqualTo(Reading.of(LocalDate.parse("2027-02-10")));
        assertThat(ruling.checks().get(5).actual()).isEqualTo(Reading.of(LocalDate.parse("2027-02-11")));
    }

    @Test
    void reserves_are_due_sixty_days_after_acceptance_where_nobody_said_another_day() {
        DeliveryFixture accepted = visited.reserved("2026-05-06", Severity.MAJOR)
                .after(accepting(DAY, aReserve(Severity.MINOR), dueOn("2026-06-01", Severity.MAJOR)));

        assertThat(accepted.there().reserves())
                .extracting(reserve ->
                        reserve.id().value() + " " + reserve.deadline().value().orElseThrow())
                .containsExactly("R1 2026-07-09", "R2 2026-07-09", "R3 2026-06-01");
        assertThat(accepted.there().reserves()).extracting(Reserve::origin).containsOnly(Reserve.Origin.ACCEPTANCE);
    }

    @Test
    void the_journal_is_told_each_reserve() {
        AcceptProvisionally step = new AcceptProvisionally(
                LocalDate.parse(DAY),
                List.of(),
                handed(papersBut(DocumentKind.MANUALS)),
                List.of(aReserve(Severity.MINOR)),
                Answers.NONE);

        List<DomainEvent> events = made(visited.take(step)).events();

        assertThat(events)
                .extracting(DomainEvent::action)
                .containsExactly("project.accepted-provisionally", "reserve.raised");
        assertThat(events.get(1).particulars())
                .containsEntry("reserve", "R1")
                .containsEntry("severity", "MINOR")
                .containsEntry("place", "Hall")
                .containsEntry("deadline", "2026-07-09");
        assertThat(events).extracting(DomainEvent::subject).containsOnly("prj-1");
    }

    @Test
    void a_reserve_is_not_due_before_it_is_raised() {
        assertThat(faultsOf(() -> visited.take(accepting(DAY, dueOn("2026-05-09", Severity.MINOR)))))
                .containsExactly(fault("/reserves/0/deadline", "value.date", "order", DAY));
    }

    @Test
    void model_2_asks_for_the_deed_and_the_ten_year_insurance_first() {
        DeliveryFixture partners = aPartnersDelivery().notified("2026-05-01").visited("2026-05-05");
        Handed everything = everythingOfTheTerms();

        assertThat(partners.look(accepting(DAY, everything)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(partners.look(accepting(DAY, everything))
                        .checks()
                        .get(0)
                        .rule()
                        .code())
                .isEqualTo("acceptance.assignment");
        assertThat(Said.of(
                        "acceptance.assignment",
                        partners.look(accepting(DAY, everything.with(papersBut(DocumentKind.ASSIGNMENT))))))
                .isEqualTo("FAIL");
        assertThat(Said.of(
                        "acceptance.assignment",
                        partners.look(accepting(DAY, everything.with(papersBut(DocumentKind.TEN_YEAR_INSURANCE))))))
                .isEqualTo("FAIL");
        assertThat(Said.of("acceptance.assignment", visited.look(accepting(DAY, everything()))))
                .isEqualTo("nothing");
    }

    @Test
    void an_attestation_of_ten_year_insurance_may_follow_where_the_foundation_builds() {
        Ruling ruling = visited.look(accepting(DAY, handed(papersBut(DocumentKind.TEN_YEAR_INSURANCE))));
        DeliveryFixture equipment = DeliveryFixture.of(
                        aProject().ofNature(Nature.EQUIPMENT).inExecution())
                .notified("2026-05-01")
                .visited("2026-05-05");

        assertThat(Said.of("acceptance.documents", ruling)).isEqualTo("WARN");
        assertThat(Said.of(
                        "acceptance.documents",
                        equipment.look(accepting(DAY, handed(papersBut(DocumentKind.TEN_YEAR_INSURANCE))))))
                .isEqualTo("PASS");
    }

    @Test
    void model_2_without_building_work_asks_for_no_ten_year_insurance() {
        DeliveryFixture equipment = DeliveryFixture.of(
                        aProject().partnerBuilt().ofNature(Nature.EQUIPMENT).inExecution())
                .notified("2026-05-01");

        assertThat(Said.of(
                        "acceptance.assignment",
                        equipment.look(accepting(DAY, handed(papersBut(DocumentKind.TEN_YEAR_INSURANCE))))))
                .isEqualTo("PASS");
    }

    @Test
    void model_2_is_held_line_by_line_against_the_version_in_force() {
        assertThat(notReady(Fact.known(2), met("a", "b"))).isEqualTo("");
        assertThat(notReady(Fact.known(1), met("a", "b"))).isEqualTo("TERMS_VERSION");
        assertThat(notReady(Fact.unknown(), met("a", "b"))).isEqualTo("TERMS_VERSION");
        assertThat(notReady(Fact.known(2), met("a"))).isEqualTo("b");
        assertThat(notReady(Fact.known(2), met("a", "b", "c"))).isEqualTo("c");
        assertThat(notReady(Fact.known(3), List.of())).isEqualTo("TERMS_VERSION, TERMS_ITEMS");
        assertThat(notReady(Fact.known(2), notMet())).isEqualTo("b");
        assertThat(notReady(Fact.known(2), notMet(), naming("a"))).isEqualTo("b");
        assertThat(notReady(Fact.known(2), notMet(), naming("b"))).isEqualTo("");
        assertThat(notReady(Fact.known(2), List.of(new ItemResult("a", ItemResult.Result.MET), elsewhere())))
                .isEqualTo("b");
    }

    private static List<ItemResult> notMet() {
        return List.of(new ItemResult("a", ItemResult.Result.MET), new ItemResult("b", ItemResult.Result.NOT_MET));
    }

    private static ItemResult elsewhere() {
        return new ItemResult("b", ItemResult.Result.OTHER_LOT);
    }

    private static NewReserve naming(String item) {
        return new NewReserve(Fact.unknown(), Severity.MINOR, "Too small", "Hall", Fact.known(item), Fact.unknown());
    }

    private static String notReady(Fact<Integer> version, List<ItemResult> items, NewReserve... reserves) {
        DeliveryFixture partners = aPartnersDelivery().notified("2026-05-01").visited("2026-05-05");
        Ruling ruling = partners.look(new AcceptProvisionally(
                LocalDate.parse(DAY),
                List.of(),
                new Handed(ready(), papersBut(), version, items, List.of()),
                List.of(reserves),
                Answers.NONE));
        return String.join(", ", ruling.checks().get(2).missing());
    }

    @Test
    void without_terms_in_force_model_2_is_not_ready() {
        DeliveryFixture none =
                aPartnersDelivery().under(Fact.unknown()).notified("2026-05-01").visited("2026-05-05");

        assertThat(none.look(accepting(DAY, everythingOfTheTerms()))
                        .checks()
                        .get(2)
                        .missing())
                .containsExactly("TERMS_VERSION", "TERMS_ITEMS");
    }

    @Test
    void an_item_is_answered_once() {
        assertThat(faultsOf(() ->
                        accepting(DAY, new Handed(ready(), papersBut(), Fact.known(2), met("a", "b", "a"), List.of()))))
                .containsExactly(fault("/items/2/item", "value.list", "twice", "a"));
    }

    @Test
    void a_blocked_party_closes_the_gate_and_stands_first() {
        Parties blocked = Parties.of(
                Part.ITSELF, PartnerFixture.aPartner().blockedOn("2026-03-01").there(), List.of());

        Ruling ruling = refused(visited.with(blocked).take(accepting(DAY, everything())));

        assertThat(ruling.notPassed()).containsExactly("partner.blocked");
        assertThat(ruling.checks().get(0).rule().code()).isEqualTo("actor.interest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-04", "2026-04-30"})
    void acceptance_dated_before_its_visit_is_refused(String on) {
        assertThat(faultsOf(() -> visited.take(accepting(on, everything()))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-05-05"));
    }

    @Test
    void what_is_accepted_is_not_accepted_again() {
        DeliveryFixture accepted = visited.after(accepting(DAY, everything()));

        assertThat(wrongState(() -> accepted.take(accepting(DAY, everything()))))
                .isEqualTo("accept-provisionally in PROVISIONALLY_ACCEPTED");
    }
}
