package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.ApprovalFixture.anApproval;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partnership.SignatureRules;
import org.sharaka.domain.readiness.HandoverRules;
import org.sharaka.domain.readiness.HandoverTable;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.testing.ApprovalFixture;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.HandoverFixture;
import org.sharaka.testing.Unsaid;

/** The rules behind the table of section 7, below, at and above their limits, and with a fact missing. */
class HandoverApprovalTest {

    private static final Map<String, Set<String>> REASONS = Stream.of(
                    HandoverRules.reasons(), ApprovalRules.reasons(), SignatureRules.reasons())
            .flatMap(all -> all.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String ON = "2026-06-01";
    private static final Rulebook BOOK = Rulebook.standard();

    private static CentreFixture aGoodCentre() {
        return aCentre().assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444444");
    }

    private static CentreFixture aCentreLackingAReport() {
        return aGoodCentre().withAReportNotAccepted();
    }

    private static RuledTable table(CentreFixture centre) {
        return table(centre.ruledOn(ON).ruling());
    }

    private static RuledTable table(Ruling ruling) {
        return RuledTable.of(ruling.on(), ruling.checks());
    }

    private static Ruling first(ApprovalFixture approval, RuledTable table, String on) {
        return BOOK.rule(new ApprovalInquiry(false, LocalDate.parse(on), table, approval.facts(), Parties.NONE));
    }

    private static Ruling second(ApprovalFacts facts, RuledTable table, String on) {
        return BOOK.rule(new ApprovalInquiry(true, LocalDate.parse(on), table, facts, Parties.NONE));
    }

    private static Ruling approved(ApprovalFixture approval, CentreFixture centre, String on) {
        return second(approval.facts(), table(centre), on);
    }

    private static Ruling signed(ApprovalFixture approval, CentreFixture then, CentreFixture now, String on) {
        return signed(approval.facts(), table(then), now, on);
    }

    private static Ruling signed(ApprovalFacts facts, RuledTable approved, CentreFixture now, String on) {
        return BOOK.rule(new TransferInquiry(
                LocalDate.parse(on),
                List.of(HandoverFixture.table("cen-1", now, on)),
                approved,
                facts,
                Fact.known(HandoverFixture.papers(on)),
                Parties.NONE));
    }

    private static List<String> told(Ruling ruling, String rule) {
        assertThat(ruling.checks())
                .allSatisfy(
                        check -> assertThat(REASONS.get(check.rule().family())).contains(check.reason()));
        return ruling.checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .map(check -> check.result() + " " + check.reason() + " "
                        + check.required().plain() + " | " + check.actual().plain())
                .toList();
    }

    @Test
    void a_good_approval_of_a_good_handover_takes_nothing_but_three_people_in_time() {
        Ruling said = approved(anApproval(), aGoodCentre(), ON);

        assertThat(said.gate()).isEqualTo("handover.approve");
        assertThat(said.policy()).isEqualTo("handover.v1");
        assertThat(said.on()).isEqualTo(ON);
        assertThat(said.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(said.checks())
                .extracting(check -> check.rule().code())
                .containsExactly("handover.four-eyes", "handover.approval");
    }

    @Test
    void every_rule_is_asked_and_every_refusal_told_at_once() {
        ApprovalFixture approval = anApproval()
                .approvedSecond("amal", ON)
                .transferring("10000000.01")
                .waiving("handover.title");

        assertThat(approved(approval, aCentreLackingAReport(), ON).notPassed())
                .containsExactly("handover.four-eyes", "handover.board", "handover.waiver");
    }

    @Test
    void nothing_known_passes_nothing() {
        ApprovalFacts nothing = new ApprovalFacts(
                new ApprovalFacts.People(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown()),
                new ApprovalFacts.Transfer(Fact.unknown(), Fact.unknown()),
                Fact.unknown(),
                Optional.empty());
        RuledTable refused = table(aCentreLackingAReport());

        Ruling approval = second(nothing, refused, ON);
        Ruling signature = signed(nothing, refused, aCentreLackingAReport(), ON);

        assertThat(approval.notPassed()).containsExactly("handover.four-eyes", "handover.board", "handover.waiver");
        assertThat(signature.notPassed())
                .containsExactly(
                        "handover.reports",
                        "handover.four-eyes",
                        "handover.board",
                        "handover.waiver",
                        "handover.approval");
        assertThat(List.of(approval, signature))
                .allSatisfy(said -> assertThat(said.checks())
                        .filteredOn(check -> check.result() == Result.FAIL && !HandoverTable.isOfTable(check))
                        .extracting(Check::reason)
                        .containsOnly("missing"));
    }

    @Nested
    class Four_eyes {

        private static final String RULE = "handover.four-eyes";

        @ParameterizedTest
        @CsvSource({
            "amal, badr, chama, dina, PASS pass 3 | 3",
            "amal, amal, chama, dina, FAIL same 3 | 2",
            "amal, badr, amal, dina, FAIL same 3 | 2",
            "amal, badr, badr, dina, FAIL same 3 | 2",
            "amal, amal, amal, dina, FAIL same 3 | 1",
            "amal, badr, chama, amal, FAIL assessed 0 | 1",
            "amal, badr, chama, badr, FAIL assessed 0 | 1",
            "amal, badr, chama, chama, FAIL assessed 0 | 1",
            "amal, amal, chama, chama, FAIL same 3 | 2",
            "system, badr, chama, dina, FAIL missing 3 | unknown",
            "amal, badr, system, dina, FAIL missing 3 | unknown"
        })
        void are_those_of_three_people_who_did_not_assess(
                String proposer, String first, String second, String assessor, String expected) {
            ApprovalFixture approval = anApproval()
                    .proposed(proposer, ON)
                    .approvedFirst(first, ON)
                    .approvedSecond(second, ON)
                    .assessedBy(assessor);

            assertThat(told(approved(approval, aGoodCentre(), ON), RULE)).containsExactly(expected);
        }

        @Test
        void are_counted_when_several_of_them_assessed() {
            ApprovalFixture approval = anApproval().assessedBy("amal", "chama", "dina");

            assertThat(told(approved(approval, aGoodCentre(), ON), RULE)).containsExactly("FAIL assessed 0 | 2");
        }

        @Test
        void pass_where_nobody_of_the_system_assessed() {
            assertThat(told(approved(anApproval().assessedBy(), aGoodCentre(), ON), RULE))
                    .containsExactly("PASS pass 3 | 3");
        }

        @Test
        void are_missing_with_any_of_the_facts() {
            List<ApprovalFixture> incomplete = List.of(
                    anApproval().withoutProposal(),
                    anApproval().withoutFirstApproval(),
                    anApproval().withoutSecondApproval(),
                    anApproval().withoutKnowingWhoAssessed(),
                    anApproval().proposed("amal", "2026-06-02"),
                    anApproval().approvedFirst("badr", "2026-06-02"),
                    anApproval().approvedSecond("chama", "2026-06-02"));

            assertThat(incomplete)
                    .allSatisfy(approval -> assertThat(told(approved(approval, aGoodCentre(), ON), RULE))
                            .containsExactly("FAIL missing 3 | unknown"));
        }

        @Test
        void tell_what_is_wrong_before_what_is_missing() {
            assertThat(told(
                            approved(anApproval().approvedFirst("amal", ON).withoutSecondApproval(), aGoodCentre(), ON),
                            RULE))
                    .containsExactly("FAIL same 3 | 1");
            assertThat(told(approved(anApproval().assessedBy("amal").withoutSecondApproval(), aGoodCentre(), ON), RULE))
                    .containsExactly("FAIL assessed 0 | 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ADMIN", "DIRECTOR"})
        void make_no_exception_for_an_administrator_who_proposed(Role role) {
            User administrator = new User(new UserId("amal"), "Amal", Set.of(role), List.of());
            ApprovalFixture approval =
                    anApproval().approvedSecond(administrator.id().value(), ON);

            assertThat(approved(approval, aGoodCentre(), ON).notPassed()).containsExactly(RULE);
        }

        @Test
        void speak_at_the_first_approval_only_where_they_are_broken() {
            assertThat(told(first(anApproval().withoutSecondApproval()), RULE)).isEmpty();
            assertThat(told(first(anApproval().approvedFirst("amal", ON)), RULE))
                    .containsExactly("FAIL same 2 | 1");
            assertThat(told(first(anApproval().assessedBy("badr")), RULE)).containsExactly("FAIL assessed 0 | 1");
            assertThat(told(first(anApproval().withoutFirstApproval()), RULE))
                    .containsExactly("FAIL missing 2 | unknown");
            assertThat(told(first(anApproval().withoutKnowingWhoAssessed()), RULE))
                    .containsExactly("FAIL missing 2 | unknown");
        }

        @Test
        void leave_the_other_rules_to_the_first_approval_too() {
            Ruling said =
                    HandoverApprovalTest.first(anApproval().withTheBuilding(), table(aCentreLackingAReport()), ON);

            assertThat(said.gate()).isEqualTo("handover.approve");
            assertThat(said.notPassed()).containsExactly("handover.board", "handover.waiver");
        }

        private static Ruling first(ApprovalFixture approval) {
            return HandoverApprovalTest.first(approval, table(aGoodCentre()), ON);
        }
    }

    @Nested
    class The_board {

        private static final String RULE = "handover.board";

        @Test
        void is_not_asked_about_a_small_transfer_without_building_or_waiver() {
            assertThat(told(approved(anApproval().decidedByTheBoard(ON), aGoodCentre(), ON), RULE))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"9999999.99, false", "10000000.00, false", "10000000.01, true", "0.00, false"})
        void decides_on_more_than_ten_million(String amount, boolean asked) {
            ApprovalFixture approval = anApproval().transferring(amount);

            assertThat(told(approved(approval, aGoodCentre(), ON), RULE))
                    .isEqualTo(asked ? List.of("FAIL missing YES | unknown") : List.of());
            assertThat(told(approved(approval.decidedByTheBoard(ON), aGoodCentre(), ON), RULE))
                    .isEqualTo(asked ? List.of("PASS pass YES | YES") : List.of());
        }

        @Test
        void decides_on_a_building_and_on_what_may_be_one_or_may_be_much() {
            List<ApprovalFixture> asked = List.of(
                    anApproval().withTheBuilding(),
                    anApproval().withoutKnowingOfABuilding(),
                    anApproval().transferringNobodyKnowsWhat());

            assertThat(asked).allSatisfy(approval -> {
                assertThat(told(approved(approval, aGoodCentre(), ON), RULE))
                        .containsExactly("FAIL missing YES | unknown");
                assertThat(told(approved(approval.decidedByTheBoard(ON), aGoodCentre(), ON), RULE))
                        .containsExactly("PASS pass YES | YES");
            });
        }

        @Test
        void decides_where_a_waiver_is_used() {
            ApprovalFixture approval = anApproval().waiving("handover.reports");

            assertThat(told(approved(approval, aCentreLackingAReport(), ON), RULE))
                    .containsExactly("FAIL missing YES | unknown");
            assertThat(approved(approval.decidedByTheBoard(ON), aCentreLackingAReport(), ON)
                            .notPassed())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-05-31, PASS", "2026-06-01, PASS", "2026-06-02, FAIL"})
        void has_decided_by_the_day_of_the_ruling(String decided, Result expected) {
            ApprovalFixture approval = anApproval().withTheBuilding().decidedByTheBoard(decided);

            assertThat(approved(approval, aGoodCentre(), ON).with(expected))
                    .extracting(check -> check.rule().code())
                    .contains(RULE);
        }
    }

    @Nested
    class A_waiver {

        private static final String RULE = "handover.waiver";

        private static ApprovalFixture ofTheReports() {
            return anApproval().decidedByTheBoard(ON).waiving("handover.reports");
        }

        private static List<String> told(ApprovalFixture approval) {
            return told(approval, aCentreLackingAReport(), ON);
        }

        private static List<String> told(ApprovalFixture approval, CentreFixture centre, String on) {
            return HandoverApprovalTest.told(approved(approval, centre, on), RULE);
        }

        @Test
        void lets_the_step_be_taken_and_leaves_the_verdict() {
            CentreFixture centre = aCentreLackingAReport();

            assertThat(told(ofTheReports())).containsExactly("PASS pass handover.reports | handover.reports");
            assertThat(approved(ofTheReports(), centre, ON).refuses()).isFalse();
            assertThat(centre.ruledOn(ON).ruling().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        }

        @Test
        void is_looked_at_only_where_one_is_asked_for_or_needed() {
            CentreFixture conditional = aGoodCentre().withMonthsInReserve("1");

            assertThat(told(anApproval(), aGoodCentre(), ON)).isEmpty();
            assertThat(told(anApproval(), conditional, ON)).isEmpty();
            assertThat(told(anApproval())).containsExactly("FAIL missing handover.reports | unknown");
        }

        @Test
        void of_several_rules_is_too_many() {
            CentreFixture centre = aCentreLackingAReport().consulted("2020-01-01");

            assertThat(told(ofTheReports().waiving("handover.consultation"), centre, ON))
                    .containsExactly("FAIL many 1 | handover.reports, handover.consultation");
            assertThat(told(ofTheReports().waiving("handover.reports")))
                    .hasSize(1)
                    .allMatch(t -> t.startsWith("PASS"));
        }

        @Test
        void leaves_a_second_failing_rule_refused() {
            CentreFixture centre = aCentreLackingAReport().consulted("2020-01-01");

            assertThat(told(ofTheReports(), centre, ON))
                    .containsExactly("FAIL fail handover.reports, handover.consultation | handover.reports");
            assertThat(told(ofTheReports(), aCentreLackingAReport().withoutReversionClause(), ON))
                    .containsExactly("FAIL fail handover.reports, handover.title | handover.reports");
        }

        @Test
        void is_of_a_rule_that_fails() {
            CentreFixture warned = aGoodCentre().withMonthsInReserve("1");

            assertThat(told(ofTheReports(), aGoodCentre(), ON)).containsExactly("FAIL fail  | handover.reports");
            assertThat(told(anApproval().waiving("handover.reserve-fund"), warned, ON))
                    .containsExactly("FAIL fail  | handover.reserve-fund");
            assertThat(told(anApproval().waiving("no.such-rule")))
                    .containsExactly("FAIL fail handover.reports | no.such-rule");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "handover.floor.FIN",
                    "handover.overall",
                    "handover.evidence.FIN",
                    "handover.regression.FIN",
                    "handover.manager",
                    "handover.authorisation",
                    "handover.unjustified",
                    "handover.title",
                    "handover.four-eyes"
                })
        void is_never_of_some_rules(String rule) {
            CentreFixture centre = aCentre()
                    .assessed("2025-10-15", "44444444")
                    .assessed("2026-04-15", "11111111", "FIN")
                    .withAnInvalidManager()
                    .withoutAuthorisation()
                    .withUnjustifiedAid("0.01")
                    .withoutReversionClause();

            assertThat(told(anApproval().waiving(rule), centre, ON))
                    .hasSize(1)
                    .allSatisfy(
                            said -> assertThat(said).startsWith("FAIL never ").endsWith(" | " + rule));
        }

        @ParameterizedTest
        @CsvSource({"BLOCKING, never", "MAJOR, pass"})
        void is_never_of_what_is_blocking(Severity severity, String reason) {
            CentreFixture reserved = aGoodCentre().withAReserve(severity);
            CentreFixture noted = aGoodCentre().withAFinding(severity, true);

            assertThat(reasonFor("handover.reserves", reserved)).isEqualTo(reason);
            assertThat(reasonFor("handover.findings", noted)).isEqualTo(reason);
        }

        @Test
        void is_never_of_what_may_be_blocking_for_all_that_is_known() {
            assertThat(reasonFor("handover.reserves", aGoodCentre().withoutKnowing(Unsaid.RESERVES)))
                    .isEqualTo("never");
            assertThat(reasonFor("handover.findings", aGoodCentre().withoutKnowing(Unsaid.FINDINGS)))
                    .isEqualTo("never");
            assertThat(reasonFor("handover.reports", aGoodCentre().withoutKnowing(Unsaid.REPORTS)))
                    .isEqualTo("pass");
        }

        @Test
        void names_what_could_be_waived_where_it_may_not_be() {
            CentreFixture centre = aCentreLackingAReport().withoutReversionClause();

            assertThat(told(anApproval().waiving("handover.title"), centre, ON))
                    .containsExactly("FAIL never handover.reports | handover.title");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-06-02", "2025-01-01"})
        void may_be_of_the_months(String since) {
            assertThat(reasonFor("handover.months", aGoodCentre().managedSince(since)))
                    .isEqualTo("pass");
        }

        @Test
        void may_be_of_the_commitment_of_a_public_manager() {
            CentreFixture centre = aGoodCentre().runBy(PartnerKind.MINISTRY).withoutBudgetCommitment();

            assertThat(reasonFor("handover.budget-commitment", centre)).isEqualTo("pass");
        }

        @Test
        void is_decided_by_the_board_with_a_reason() {
            String undecided = "FAIL undecided YES | NO";

            assertThat(told(ofTheReports().waivedWithoutDecision())).containsExactly(undecided);
            assertThat(told(ofTheReports().waivedForNoReason())).containsExactly(undecided);
            assertThat(told(ofTheReports().waivedByDecisionOf("2026-06-02"))).containsExactly(undecided);
            assertThat(told(ofTheReports().waivedByDecisionOf("2026-05-31")))
                    .hasSize(1)
                    .allMatch(said -> said.startsWith("PASS"));
        }

        @Test
        void has_two_approvers() {
            Act badr = new Act(new UserId("badr"), LocalDate.parse(ON));
            Act chama = new Act(new UserId("chama"), LocalDate.parse(ON));
            Act later = new Act(new UserId("chama"), LocalDate.parse("2026-06-02"));
            Act system = new Act(UserId.SYSTEM, LocalDate.parse(ON));
            Act third = new Act(new UserId("driss"), LocalDate.parse(ON));

            assertThat(told(ofTheReports().waiverApprovedBy())).containsExactly("FAIL approvers 2 | 0");
            assertThat(told(ofTheReports().waiverApprovedBy(badr))).containsExactly("FAIL approvers 2 | 1");
            assertThat(told(ofTheReports().waiverApprovedBy(badr, badr))).containsExactly("FAIL approvers 2 | 1");
            assertThat(told(ofTheReports().waiverApprovedBy(badr, later))).containsExactly("FAIL approvers 2 | 1");
            assertThat(told(ofTheReports().waiverApprovedBy(badr, system))).containsExactly("FAIL approvers 2 | 1");
            assertThat(told(ofTheReports().waiverApprovedBy(badr, chama))).allMatch(said -> said.startsWith("PASS"));
            assertThat(told(ofTheReports().waiverApprovedBy(badr, chama, third)))
                    .allMatch(said -> said.startsWith("PASS"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-01, 2026-11-30, PASS",
            "2026-06-01, 2026-12-01, PASS",
            "2026-06-01, 2026-12-02, FAIL",
            "2026-06-01, 2026-06-01, PASS",
            "2026-06-01, 2026-05-31, FAIL",
            "2026-07-01, 2026-12-01, PASS",
            "2026-07-01, 2026-12-02, FAIL",
            "2026-07-01, 2026-07-01, PASS",
            "2026-07-01, 2026-06-30, FAIL"
        })
        void ends_within_six_months_of_the_ruling_and_not_before_the_day(String on, String until, String expected) {
            assertThat(told(ofTheReports().waivedUntil(until), aCentreLackingAReport(), on))
                    .containsExactly(
                            expected.equals("PASS")
                                    ? "PASS pass handover.reports | handover.reports"
                                    : "FAIL term 2026-12-01 | " + until);
        }

        @ParameterizedTest
        @CsvSource({"2027-02-28, pass", "2027-03-01, term"})
        void ends_with_a_short_month(String until, String reason) {
            LocalDate on = LocalDate.parse("2026-08-31");
            RuledTable table = RuledTable.of(on, List.of(Check.fail(HandoverRules.REPORTS, Reading.YES, Reading.NO)));
            Ruling said = second(ofTheReports().waivedUntil(until).facts(), table, "2026-08-31");

            assertThat(said.checks())
                    .filteredOn(check -> check.rule().equals(ApprovalRules.WAIVER))
                    .extracting(Check::reason)
                    .containsExactly(reason);
        }

        @Test
        void of_no_known_end_has_no_end() {
            assertThat(told(ofTheReports().waivedForAnUnknownTime())).containsExactly("FAIL term 2026-12-01 | unknown");
        }

        private static String reasonFor(String rule, CentreFixture centre) {
            Ruling said = approved(anApproval().decidedByTheBoard(ON).waiving(rule), centre, ON);
            List<Check> checks = said.checks().stream()
                    .filter(check -> check.rule().equals(ApprovalRules.WAIVER))
                    .toList();
            assertThat(checks).hasSize(1);
            return checks.get(0).reason();
        }
    }

    @Nested
    class A_signature {

        private static final String RULE = "handover.approval";

        private static ApprovalFixture ofAWaivedHandover() {
            return anApproval().decidedByTheBoard(ON).waiving("handover.reports");
        }

        private static List<String> told(ApprovalFixture approval, CentreFixture then, CentreFixture now, String on) {
            Ruling said = signed(approval, then, now, on);
            assertThat(said.gate()).isEqualTo("handover.sign");
            assertThat(said.on()).isEqualTo(on);
            return HandoverApprovalTest.told(said, RULE);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-01, PASS pass 2026-08-30 | 2026-06-01",
            "2026-08-29, PASS pass 2026-08-30 | 2026-08-29",
            "2026-08-30, PASS pass 2026-08-30 | 2026-08-30",
            "2026-08-31, FAIL lapsed 2026-08-30 | 2026-08-31"
        })
        void comes_within_ninety_days_of_the_ruling(String on, String expected) {
            assertThat(told(anApproval(), aGoodCentre(), aGoodCentre(), on)).containsExactly(expected);
        }

        @Test
        void counts_the_days_from_the_ruling_and_not_from_the_approvals() {
            ApprovalFixture approval =
                    anApproval().approvedFirst("badr", "2026-07-01").approvedSecond("chama", "2026-08-01");

            assertThat(told(approval, aGoodCentre(), aGoodCentre(), "2026-08-31"))
                    .containsExactly("FAIL lapsed 2026-08-30 | 2026-08-31");
        }

        @Test
        void needs_both_approvals_of_that_ruling() {
            List<ApprovalFixture> unapproved = List.of(
                    anApproval().withoutFirstApproval(),
                    anApproval().withoutSecondApproval(),
                    anApproval().approvedFirst("badr", "2026-05-31"),
                    anApproval().approvedSecond("chama", "2026-05-31"),
                    anApproval().approvedFirst("badr", "2026-06-16"),
                    anApproval().approvedSecond("chama", "2026-06-16"),
                    anApproval().approvedSecond("system", ON));

            assertThat(unapproved)
                    .allSatisfy(approval -> assertThat(told(approval, aGoodCentre(), aGoodCentre(), "2026-06-15"))
                            .containsExactly("FAIL missing 90 | unknown"));
        }

        @Test
        void is_refused_by_a_rule_that_held_before() {
            assertThat(told(anApproval(), aGoodCentre(), aCentreLackingAReport().withoutInsurance(), "2026-06-15"))
                    .containsExactly("FAIL new-fail  | handover.authorisation, handover.reports");
        }

        @Test
        void is_not_refused_by_a_warning() {
            assertThat(told(anApproval(), aGoodCentre(), aGoodCentre().withMonthsInReserve("1"), "2026-06-15"))
                    .allMatch(said -> said.startsWith("PASS"));
        }

        @Test
        void is_not_refused_by_what_was_waived() {
            assertThat(told(ofAWaivedHandover(), aCentreLackingAReport(), aCentreLackingAReport(), "2026-08-30"))
                    .containsExactly("PASS pass 2026-08-30 | 2026-08-30");
        }

        @Test
        void is_refused_by_a_new_failure_beside_what_was_waived() {
            CentreFixture now = aCentreLackingAReport().withoutInsurance();

            assertThat(told(ofAWaivedHandover(), aCentreLackingAReport(), now, "2026-06-15"))
                    .containsExactly("FAIL new-fail handover.reports | handover.authorisation");
        }

        @Test
        void is_refused_where_a_waived_rule_fails_in_a_way_that_nobody_may_waive() {
            ApprovalFixture approval = anApproval().decidedByTheBoard(ON).waiving("handover.findings");
            CentreFixture then = aGoodCentre().withAFinding(Severity.MAJOR, true);
            CentreFixture now = aGoodCentre().withAFinding(Severity.BLOCKING, true);

            assertThat(told(approval, then, then, "2026-06-15")).allMatch(said -> said.startsWith("PASS"));
            assertThat(told(approval, then, now, "2026-06-15"))
                    .containsExactly("FAIL new-fail handover.findings | handover.findings");
        }

        @Test
        void needs_a_waiver_of_all_that_failed_at_approval() {
            assertThat(told(anApproval(), aCentreLackingAReport(), aCentreLackingAReport(), "2026-06-15"))
                    .containsExactly("FAIL missing 90 | unknown");
            assertThat(told(
                            ofAWaivedHandover().waivedForAnUnknownTime(),
                            aCentreLackingAReport(),
                            aCentreLackingAReport(),
                            "2026-06-15"))
                    .containsExactly("FAIL missing 90 | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-07-09, PASS pass 2026-07-10 | 2026-07-09",
            "2026-07-10, PASS pass 2026-07-10 | 2026-07-10",
            "2026-07-11, FAIL lapsed 2026-07-10 | 2026-07-11"
        })
        void comes_before_its_waiver_ends(String on, String expected) {
            ApprovalFixture approval = ofAWaivedHandover().waivedUntil("2026-07-10");

            assertThat(told(approval, aCentreLackingAReport(), aCentreLackingAReport(), on))
                    .containsExactly(expected);
        }

        @Test
        void needs_no_waiver_once_the_rule_holds() {
            ApprovalFixture approval = ofAWaivedHandover().waivedUntil("2026-07-10");

            assertThat(told(approval, aCentreLackingAReport(), aGoodCentre(), "2026-07-11"))
                    .containsExactly("PASS pass 2026-08-30 | 2026-07-11");
        }
    }

    @Nested
    class The_facts {

        @Test
        void name_no_negative_value() {
            Fact<Money> negative = Fact.known(Money.ofCentimes(-1));

            assertThatThrownBy(() -> new ApprovalFacts.Transfer(negative, Fact.unknown()))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            invalid -> assertThat(invalid.faults())
                                    .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                    .containsExactly("/assets value.range least"));
        }

        @Test
        void name_a_decision_by_a_reference() {
            assertThat(new BoardDecision("  CA 2026/14 ", LocalDate.parse(ON)).reference())
                    .isEqualTo("CA 2026/14");
            assertThatThrownBy(() -> new BoardDecision("  ", LocalDate.parse(ON)))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            invalid -> assertThat(invalid.faults())
                                    .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                    .containsExactly("/reference value.text blank"));
        }

        @Test
        void name_the_rules_and_the_reason_of_a_waiver() {
            assertThatThrownBy(() -> new Waiver(List.of(), Fact.known(" "), Fact.unknown(), Fact.unknown(), List.of()))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            invalid -> assertThat(invalid.faults())
                                    .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                    .containsExactly("/rules value.required missing", "/reason value.text blank"));
            assertThat(new Waiver(
                            List.of(HandoverRules.REPORTS, HandoverRules.REPORTS),
                            Fact.known(" why "),
                            Fact.unknown(),
                            Fact.unknown(),
                            List.of()))
                    .satisfies(waiver -> assertThat(waiver.rules()).containsExactly(HandoverRules.REPORTS))
                    .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo(Fact.known("why")));
        }
    }

    @Nested
    class The_words {

        @Test
        void tell_the_values_that_a_refusal_names() {
            ApprovalFixture approval = anApproval().waiving("handover.reports").waivedUntil("2026-12-02");

            assertThat(message(approved(approval, aCentreLackingAReport(), ON)))
                    .isEqualTo("The end of the waiver is not admissible; end: 2 December 2026; "
                            + "at the latest: 1 December 2026");
            assertThat(message(approved(approval.waiving("handover.title"), aCentreLackingAReport(), ON)))
                    .isEqualTo(
                            "More rules are named than may be waived; rules named: Acceptance of reports (handover.reports), "
                                    + "Legal title of the handover (handover.title); at most: 1");
            assertThat(message(approved(anApproval(), aCentreLackingAReport(), ON)))
                    .isEqualTo(
                            "A rule is not met and no waiver is requested: Acceptance of reports (handover.reports)");
            assertThat(message(signed(anApproval(), aGoodCentre(), aGoodCentre(), "2026-08-31")))
                    .isEqualTo("The approvals have lapsed; valid until: 30 August 2026; day: 31 August 2026");
        }

        private static String message(Ruling ruling) {
            List<Check> failed = ruling.with(Result.FAIL);
            return Texts.standard().message(failed.get(failed.size() - 1), Language.EN);
        }
    }
}
