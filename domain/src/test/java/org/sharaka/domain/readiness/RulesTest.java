package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.acceptance.Severity.BLOCKING;
import static org.sharaka.domain.acceptance.Severity.MAJOR;
import static org.sharaka.domain.acceptance.Severity.MINOR;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.Unsaid;

/** Every rule of the table of section 7, below, at and above its limit, and with a fact missing. */
class RulesTest {

    private static final String ON = "2026-06-01";

    private static CentreFixture goodCentre() {
        return aCentre().assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444444");
    }

    private static CentreFixture goodPublicCentre() {
        return goodCentre().runBy(PartnerKind.PUBLIC_INSTITUTION);
    }

    private static List<Check> checks(CentreFixture centre, String rule, String on) {
        return centre.ruledOn(on).ruling().checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .toList();
    }

    private static String told(CentreFixture centre, String rule, String on) {
        List<Check> checks = checks(centre, rule, on);
        assertThat(checks).as(rule).hasSize(1);
        Check check = checks.get(0);
        return check.result() + " " + check.reason() + " " + check.required().plain() + " | "
                + check.actual().plain();
    }

    private static String told(CentreFixture centre, String rule) {
        return told(centre, rule, ON);
    }

    @Test
    void a_good_centre_passes_every_rule_in_the_order_of_the_rulebook() {
        HandoverRuling association = goodCentre().ruledOn(ON);
        HandoverRuling institution = goodPublicCentre().ruledOn(ON);

        assertThat(association.ruling().notPassed()).isEmpty();
        assertThat(association.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly(
                        "handover.manager",
                        "handover.months",
                        "handover.stale",
                        "handover.floor.LEG",
                        "handover.floor.FIN",
                        "handover.floor.RES",
                        "handover.floor.HR",
                        "handover.floor.SRV",
                        "handover.floor.OPS",
                        "handover.floor.MEL",
                        "handover.floor.COM",
                        "handover.overall",
                        "handover.streak",
                        "handover.reserves",
                        "handover.findings",
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.training",
                        "handover.authorisation",
                        "handover.assets",
                        "handover.reports",
                        "handover.unjustified",
                        "handover.consultation",
                        "handover.title");
        assertThat(institution.ruling().notPassed()).isEmpty();
        assertThat(institution.ruling().checks())
                .extracting(check -> check.rule().code())
                .contains("handover.budget-commitment")
                .doesNotContain(
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.unjustified");
        assertThat(association.ruling().gate()).isEqualTo("handover");
        assertThat(association.ruling().policy()).isEqualTo("handover.v1");
        assertThat(association.ruling().on()).isEqualTo(ON);
    }

    @Nested
    class The_manager {

        @Test
        void is_valid() {
            assertThat(told(goodCentre(), "handover.manager")).isEqualTo("PASS pass YES | YES");
            assertThat(told(goodCentre().withAnInvalidManager(), "handover.manager"))
                    .isEqualTo("FAIL fail YES | NO");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.MANAGER_VALID), "handover.manager"))
                    .isEqualTo("FAIL missing YES | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-05-31, ASSOCIATION, PASS pass 24 | 24",
            "2024-06-01, ASSOCIATION, PASS pass 24 | 24",
            "2024-06-02, ASSOCIATION, FAIL fail 24 | 23",
            "2025-06-01, MINISTRY, PASS pass 12 | 12",
            "2025-06-02, MINISTRY, FAIL fail 12 | 11",
            "2026-06-01, ASSOCIATION, FAIL fail 24 | 0",
            "2026-06-02, ASSOCIATION, FAIL missing 24 | unknown",
            "1999-06-01, ASSOCIATION, PASS pass 24 | 324"
        })
        void has_run_the_centre_long_enough(String since, PartnerKind kind, String expected) {
            assertThat(told(goodCentre().runBy(kind).managedSince(since), "handover.months"))
                    .isEqualTo(expected);
        }

