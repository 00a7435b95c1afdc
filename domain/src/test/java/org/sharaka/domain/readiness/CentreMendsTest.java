package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.readiness.CentreRecords.MANAGER;
import static org.sharaka.domain.readiness.CentreRecords.records;
import static org.sharaka.testing.AssessmentFixture.anAssessment;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.found;
import static org.sharaka.testing.InventoryFixture.missing;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.OversightFixture.act;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.paper;
import static org.sharaka.testing.OversightFixture.report;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.oversight.Source;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.SupportFixture;

/** What mends the checks of a centre by its records: the next act, with what is known of it filled in. */
class CentreMendsTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate ON = day("2026-06-01");
    private static final Mend DRAFT =
            Mend.to(MendAct.DRAFT_MANDATE, ON, "cen-1").with("from", ON).with("until", day("2029-05-31"));
    private static final Mend OPEN = here(MendAct.OPEN_CENTRE);

    private static Mend here(MendAct act) {
        return Mend.on(act, ON, "cen-1");
    }

    private static Map<String, Object> dated(DocumentKind kind) {
        return Mend.paper(kind, ON);
    }

    /** The check that the table gives of a centre by a rule. */
    private static Check check(CentreFile file, String rule) {
        return BOOK.rule(file.factsOn(BOOK, ON).on(ON)).checks().stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Mend> mend(CentreRecords records, String rule) {
        CentreFile file = records.file();
        return CentreMends.of(BOOK, file, ON).mend(check(file, rule));
    }

    private static Optional<Mend> mend(CentreRecords records, Check check) {
        return CentreMends.of(BOOK, records.file(), ON).mend(check);
    }

    private static Check failed(RuleCode rule, String... missing) {
        return Check.fail(rule, Reading.of(0), Reading.of(1)).lacking(List.of(missing));
    }

    private static CentreRecords running() {
        return records().managed().opened("2025-02-01");
    }

    private static Mandate draft(String from, String until) {
        return aMandate("man-9", "p-manager", from, until).there();
    }

    @Test
    void every_rule_of_the_table_is_known_and_no_other() {
        assertThat(HandoverRules.reasons().keySet()).allMatch(CentreMends::knows);
        assertThat(CentreMends.knows("partner.blocked")).isFalse();
        assertThat(mend(running(), failed(RuleCode.of("partner.blocked")))).isEmpty();
    }

    @Test
    void what_passes_needs_no_act() {
        assertThat(check(running().file(), "handover.manager").reason()).isEqualTo("pass");
        assertThat(mend(running(), "handover.manager")).isEmpty();
    }

    @Test
    void a_centre_that_nobody_runs_gets_a_mandate_of_the_usual_term_for_who_ran_it_last() {
        CentreRecords ended = records()
                .mandated(aMandate("man-1", "p-manager", "2025-02-01", "2026-05-31")
                        .signed("2025-02-01")
                        .there())
                .mandated(aMandate("man-2", "p-other", "2025-03-01", "2025-12-31")
                        .signed("2025-03-01")
                        .there());

        assertThat(mend(records(), "handover.manager")).contains(DRAFT);
        assertThat(mend(ended, "handover.manager")).contains(DRAFT.with("managerId", "p-manager"));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, DRAFT_MANDATE", "2026-06-01, SIGN_MANDATE"})
    void a_draft_that_can_still_run_is_signed(String until, MendAct act) {
        CentreRecords drafted = records().mandated(draft("2026-01-01", until));

        assertThat(mend(drafted, "handover.manager").orElseThrow().act()).isEqualTo(act);
        assertThat(mend(records().mandated(draft("2026-07-01", "2027-06-30")), "handover.manager"))
                .contains(Mend.on(MendAct.SIGN_MANDATE, ON, "man-9")
                        .with("document", dated(DocumentKind.MANDATE_AGREEMENT)));
    }

    @Test
    void a_suspended_mandate_is_resumed() {
        CentreRecords suspended = records()
                .mandated(aMandate("2025-02-01", "2027-12-31")
                        .signed("2025-02-01")
                        .suspended("2026-05-01")
                        .there());

        assertThat(mend(suspended, "handover.manager")).contains(Mend.on(MendAct.RESUME_MANDATE, ON, "man-1"));
    }

    @Test
    void papers_of_standing_that_are_missing_are_in_force_as_otheras_the_mandate_where_they_run_out() {
        Check lacking = failed(HandoverRules.MANAGER, "FILING_RECEIPT", "BUREAU_LIST");

        assertThat(mend(running(), lacking))
                .contains(Mend.to(MendAct.DOCUMENT_PARTNER, ON, "p-manager")
                        .with(
                                "documents",
                                List.of(
                                        dated(DocumentKind.FILING_RECEIPT),
                                        Mend.paper(DocumentKind.BUREAU_LIST, ON, day("2027-12-31")))));
    }

    @Test
    void months_are_waited_for_where_the_centre_is_run_and_open() {
        CentreRecords opening = records().managed().opened("2025-03-01");

        assertThat(mend(opening, "handover.months")).contains(Mend.on(MendAct.THE_STEP, day("2027-03-01")));
        assertThat(mend(records().managed(), "handover.months")).contains(OPEN);
        assertThat(mend(records().managed().opened("2026-06-02"), "handover.months"))
                .contains(OPEN);
        assertThat(mend(records(), "handover.months")).contains(DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handover.stale", "handover.floor.LEG", "handover.overall", "handover.streak"})
    void nothing_is_assessed_before_there_is_a_manager(String rule) {
        assertThat(mend(records(), rule)).contains(DRAFT);
    }

    private static CentreRecords accepted() {
        CentreRecords records = running();
        Oversight books = Oversight.of(OversightFixture.CENTRE);
        for (ReportPeriod period : List.of(
                ReportPeriod.quarter(2025, 1),
                ReportPeriod.quarter(2025, 2),
                ReportPeriod.quarter(2025, 3),
                ReportPeriod.quarter(2025, 4),
                ReportPeriod.year(2025),
                ReportPeriod.quarter(2026, 1))) {
            books = OversightFixture.and(books, new Reports.Submit(day("2026-04-10"), report(period, "2026-04-10")));
            books = OversightFixture.and(
                    books,
                    new Reports.Accept(
                            day("2026-04-11"),
                            new EntryId("R" + books.reports().all().size())));
        }
        return records.overseen(books);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handover.stale", "handover.floor.LEG", "handover.overall", "handover.streak"})
    void an_assessment_is_recorded_once_the_reports_are_accepted(String rule) {
        assertThat(mend(running(), rule).orElseThrow().act()).isEqualTo(MendAct.SUBMIT_REPORT);
        assertThat(mend(accepted(), rule).orElseThrow().act()).isEqualTo(MendAct.RECORD_ASSESSMENT);
    }

    @Test
    void drops_and_lacks_of_evidence_are_mended_by_an_assessment() {
        assertThat(mend(accepted(), failed(HandoverRules.regression("FIN")))
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.RECORD_ASSESSMENT);
        assertThat(mend(accepted(), failed(HandoverRules.evidence("FIN")))
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.RECORD_ASSESSMENT);
    }

    private static Map<String, Object> levels(int... levels) {
        List<String> codes = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
        Map<String, Object> all = new LinkedHashMap<>();
        for (int place = 0; place < levels.length; place++) {
            all.put(codes.get(place), levels[place] == 0 ? Fact.unknown() : levels[place]);
        }
        return all;
    }

    private static AssessmentRecord external(String id, String on, String levels) {
        return anAssessment(id, on, levels).of(AssessmentKind.EXTERNAL).recorded();
    }

    private static Object levels(CentreRecords records) {
        return mend(records, "handover.streak").orElseThrow().known().get("levels");
    }

    @Test
    void the_first_assessment_reaches_the_floors_and_the_overall_in_the_order_of_the_grid() {
        Mend mend = mend(accepted(), "handover.streak").orElseThrow();

        assertThat(mend.act()).isEqualTo(MendAct.RECORD_ASSESSMENT);
        assertThat(mend.of()).containsExactly("cen-1");
        assertThat(mend.notBefore()).isEqualTo(ON);
        assertThat(mend.known()).containsEntry("kind", "EXTERNAL").containsEntry("on", "2026-06-01");
        assertThat(mend.known().get("levels")).isEqualTo(levels(4, 4, 3, 3, 4, 3, 3, 3));
    }

    @Test
    void an_assessment_keeps_what_was_reached_before_and_leaves_out_what_does_not_apply() {
        CentreRecords once = accepted().assessed(external("a-1", "2026-01-15", "5444533-"));

        assertThat(levels(once)).isEqualTo(levels(5, 4, 4, 4, 5, 3, 3, 0));
        assertThat(mend(once, "handover.streak").orElseThrow().notBefore())
                .as("five months after the one before")
                .isEqualTo(day("2026-06-15"));
    }

    @Test
    void an_assessment_keeps_the_level_of_the_base_of_the_streak_where_the_latest_dropped() {
        CentreRecords dropped = accepted()
                .assessed(external("a-1", "2026-01-15", "44544444"), external("a-2", "2026-04-15", "44444444"));

        assertThat(levels(dropped)).isEqualTo(levels(4, 4, 5, 4, 4, 4, 4, 4));
    }

    @Test
    void an_assessment_brings_the_evidence_that_the_records_do_not_show() {
        CentreRecords insured =
                accepted().holding(DocumentKind.INSURANCE, "2026-01-01", Fact.known(day("2026-12-31")), MANAGER);
        List<Map<String, Object>> bare = evidence(accepted());
        List<Map<String, Object>> shown = evidence(insured);

        assertThat(bare)
                .extracting(piece -> piece.get("dimension") + " " + piece.get("type"))
                .contains("OPS INSURANCE", "FIN ACCOUNTS", "SRV OPERATING_AUTHORISATION")
                .doesNotContain("LEG STATUTES", "MEL REPORTS");
        assertThat(bare)
                .filteredOn(piece -> piece.get("type").equals("INSURANCE"))
                .containsExactly(Map.of(
                        "dimension", "OPS",
                        "type", "INSURANCE",
                        "date", "2026-06-01",
                        "validUntil", "2026-06-01"));
        assertThat(bare)
                .filteredOn(piece -> piece.get("type").equals("ACCOUNTS"))
                .containsExactly(Map.of("dimension", "FIN", "type", "ACCOUNTS", "date", "2026-06-01"));
        assertThat(shown).hasSize(bare.size() - 1);
        assertThat(shown).noneMatch(piece -> piece.get("type").equals("INSURANCE"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> evidence(CentreRecords records) {
        return (List<Map<String, Object>>)
                mend(records, "handover.streak").orElseThrow().known().get("evidence");
    }

    @Test
    void reports_that_do_not_fall_due_for_an_unopened_centre_are_no_piece_of_evidence() {
        assertThat(evidence(records().managed()))
                .isNotEmpty()
                .noneMatch(piece -> piece.get("type").equals("REPORTS"));
    }

    private static Premises cracked() {
        return Premises.empty(OversightFixture.CENTRE)
                .raised(
                        new NewCentreReserve(NewCentreReserve.Origin.HANDOVER_INSPECTION, Severity.MAJOR, "a crack"),
                        act("2026-03-01"))
                .after();
    }

    @Test
    void a_reserve_of_the_centre_is_lifted_by_evidence() {
        assertThat(mend(running().at(cracked()), "handover.reserves"))
                .contains(Mend.on(MendAct.LIFT_CENTRE_RESERVE, ON, "cen-1", "R1")
                        .with("evidence", dated(DocumentKind.EVIDENCE)));
    }

    @Test
    void works_are_finally_accepted_once_their_guarantee_is_over() {
        DeliveryFixture delivered = aDelivery().delivered("2026-03-01");

        assertThat(mend(running().leftBy(Fact.known(delivered.there()), List.of()), "handover.reserves"))
                .contains(Mend.on(MendAct.ACCEPT_FINALLY, day("2027-03-01"), "prj-1"));
        assertThat(mend(running().leftBy(Fact.unknown(), List.of()), "handover.reserves"))
                .contains(Mend.on(MendAct.ACCEPT_FINALLY, ON, "prj-1"));
        CentreFile later =
                running().leftBy(Fact.known(delivered.there()), List.of()).file();
        LocalDate over = day("2027-03-01");
        assertThat(CentreMends.of(BOOK, later, over).mend(failed(HandoverRules.RESERVES)))
                .contains(Mend.on(MendAct.ACCEPT_FINALLY, over, "prj-1"));
    }

    @Test
    void a_reserve_of_works_is_lifted_at_its_project_and_a_condition_that_was_missed_is_met() {
        DeliveryFixture delivered = aDelivery().delivered("2026-03-01");
        Condition condition = ConditionFixture.set(
                        ConditionFixture.step(
                                "2026-03-01", List.of(ConditionFixture.WARNING), new Subject(Subject.Kind.LOT, "L1")),
                        Answers.NONE)
                .get(0);
        CentreRecords left = running().leftBy(Fact.known(delivered.there()), List.of(condition));

        assertThat(mend(left, failed(HandoverRules.RESERVES, "L1/R1", "L1/R2")))
                .contains(Mend.on(MendAct.LIFT_RESERVE, ON, "prj-1", "R1")
                        .with("evidence", dated(DocumentKind.EVIDENCE)));
        assertThat(mend(left, failed(HandoverRules.RESERVES, condition.id().value())))
                .contains(condition.mend(ON));
        assertThat(mend(left, failed(HandoverRules.RESERVES, "L1/R1").because("not-accepted"))
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.ACCEPT_FINALLY);
    }

    @Test
    void a_reserve_of_an_existing_centre_that_is_only_counted_names_no_act() {
        assertThat(mend(running(), failed(HandoverRules.RESERVES))).isEmpty();
    }

    @Test
    void a_finding_is_closed_and_a_condition_that_is_one_is_met() {
        CentreRecords noted =
                running().writing(new Findings.Raise(day("2026-01-10"), Severity.MAJOR, Source.AUDIT, "made up"));
        Condition condition = ConditionFixture.ofCentre("2026-01-15", "cen-1");
        CentreRecords missed = running().subjectTo(condition);

        assertThat(mend(noted, "handover.findings"))
                .contains(Mend.on(MendAct.CLOSE_FINDING, ON, "cen-1", "F1")
                        .with("document", dated(DocumentKind.EVIDENCE)));
        assertThat(mend(missed, "handover.findings")).contains(condition.mend(ON));
        assertThat(mend(running(), failed(HandoverRules.FINDINGS))).isEmpty();
        CentreRecords both = noted.subjectTo(condition);
        assertThat(mend(both, failed(HandoverRules.FINDINGS, "F1"))
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.CLOSE_FINDING);
    }

    @ParameterizedTest
    @CsvSource({
        "handover.autonomy, RECORD_STATEMENT",
        "handover.reserve-fund, RECORD_STATEMENT",
        "handover.concentration, RECORD_STATEMENT",
        "handover.forward-cover, RECORD_BUDGET"
    })
    void money_is_mended_by_accounts_or_a_budget_of_the_centre(String rule, MendAct act) {
        assertThat(mend(running(), rule)).hasValueSatisfying(mend -> {
            assertThat(mend.act()).isEqualTo(act);
            assertThat(mend.of()).containsExactly("cen-1");
            assertThat(mend.notBefore()).isEqualTo(ON);
        });
    }

    @Test
    void a_public_manager_confirms_budget_line_and_posts_by_a_letter() {
        assertThat(mend(running().runBy(PartnerKind.MINISTRY), "handover.budget-commitment"))
                .contains(here(MendAct.RECORD_COMMITMENT)
                        .with("managerId", "p-manager")
                        .with("document", dated(DocumentKind.COMMITMENT)));
        assertThat(mend(records(), failed(HandoverRules.BUDGET_COMMITMENT)))
                .contains(here(MendAct.RECORD_COMMITMENT).with("document", dated(DocumentKind.COMMITMENT)));
    }

    @Test
    void people_are_trained_under_a_manager() {
        assertThat(mend(running(), "handover.training"))
                .contains(Mend.to(MendAct.HIRE_PERSON, ON, "cen-1")
                        .with("managerId", "p-manager")
                        .with("since", ON));
        assertThat(mend(records(), "handover.training")).contains(DRAFT);
    }

    private static Mend documented(Map<String, Object> paper) {
        return here(MendAct.DOCUMENT_CENTRE).with("documents", List.of(paper)).with("holderId", "p-manager");
    }

    @Test
    void the_paper_that_is_missing_is_recorded_in_the_name_of_the_manager_for_as_otheras_the_mandate_runs() {
        Fact<LocalDate> endless = Fact.unknown();
        CentreRecords authorised =
                running().holding(DocumentKind.OPERATING_AUTHORISATION, "2026-01-01", endless, MANAGER);
        Map<String, Object> insurance = Mend.paper(DocumentKind.INSURANCE, ON, day("2027-12-31"));

        assertThat(mend(running(), "handover.authorisation"))
                .as("the authorisation comes first")
                .contains(documented(dated(DocumentKind.OPERATING_AUTHORISATION)));
        assertThat(mend(authorised, "handover.authorisation")).contains(documented(insurance));
        assertThat(mend(
                        authorised.holding(
                                DocumentKind.INSURANCE, "2026-01-01", Fact.known(day("2026-05-31")), MANAGER),
                        "handover.authorisation"))
                .as("it has run out")
                .contains(documented(insurance));
        assertThat(mend(records(), "handover.authorisation")).contains(DRAFT);
    }

    @Test
    void an_asset_is_entered_where_there_is_none() {
        assertThat(mend(running(), "handover.assets"))
                .contains(here(MendAct.ENTER_ASSET).with("acquiredOn", ON));
    }

    private static Map<String, Object> line(String asset, String condition, String value) {
        return Map.of(
                "asset",
                asset,
                "found",
                true,
                "condition",
                condition,
                "value",
                Map.of("amount", value, "currency", "MAD"));
    }

    @Test
    void assets_are_counted_as_the_books_have_them_and_what_was_of_no_use_as_repaired() {
        CentreRecords counted = running()
                .equipped(anInventory()
                        .with("70000.00", "2026-01-05")
                        .with("30000.00", "2026-01-05")
                        .with("20000.00", "2026-01-05")
                        .counted(
                                "2026-02-01",
                                found("A1", AssetCondition.D, "70000.00"),
                                found("A2", AssetCondition.B, "1.00"),
                                missing("A3"))
                        .with("500.00", "2026-02-02")
                        .there());

        assertThat(mend(counted, "handover.assets"))
                .contains(here(MendAct.RECORD_INVENTORY)
                        .with("document", dated(DocumentKind.JOINT_INVENTORY))
                        .with(
                                "lines",
                                List.of(
                                        line("A1", "C", "70000.00"),
                                        line("A2", "B", "30000.00"),
                                        line("A3", "C", "20000.00"),
                                        line("A4", "A", "500.00"))));
        assertThat(mend(
                                running()
                                        .equipped(anInventory()
                                                .with("70000.00", "2026-01-05")
                                                .there()),
                                "handover.assets")
                        .orElseThrow()
                        .known())
                .containsEntry("lines", List.of(line("A1", "A", "70000.00")));
    }

    @Test
    void the_first_report_that_is_owed_is_handed_in_with_the_figures_of_the_last() {
        Mend first = here(MendAct.SUBMIT_REPORT)
                .with("kind", "QUARTERLY")
                .with("year", 2025)
                .with("quarter", 1)
                .with("document", dated(DocumentKind.REPORT));
        CentreRecords later = running()
                .writing(new Reports.Submit(day("2025-08-01"), report(ReportPeriod.quarter(2025, 2), "2025-08-01")));

        assertThat(mend(running(), "handover.reports")).contains(first);
        assertThat(mend(later, "handover.reports")).contains(first.with("figures", "made-up figures"));
    }

    @Test
    void a_report_that_waits_for_a_decision_is_accepted_and_one_that_was_returned_is_handed_in_again() {
        Reports.Submit submit =
                new Reports.Submit(day("2025-05-01"), report(ReportPeriod.quarter(2025, 1), "2025-05-01"));
        CentreRecords handed = running().writing(submit);
        Oversight returned = OversightFixture.and(
                OversightFixture.and(Oversight.of(OversightFixture.CENTRE), submit),
                new Reports.SendBack(day("2025-05-02"), new EntryId("R1"), "made up"));

        assertThat(mend(handed, "handover.reports")).contains(Mend.on(MendAct.ACCEPT_REPORT, ON, "cen-1", "R1"));
        assertThat(mend(running().overseen(returned), "handover.reports")
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.SUBMIT_REPORT);
    }

    @Test
    void an_annual_report_comes_with_accounts() {
        Oversight quarters = Oversight.of(OversightFixture.CENTRE);
        for (int quarter = 1; quarter <= 5; quarter++) {
            ReportPeriod period = quarter == 5 ? ReportPeriod.quarter(2026, 1) : ReportPeriod.quarter(2025, quarter);
            quarters =
                    OversightFixture.and(quarters, new Reports.Submit(day("2026-04-10"), report(period, "2026-04-10")));
            quarters =
                    OversightFixture.and(quarters, new Reports.Accept(day("2026-04-11"), new EntryId("R" + quarter)));
        }

        assertThat(mend(running().overseen(quarters), "handover.reports"))
                .contains(here(MendAct.SUBMIT_REPORT)
                        .with("kind", "ANNUAL")
                        .with("year", 2025)
                        .with("document", dated(DocumentKind.REPORT))
                        .with("figures", "made-up figures")
                        .with("accounts", dated(DocumentKind.ACCOUNTS)));
    }

    @Test
    void without_a_report_that_fell_due_the_centre_opens_or_gets_a_manager_first() {
        assertThat(mend(records().managed(), "handover.reports")).contains(OPEN);
        assertThat(mend(records(), "handover.reports")).contains(DRAFT);
    }

    @Test
    void beneficiaries_and_citizens_are_consulted_as_they_were_the_last_time() {
        Mend first = here(MendAct.RECORD_CONSULTATION)
                .with("group", ConsultedGroup.BOTH)
                .with("document", dated(DocumentKind.CONSULTATION_MINUTES));
        CentreRecords twice =
                running().writing(consulted("2024-02-11", 40, "first")).writing(consulted("2024-03-11", 50, "second"));

        assertThat(mend(running(), "handover.consultation")).contains(first);
        assertThat(mend(twice, "handover.consultation"))
                .hasValueSatisfying(mend -> assertThat(mend.known())
                        .containsEntry("participants", 50)
                        .containsEntry("points", "second"));
    }

    private static Consultations.Hold consulted(String on, int people, String points) {
        return new Consultations.Hold(
                day(on), ConsultedGroup.BOTH, people, paper(DocumentKind.CONSULTATION_MINUTES, on), points);
    }

    private static CentreRecords titled(Instrument instrument, DocumentKind kind, boolean reversion) {
        Title title = new Title(instrument, reversion, paper(kind, "2026-01-10"), Fact.unknown(), act("2026-01-10"));
        return running()
                .at(Premises.empty(OversightFixture.CENTRE).titled(title).after());
    }

    private static Mend title(String instrument, DocumentKind kind) {
        return here(MendAct.RECORD_TITLE)
                .with("instrument", instrument)
                .with("reversionClause", true)
                .with("document", dated(kind));
    }

    @Test
    void a_title_is_recorded_with_its_reversion_clause_and_stays_what_it_was_where_that_is_admitted() {
        assertThat(mend(running(), "handover.title")).contains(title("LEASE", DocumentKind.LEASE));
        assertThat(mend(titled(Instrument.USE_AGREEMENT, DocumentKind.USE_AGREEMENT, false), "handover.title"))
                .contains(title("USE_AGREEMENT", DocumentKind.USE_AGREEMENT));
        assertThat(mend(
                        titled(Instrument.TRANSFER_CONVENTION, DocumentKind.TRANSFER_CONVENTION, true),
                        "handover.title"))
                .contains(title("LEASE", DocumentKind.LEASE));
        assertThat(mend(running().runBy(PartnerKind.MINISTRY), "handover.title"))
                .contains(title("TRANSFER_CONVENTION", DocumentKind.TRANSFER_CONVENTION));
    }

    @Test
    void ownership_needs_a_decision_of_the_board() {
        assertThat(mend(titled(Instrument.OWNERSHIP, DocumentKind.OWNERSHIP_TITLE, true), "handover.title"))
                .contains(title("OWNERSHIP", DocumentKind.OWNERSHIP_TITLE)
                        .with("boardDecision", dated(DocumentKind.BOARD_DECISION)));
    }

    @Test
    void unjustified_aid_is_justified() {
        CentreRecords supported = running()
                .supported(aPlan(year(1, "100000.00", aid("50000.00"), SupportFixture.training()))
                        .approved()
                        .agreed(1, "2026-01-05")
                        .paid(1, "2026-02-01")
                        .refused(1, 1, "1000.00", "2026-04-01")
                        .there());

        assertThat(mend(supported, "handover.unjustified").orElseThrow().act()).isEqualTo(MendAct.JUSTIFY_AID);
    }
}
