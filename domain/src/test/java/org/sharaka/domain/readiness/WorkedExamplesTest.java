package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.gate.Verdict.CONDITIONAL;
import static org.sharaka.domain.gate.Verdict.ELIGIBLE;
import static org.sharaka.domain.gate.Verdict.NOT_ELIGIBLE;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.testing.CentreFixture;

/** The worked examples 1 to 11 of the rulebook, section 8. */
class WorkedExamplesTest {

    private static CentreFixture assessedTwice(String first, String second) {
        return aCentre().assessed("2025-10-15", first).assessed("2026-04-15", second);
    }

    private static void assertSaid(
            HandoverRuling said, Verdict verdict, String overall, int streak, String... notPassed) {
        assertThat(said.ruling().notPassed()).containsExactly(notPassed);
        assertThat(said.ruling().verdict()).isEqualTo(verdict);
        assertThat(said.overall().orElseThrow().rounded(2)).isEqualTo(new BigDecimal(overall));
        assertThat(said.streak()).isEqualTo(streak);
    }

    @Test
    void example_1_clean() {
        HandoverRuling said = assessedTwice("44334334", "44434444").ruledOn("2026-06-01");

        assertSaid(said, ELIGIBLE, "3.90", 2);
    }

    @Test
    void example_2_exact_limits() {
        CentreFixture centre = aCentre()
                .managedSince("2024-07-01")
                .assessed("2025-07-01", "34344334")
                .assessed("2026-01-01", "34344334")
                .costing("1000000.00")
                .earning("750000.00", "0.00");

        assertSaid(centre.ruledOn("2026-07-01"), ELIGIBLE, "3.50", 2);
        assertSaid(centre.ruledOn("2026-06-30"), NOT_ELIGIBLE, "3.50", 2, "handover.months");
    }

    @Test
    void example_3_high_mean_one_floor_missed() {
        HandoverRuling said = assessedTwice("55553555", "55553555").ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "4.70", 0, "handover.floor.SRV", "handover.streak");
    }

    @Test
    void example_4_floors_met_mean_low() {
        HandoverRuling said = assessedTwice("34334333", "34334333").ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "3.35", 0, "handover.overall", "handover.streak");
    }

    @Test
    void example_5_age() {
        CentreFixture centre = assessedTwice("44334334", "44434444");

        assertSaid(centre.ruledOn("2026-10-15"), ELIGIBLE, "3.90", 2);
        assertSaid(centre.ruledOn("2026-10-16"), NOT_ELIGIBLE, "3.90", 2, "handover.stale");
    }

    @Test
    void example_6_regressed_above_floor() {
        HandoverRuling said = assessedTwice("45444444", "44444444").ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "4.00", 1, "handover.streak", "handover.regression.FIN");
    }

    @Test
    void example_7_evidence() {
        HandoverRuling said = aCentre()
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444", "FIN")
                .ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "3.60", 0, "handover.floor.FIN", "handover.streak", "handover.evidence.FIN");
        assertThat(said.ruling().checks())
                .filteredOn(check -> check.rule().equals(HandoverRules.floor("FIN")))
                .extracting(Check::reason)
                .containsExactly("capped");
    }

    @Test
    void example_8_rounding() {
        HandoverRuling said = assessedTwice("44444444", "44444444")
                .costing("1500000.00")
                .earning("1124400.00", "0.00")
                .ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "4.00", 2, "handover.autonomy");
        assertThat(said.ruling().checks())
                .filteredOn(check -> check.rule().equals(HandoverRules.AUTONOMY))
                .extracting(check -> check.actual().plainBeside(check.required()))
                .containsExactly("74.96 %");
    }

    @Test
    void example_9_ministry() {
        CentreFixture centre =
                aCentre().runBy(PartnerKind.MINISTRY).managedSince("2025-06-01").assessed("2026-04-15", "44434444");

        assertSaid(centre.ruledOn("2026-06-01"), ELIGIBLE, "3.90", 1);
        assertSaid(
                centre.withoutBudgetCommitment().ruledOn("2026-06-01"),
                NOT_ELIGIBLE,
                "3.90",
                1,
                "handover.budget-commitment");
    }

    @Test
    void example_10_too_close() {
        HandoverRuling said = aCentre()
                .assessed("2026-01-15", "44444444")
                .assessed("2026-04-15", "44444444")
                .ruledOn("2026-06-01");

        assertSaid(said, NOT_ELIGIBLE, "4.00", 1, "handover.streak");
    }

    @Test
    void example_11_soft_drop() {
        HandoverRuling said = assessedTwice("44444444", "44444434").ruledOn("2026-06-01");

        assertSaid(said, CONDITIONAL, "3.90", 2, "handover.regression.MEL");
    }
}