        @Test
        void of_an_unknown_day_has_run_it_for_no_time() {
            assertThat(told(goodCentre().withoutKnowing(Unsaid.MANAGED_SINCE), "handover.months"))
                    .isEqualTo("FAIL missing 24 | unknown");
        }

        @Test
        void has_had_its_reports_accepted() {
            assertThat(told(goodCentre(), "handover.reports")).isEqualTo("PASS pass YES | YES");
            assertThat(told(goodCentre().withAReportNotAccepted(), "handover.reports"))
                    .isEqualTo("FAIL fail YES | NO");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.REPORTS), "handover.reports"))
                    .isEqualTo("FAIL missing YES | unknown");
        }

        @Test
        void has_authorisation_and_insurance() {
            String rule = "handover.authorisation";

            assertThat(told(goodCentre(), rule)).isEqualTo("PASS pass YES | YES");
            assertThat(told(goodCentre().withoutAuthorisation(), rule)).isEqualTo("FAIL authorisation YES | NO");
            assertThat(told(goodCentre().withoutInsurance(), rule)).isEqualTo("FAIL insurance YES | NO");
            assertThat(told(goodCentre().withoutInsurance().withoutKnowing(Unsaid.AUTHORISATION), rule))
                    .isEqualTo("FAIL insurance YES | NO");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.AUTHORISATION), rule))
                    .isEqualTo("FAIL missing YES | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.INSURANCE), rule))
                    .isEqualTo("FAIL missing YES | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-31, ASSOCIATION, FAIL fail 2026-05-31 | 2025-05-31",
            "2025-06-01, ASSOCIATION, PASS pass 2026-06-01 | 2025-06-01",
            "2025-05-31, MINISTRY, WARN warn 2026-05-31 | 2025-05-31",
            "2025-06-01, MINISTRY, PASS pass 2026-06-01 | 2025-06-01",
            "2026-06-01, ASSOCIATION, PASS pass 2027-06-01 | 2026-06-01",
            "2026-06-02, ASSOCIATION, FAIL missing 12 | unknown",
            "2026-06-02, MINISTRY, WARN missing 12 | unknown"
        })
        void has_consulted_within_twelve_months(String day, PartnerKind kind, String expected) {
            assertThat(told(goodCentre().runBy(kind).consulted(day), "handover.consultation"))
                    .isEqualTo(expected);
        }

        @Test
        void that_consulted_on_an_unknown_day_has_not() {
            CentreFixture centre = goodCentre().withoutKnowing(Unsaid.CONSULTATION);

            assertThat(told(centre, "handover.consultation")).isEqualTo("FAIL missing 12 | unknown");
            assertThat(told(centre.runBy(PartnerKind.MINISTRY), "handover.consultation"))
                    .isEqualTo("WARN missing 12 | unknown");
        }
    }

    @Nested
    class Training {

        private static CentreFixture trained(String day, int holdersOfM1) {
            CentreFixture centre = goodCentre().trainedOnlyIn().session("M1", day, holdersOfM1);
            for (String module : List.of("M2", "M3", "M4", "M5", "M6")) {
                centre.session(module, "2026-01-01", 1);
            }
            return centre;
        }

        @ParameterizedTest
        @CsvSource({
            "2023-05-31, 2, FAIL",
            "2023-06-01, 2, PASS",
            "2023-06-01, 1, FAIL",
            "2023-06-01, 3, PASS",
            "2026-06-01, 2, PASS",
            "2026-06-02, 2, FAIL"
        })
        void of_two_in_governance_counts_for_thirty_six_months(String day, int holders, String expected) {
            String held = expected.equals("PASS") ? "M1, M2, M3, M4, M5, M6" : "M2, M3, M4, M5, M6";
            assertThat(told(trained(day, holders), "handover.training"))
                    .startsWith(expected)
                    .endsWith(" M1, M2, M3, M4, M5, M6 | " + held);
        }

        @Test
        void is_added_over_sessions_that_are_still_in_time() {
            CentreFixture centre = trained("2025-01-01", 1);

            assertThat(told(centre.session("M1", "2023-05-31", 1), "handover.training"))
                    .startsWith("FAIL fail");
            assertThat(told(centre.undatedSession("M1", 1), "handover.training"))
                    .startsWith("FAIL fail");
            assertThat(told(centre.session("M1", "2024-01-01", 1), "handover.training"))
                    .startsWith("PASS pass");
        }

        @Test
        void counts_are_added_however_large_they_are() {
            CentreFixture centre =
                    trained("2026-01-01", Integer.MAX_VALUE).session("M1", "2026-01-02", Integer.MAX_VALUE);

            assertThat(told(centre, "handover.training")).startsWith("PASS pass ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"M2", "M3", "M4", "M5", "M6"})
        void of_one_is_asked_in_every_other_module(String left) {
            CentreFixture centre = goodCentre().trainedOnlyIn();
            for (String module : List.of("M1", "M2", "M3", "M4", "M5", "M6")) {
                centre.session(module, "2026-01-01", module.equals(left) ? 0 : 2);
            }

            assertThat(told(centre, "handover.training")).startsWith("FAIL fail");
            assertThat(told(centre.session(left, "2026-01-02", 1), "handover.training"))
                    .startsWith("PASS pass");
        }

        @Test
        void of_a_public_manager_is_in_maintenance_and_safety() {
            CentreFixture centre = goodPublicCentre().trainedOnlyIn().session("M3", "2026-01-01", 1);

            assertThat(told(centre, "handover.training")).isEqualTo("FAIL fail M3, M6 | M3");
            assertThat(told(centre.session("M6", "2026-01-01", 1), "handover.training"))
                    .isEqualTo("PASS pass M3, M6 | M3, M6");
        }

        @Test
        void that_is_unknown_fails() {
            assertThat(told(goodCentre().withoutKnowing(Unsaid.TRAINING), "handover.training"))
                    .isEqualTo("FAIL missing M1, M2, M3, M4, M5, M6 | unknown");
        }
    }

    @Nested
    class The_assessments {

        @ParameterizedTest
        @CsvSource({
            "2025-11-30, 2026-05-30, PASS pass 2026-05-30 | 2025-11-30",
            "2025-11-30, 2026-05-31, FAIL fail 2026-05-30 | 2025-11-30",
            "2025-08-31, 2026-02-28, PASS pass 2026-02-28 | 2025-08-31",
            "2025-08-31, 2026-03-01, FAIL fail 2026-02-28 | 2025-08-31",
            "2024-02-29, 2024-08-29, PASS pass 2024-08-29 | 2024-02-29",
            "2024-02-29, 2024-08-30, FAIL fail 2024-08-29 | 2024-02-29",
            "2026-06-01, 2026-06-01, PASS pass 2026-12-01 | 2026-06-01"
        })
        void go_stale_after_six_months(String assessed, String on, String expected) {
            assertThat(told(aCentre().assessed(assessed, "44444444"), "handover.stale", on))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "LEG, 24444444, 34444444, 3",
            "FIN, 43444444, 44444444, 4",
            "RES, 44244444, 44344444, 3",
            "HR, 44424444, 44434444, 3",
            "SRV, 44443444, 44444444, 4",
            "OPS, 44444244, 44444344, 3",
            "MEL, 44444424, 44444434, 3",
            "COM, 44444442, 44444443, 3"
        })
        void reach_every_floor(String dimension, String below, String at, int floor) {
            String rule = "handover.floor." + dimension;

            assertThat(told(aCentre().assessed("2026-04-15", below), rule))
                    .isEqualTo("FAIL fail " + floor + " | " + (floor - 1));
            assertThat(told(aCentre().assessed("2026-04-15", at), rule))
                    .isEqualTo("PASS pass " + floor + " | " + floor);
            assertThat(told(aCentre().assessed("2026-04-15", "55555555"), rule))
                    .isEqualTo("PASS pass " + floor + " | 5");
        }

        @ParameterizedTest
        @EnumSource(names = {"MINISTRY", "PUBLIC_INSTITUTION", "SEMI_PUBLIC_INSTITUTION"})
        void reach_a_lower_floor_in_finance_under_a_public_manager(PartnerKind kind) {
            assertThat(told(aCentre().runBy(kind).assessed("2026-04-15", "43444444"), "handover.floor.FIN"))
                    .isEqualTo("PASS pass 3 | 3");
            assertThat(told(aCentre().runBy(kind).assessed("2026-04-15", "42444444"), "handover.floor.FIN"))
                    .isEqualTo("FAIL fail 3 | 2");
        }

        @Test
        void have_no_floor_for_what_does_not_apply() {
            assertThat(checks(aCentre().assessed("2026-04-15", "4444444-"), "handover.floor.COM", ON))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "34344334, PASS pass 3.50 | 3.50",
            "34344333, FAIL fail 3.50 | 3.45",
            "44344334, PASS pass 3.50 | 3.65",
            "3434443-, PASS pass 3.50 | 3.58",
            "3434433-, FAIL fail 3.50 | 3.47"
        })
        void reach_the_overall_exactly(String levels, String expected) {
            assertThat(told(aCentre().assessed("2026-04-15", levels), "handover.overall"))
                    .isEqualTo(expected);
        }

        @Test
        void qualify_twice_in_a_row_or_once_under_a_public_manager() {
            CentreFixture once = aCentre().assessed("2026-04-15", "44444444");

            assertThat(told(goodCentre(), "handover.streak")).isEqualTo("PASS pass 2 | 2");
            assertThat(told(once, "handover.streak")).isEqualTo("FAIL fail 2 | 1");
            assertThat(told(once.runBy(PartnerKind.MINISTRY), "handover.streak"))
                    .isEqualTo("PASS pass 1 | 1");
            assertThat(told(once.assessed("2026-05-15", "11111111"), "handover.streak"))
                    .isEqualTo("FAIL fail 1 | 0");
        }

        @Test
        void lack_no_evidence() {
            HandoverRuling said =
                    aCentre().assessed("2026-04-15", "44444444", "COM", "LEG").ruledOn(ON);

            assertThat(said.ruling().checks())
                    .filteredOn(check -> check.rule().family().equals("handover.evidence"))
                    .extracting(check -> check.rule().code() + " " + check.result() + " " + check.reason())
                    .containsExactly("handover.evidence.LEG FAIL fail", "handover.evidence.COM FAIL fail");
            assertThat(said.ruling().notPassed()).contains("handover.floor.LEG", "handover.floor.COM");
        }

        @Test
        void that_are_not_there_fail_stale_floors_overall_and_streak() {
            HandoverRuling said = aCentre().assessed("2026-06-02", "44444444").ruledOn(ON);

            assertThat(said.ruling().with(Result.FAIL))
                    .extracting(check -> check.rule().code() + " " + check.reason() + " "
                            + check.required().plain() + " | " + check.actual().plain())
                    .containsExactly(
                            "handover.stale missing 6 | unknown",
                            "handover.floor.LEG missing 3 | unknown",
                            "handover.floor.FIN missing 4 | unknown",
                            "handover.floor.RES missing 3 | unknown",
                            "handover.floor.HR missing 3 | unknown",
                            "handover.floor.SRV missing 4 | unknown",
                            "handover.floor.OPS missing 3 | unknown",
                            "handover.floor.MEL missing 3 | unknown",
                            "handover.floor.COM missing 3 | unknown",
                            "handover.overall missing 3.50 | unknown",
                            "handover.streak missing 2 | unknown");
            assertThat(said.overall()).isEmpty();
            assertThat(said.streak()).isZero();
        }
    }

    @Nested
    class Reserves {

        private static final String RULE = "handover.reserves";

        @Test
        void need_final_acceptance_first() {
            assertThat(told(goodCentre(), RULE)).isEqualTo("PASS pass 0 | 0");
            assertThat(told(goodCentre().notFinallyAccepted(), RULE)).isEqualTo("FAIL not-accepted YES | NO");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.FINAL_ACCEPTANCE), RULE))
                    .isEqualTo("FAIL missing 0 | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.RESERVES), RULE)).isEqualTo("FAIL missing 0 | unknown");
            assertThat(told(goodCentre().notFinallyAccepted().withoutKnowing(Unsaid.RESERVES), RULE))
                    .isEqualTo("FAIL missing 0 | unknown");
        }

        @Test
        void that_block_are_told_before_acceptance_that_is_missing_so_that_nobody_waives_them() {
            assertThat(told(goodCentre().notFinallyAccepted().withAReserve(BLOCKING), RULE))
                    .isEqualTo("FAIL blocking 0 | 1");
            assertThat(told(goodCentre().notFinallyAccepted().withAReserve(MAJOR), RULE))
                    .isEqualTo("FAIL not-accepted YES | NO");
        }

        @Test
        void that_are_grave_fail() {
            assertThat(told(goodCentre().withAReserve(MAJOR), RULE)).isEqualTo("FAIL major 0 | 1");
            assertThat(told(goodCentre().withAReserve(BLOCKING).withAReserve(BLOCKING), RULE))
                    .isEqualTo("FAIL blocking 0 | 2");
            assertThat(told(
                            goodCentre()
                                    .withAReserve(MAJOR)
                                    .withAReserve(BLOCKING)
                                    .withAReserveUndertakenBy("2026-08-01"),
                            RULE))
                    .isEqualTo("FAIL blocking 0 | 1");
        }

        @Test
        void that_are_minor_are_at_most_three() {
            CentreFixture centre = goodCentre();

            for (int number = 1; number <= 3; number++) {
                assertThat(told(centre.withAReserveUndertakenBy("2026-08-01"), RULE))
                        .isEqualTo("WARN warn 0 | " + number);
            }
            assertThat(told(centre.withAReserveUndertakenBy("2026-08-01"), RULE))
                    .isEqualTo("FAIL many 3 | 4");
        }

        @Test
        void that_are_minor_have_an_undertaking_that_has_not_passed() {
            assertThat(told(goodCentre().withAReserveUndertakenBy("2026-06-01"), RULE))
                    .isEqualTo("WARN warn 0 | 1");
            assertThat(told(goodCentre().withAReserveUndertakenBy("2026-05-31"), RULE))
                    .isEqualTo("FAIL undertaking 0 | 1");
            assertThat(told(goodCentre().withAReserveUndertakenBy("2026-08-01").withAReserve(MINOR), RULE))
                    .isEqualTo("FAIL undertaking 0 | 1");
        }
    }

    @Nested
    class Findings {

        private static final String RULE = "handover.findings";

        @Test
        void that_are_grave_fail_even_with_a_plan() {
            assertThat(told(goodCentre().withAFinding(MAJOR, true), RULE)).isEqualTo("FAIL major 0 | 1");
            assertThat(told(goodCentre().withAFinding(BLOCKING, true), RULE)).isEqualTo("FAIL blocking 0 | 1");
        }

        @Test
        void that_are_minor_need_a_plan() {
            assertThat(told(goodCentre(), RULE)).isEqualTo("PASS pass 0 | 0");
            assertThat(told(goodCentre().withAFinding(MINOR, true), RULE)).isEqualTo("WARN warn 0 | 1");
            assertThat(told(goodCentre().withAFinding(MINOR, true).withAFinding(MINOR, false), RULE))
                    .isEqualTo("FAIL unplanned 0 | 1");
        }

        @Test
        void that_are_minor_and_planned_have_no_limit() {
            CentreFixture centre = goodCentre();
            for (int number = 0; number < 5; number++) {
                centre.withAFinding(MINOR, true);
            }

            assertThat(told(centre, RULE)).isEqualTo("WARN warn 0 | 5");
        }

        @Test
        void that_are_unknown_fail() {
            assertThat(told(goodCentre().withoutKnowing(Unsaid.FINDINGS), RULE)).isEqualTo("FAIL missing 0 | unknown");
        }
    }

    @Nested
    class Money {

        @ParameterizedTest
        @CsvSource({
            "1000000.00, 750000.00, 0.00, PASS pass 75.0 % | 75.0 %",
            "1000000.00, 749999.99, 0.00, FAIL fail 75.0 % | 75.0 %",
            "1000000.00, 750000.01, 0.00, PASS pass 75.0 % | 75.0 %",
            "1000000.00, 562500.00, 187500.00, PASS pass 75.0 % | 75.0 %",
            "1000000.00, 562499.99, 187500.01, FAIL fail 75.0 % | 75.0 %",
            "1000000.00, 562500.00, 900000.00, PASS pass 75.0 % | 75.0 %",
            "1000000.00, 562499.99, 900000.00, FAIL fail 75.0 % | 75.0 %",
            "1.00, 0.57, 0.18, PASS pass 75.0 % | 75.0 %",
            "0.04, 0.02, 0.04, FAIL fail 75.0 % | 66.7 %",
            "1000000.00, 0.00, 900000.00, FAIL fail 75.0 % | 0.0 %",
            "9999999999999.99, 9999999999999.99, 9999999999999.99, PASS pass 75.0 % | 133.3 %",
            "9999999999999.99, 7499999999999.99, 0.00, FAIL fail 75.0 % | 75.0 %",
            "0.01, 9999999999999.99, 0.00, PASS pass 75.0 % | 99999999999999900.0 %",
            "0.00, 750000.00, 0.00, FAIL no-costs 75.0 % | 0.00"
        })
        void of_its_own_covers_three_quarters_of_the_costs(String costs, String cash, String inKind, String expected) {
            assertThat(told(goodCentre().costing(costs).earning(cash, inKind), "handover.autonomy"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(names = {"OPERATING_COSTS", "OWN_CASH", "OWN_IN_KIND"})
        void of_its_own_that_is_unknown_covers_nothing(Unsaid fact) {
            assertThat(told(goodCentre().withoutKnowing(fact), "handover.autonomy"))
                    .isEqualTo("FAIL missing 75.0 % | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "999999.99, 1000000.00, FAIL fail 100.0 % | 100.0 %",
            "1000000.00, 1000000.00, PASS pass 100.0 % | 100.0 %",
            "1000000.01, 1000000.00, PASS pass 100.0 % | 100.0 %",
            "9999999999999.98, 9999999999999.99, FAIL fail 100.0 % | 100.0 %",
            "1000000.00, 0.00, FAIL no-budget 100.0 % | 0.00",
            "0.00, 0.00, FAIL no-budget 100.0 % | 0.00"
        })
        void for_the_next_year_is_secured(String secured, String budget, String expected) {
            assertThat(told(goodCentre().securing(secured, budget), "handover.forward-cover"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(names = {"SECURED_NEXT_YEAR", "BUDGET_NEXT_YEAR"})
        void for_the_next_year_that_is_unknown_is_not_secured(Unsaid fact) {
            assertThat(told(goodCentre().withoutKnowing(fact), "handover.forward-cover"))
                    .isEqualTo("FAIL missing 100.0 % | unknown");
        }

        @Test
        void of_a_public_manager_is_confirmed_in_writing() {
            String rule = "handover.budget-commitment";

            assertThat(told(goodPublicCentre(), rule)).isEqualTo("PASS pass YES | YES");
            assertThat(told(goodPublicCentre().withoutBudgetCommitment(), rule)).isEqualTo("FAIL fail YES | NO");
            assertThat(told(goodPublicCentre().withoutKnowing(Unsaid.BUDGET_COMMITMENT), rule))
                    .isEqualTo("FAIL missing YES | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "1.999999, WARN warn 2.00 | 2.00",
            "2, PASS pass 2.00 | 2.00",
            "2.000001, PASS pass 2.00 | 2.00",
            "0, WARN warn 2.00 | 0.00"
        })
        void in_reserve_lasts_two_months(String months, String expected) {
            assertThat(told(goodCentre().withMonthsInReserve(months), "handover.reserve-fund"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "0.599999, PASS pass 60.0 % | 60.0 %",
            "0.6, PASS pass 60.0 % | 60.0 %",
            "0.600001, WARN warn 60.0 % | 60.0 %"
        })
        void comes_from_more_than_one_source(String share, String expected) {
            assertThat(told(goodCentre().withLargestSource(share), "handover.concentration"))
                    .isEqualTo(expected);
        }

        @Test
        void of_which_reserve_or_sources_are_unknown_is_a_warning() {
            assertThat(told(goodCentre().withoutKnowing(Unsaid.CASH_RESERVE), "handover.reserve-fund"))
                    .isEqualTo("WARN missing 2.00 | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.LARGEST_SOURCE), "handover.concentration"))
                    .isEqualTo("WARN missing 60.0 % | unknown");
        }

        @Test
        void that_was_given_as_aid_is_justified_to_the_centime() {
            String rule = "handover.unjustified";

            assertThat(told(goodCentre(), rule)).isEqualTo("PASS pass 0.00 | 0.00");
            assertThat(told(goodCentre().withUnjustifiedAid("0.01"), rule)).isEqualTo("FAIL fail 0.00 | 0.01");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.UNJUSTIFIED_AID), rule))
                    .isEqualTo("FAIL missing 0.00 | unknown");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-03, 2026-06-01, PASS pass 0.00 | 0.00",
            "2026-03-03, 2026-06-02, FAIL equipment 0.00 | 4000.00",
        })
        void that_is_equipment_is_justified_by_the_inventory(String delivered, String on, String expected) {
            Check check = check(withOven(delivered), LocalDate.parse(on));

            assertThat(shown(check)).isEqualTo(expected);
            assertThat(check.missing())
                    .isEqualTo(check.result() == Result.PASS ? List.of() : List.of("PLN-2026-0001 G1"));
            assertThat(shown(check(withOven(delivered).withUnjustifiedAid("0.01"), LocalDate.parse(on))))
                    .isEqualTo(
                            check.result() == Result.PASS
                                    ? "FAIL fail 0.00 | 0.01"
                                    : "FAIL equipment-too 0.00 | 4000.01");
        }

        private CentreFixture withOven(String delivered) {
            return goodCentre().withUnlisted("PLN-2026-0001 G1", "4000.00", delivered);
        }

        private Check check(CentreFixture centre, LocalDate on) {
            return Rulebook.standard().rule(centre.factsOn(on), on).checks().stream()
                    .filter(one -> one.rule().code().equals("handover.unjustified"))
                    .findFirst()
                    .orElseThrow();
        }

        private String shown(Check check) {
            return check.result() + " " + check.reason() + " "
                    + check.required().plain() + " | " + check.actual().plain();
        }
    }

    @Nested
    class Assets {

        private static final String RULE = "handover.assets";

        @ParameterizedTest
        @CsvSource({
            "2026-02-28, 2026-05-28, PASS pass 2026-05-28 | 2026-02-28",
            "2026-02-28, 2026-05-29, FAIL old 2026-05-28 | 2026-02-28",
            "2025-11-30, 2026-02-28, PASS pass 2026-02-28 | 2025-11-30",
            "2025-11-30, 2026-03-01, FAIL old 2026-02-28 | 2025-11-30",
            "2026-06-01, 2026-06-01, PASS pass 2026-09-01 | 2026-06-01",
            "2026-06-02, 2026-06-01, FAIL missing 3 | unknown"
        })
        void have_an_inventory_of_three_months_at_most(String inventoried, String on, String expected) {
            assertThat(told(goodCentre().inventoried(inventoried), RULE, on)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "19999, PASS",
            "20000, PASS",
            "20001, FAIL gap 2.0 % | 2.0 %",
            "-20000, PASS",
            "-20001, FAIL gap 2.0 % | -2.0 %",
            "500000, FAIL gap 2.0 % | 50.0 %"
        })
        void differ_from_the_books_by_two_hundredths_at_most(long millionths, String expected) {
            Fraction gap = Fraction.of(millionths, 1_000_000);

            assertThat(told(goodCentre().withValueGap(gap), RULE)).startsWith(expected);
        }

        @Test
        void have_none_in_condition_d_among_the_critical_ones() {
            assertThat(told(goodCentre().withCriticalAssetsInConditionD(1), RULE))
                    .isEqualTo("FAIL condition 0 | 1");
        }

        @Test
        void that_fail_in_several_points_name_each_of_them() {
            CentreFixture old = goodCentre().inventoried("2026-02-28").withValueGap(Fraction.of(1, 10));
            CentreFixture gap = goodCentre().withValueGap(Fraction.of(1, 10)).withCriticalAssetsInConditionD(1);

            assertThat(told(old, RULE, "2026-05-28")).isEqualTo("FAIL gap 2.0 % | 10.0 %");
            assertThat(told(old, RULE, "2026-05-29")).isEqualTo("FAIL several 2026-05-28 | 2026-02-28");
            assertThat(told(gap, RULE)).isEqualTo("FAIL several 2.0 % | 10.0 %");
        }

        @Test
        void of_which_something_is_unknown_fail() {
            assertThat(told(goodCentre().withoutKnowing(Unsaid.INVENTORY), RULE))
                    .isEqualTo("FAIL missing 3 | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.VALUE_GAP), RULE))
                    .isEqualTo("FAIL missing 2.0 % | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.CONDITION), RULE))
                    .isEqualTo("FAIL missing 0 | unknown");
        }
    }

    @Nested
    class The_title {

        private static final String RULE = "handover.title";
        private static final String FOR_ASSOCIATIONS = "LEASE, USE_AGREEMENT, OWNERSHIP | ";

        @ParameterizedTest
        @CsvSource({"LEASE, PASS pass", "USE_AGREEMENT, PASS pass", "TRANSFER_CONVENTION, FAIL instrument"})
        void of_an_association_is_one_of_three(Instrument instrument, String expected) {
            assertThat(told(goodCentre().heldBy(instrument), RULE))
                    .isEqualTo(expected + " " + FOR_ASSOCIATIONS + instrument);
        }

        @Test
        void of_ownership_needs_the_board() {
            CentreFixture centre = goodCentre().heldBy(Instrument.OWNERSHIP);

            assertThat(told(centre, RULE)).isEqualTo("FAIL board YES | NO");
            assertThat(told(centre.withABoardDecision(), RULE))
                    .isEqualTo("PASS pass " + FOR_ASSOCIATIONS + "OWNERSHIP");
        }

        @ParameterizedTest
        @CsvSource({
            "TRANSFER_CONVENTION, PASS pass",
            "LEASE, FAIL instrument",
            "USE_AGREEMENT, FAIL instrument",
            "OWNERSHIP, FAIL instrument"
        })
        void of_a_public_manager_is_a_transfer_convention(Instrument instrument, String expected) {
            assertThat(told(goodPublicCentre().heldBy(instrument).withABoardDecision(), RULE))
                    .isEqualTo(expected + " TRANSFER_CONVENTION | " + instrument);
        }

        @Test
        void has_a_reversion_clause() {
            assertThat(told(goodCentre().withoutReversionClause(), RULE)).isEqualTo("FAIL reversion YES | NO");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.REVERSION_CLAUSE), RULE))
                    .isEqualTo("FAIL missing YES | unknown");
            assertThat(told(goodCentre().withoutKnowing(Unsaid.INSTRUMENT), RULE))
                    .isEqualTo("FAIL missing LEASE, USE_AGREEMENT, OWNERSHIP | unknown");
        }
    }
}
