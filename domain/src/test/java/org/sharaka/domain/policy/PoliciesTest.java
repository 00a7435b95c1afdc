package org.sharaka.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.money.Fraction;

class PoliciesTest {

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "36, true", "1200, true", "1201, false"})
    void months_lie_within_a_lifetime(int months, boolean valid) {
        assertThat(valid).isEqualTo(isValid(() -> MandatePolicy.standard().termMonths(months)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "36500, true", "36501, false"})
    void days_lie_within_a_lifetime(int days, boolean valid) {
        assertThat(valid).isEqualTo(isValid(() -> OversightPolicy.standard().quarterlyDays(days)));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.30, true", "1, true", "1.000001, false"})
    void shares_lie_between_nothing_and_the_whole(String share, boolean valid) {
        assertThat(valid).isEqualTo(isValid(() -> WorksPolicy.standard().fundedShare(share)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "01-01-2027", ""})
    void a_first_day_is_a_day(String day) {
        assertThat(faultsOf(() -> WorksPolicy.standard().from(day)))
                .containsExactly(new Fault("/inForceFrom", "value.date", "form", List.of(day)));
    }

    @Test
    void all_faults_are_found_at_once_each_at_its_path() {
        assertThat(faultsOf(() -> new AcceptancePolicy("acceptance.v2", Policy.ALWAYS, -1, 60, 3, -12, 60, 60, 36_501)))
                .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                .containsExactly(
                        "/visitDays policy.valid between",
                        "/guaranteeMonths policy.valid between",
                        "/authorityExtensionDays policy.valid between");
    }

    @ParameterizedTest
    @CsvSource({"30, 60, 120, true", "60, 60, 60, true", "61, 60, 120, false", "30, 121, 120, false"})
    void a_least_is_never_more_than_its_most(int held, int suspended, int ended, boolean valid) {
        SupportPolicy standard = SupportPolicy.standard();
        assertThat(valid)
                .isEqualTo(isValid(() -> standard.endedAfterDays(1000)
                        .suspendedAfterDays(Math.max(suspended, 30))
                        .heldAfterDays(held)
                        .endedAfterDays(ended)));
    }

    @ParameterizedTest
    @CsvSource({"0.50, true", "0.500001, false", "2, false"})
    void two_instalments_leave_something_for_the_third(String share, boolean valid) {
        assertThat(valid).isEqualTo(isValid(() -> SupportPolicy.standard().instalmentShare(share)));
    }

    @Test
    void a_share_out_of_range_is_one_fault() {
        assertThat(faultsOf(() -> SupportPolicy.standard().instalmentShare(Fraction.of(2, 1))))
                .hasSize(1);
    }

    @Test
    void months_of_visits_rise() {
        assertThat(faultsOf(() -> FollowupPolicy.standard().visitMonths(List.of(3, 3, -1))))
                .extracting(fault -> fault.pointer() + " " + fault.reason())
                .containsExactly("/visitMonths/1 rising", "/visitMonths/2 between", "/visitMonths/2 rising");
    }

    @Test
    void unknown_rule_codes_are_refused() {
        assertThat(faultsOf(() -> HandoverPolicy.standard()
                        .association(some -> some.notApplied(Set.of("handover.autonomy", "handover.wonder")))))
                .extracting(fault -> fault.pointer() + " " + fault.reason() + " " + fault.details())
                .containsExactly("/notApplied unknown [handover.wonder]");
        assertThat(faultsOf(() -> HandoverPolicy.standard().neverWaived(Set.of("mandate.term"))))
                .extracting(fault -> fault.pointer() + " " + fault.reason())
                .containsExactly("/neverWaived unknown");
    }

    @Test
    void a_missing_consultation_never_passes() {
        assertThat(faultsOf(() -> HandoverPolicy.standard().institution(some -> some.withoutConsultation(Result.PASS))))
                .extracting(fault -> fault.pointer())
                .containsExactly("/withoutConsultation");
    }

    @Test
    void holders_of_a_module_are_a_number_of_people() {
        assertThat(faultsOf(() -> HandoverPolicy.standard().association(some -> some.trainedHolders(Map.of("M1", -2)))))
                .extracting(fault -> fault.pointer())
                .containsExactly("/trainedHolders/M1");
    }

    @Test
    void a_copy_changes_one_value_and_nothing_else() {
        HandoverPolicy changed = HandoverPolicy.standard()
                .named("handover.v2")
                .from("2026-07-01")
                .association(some -> some.months(30))
                .overall("3.75");

        assertThat(changed.version()).isEqualTo("handover.v2");
        assertThat(changed.inForceFrom()).hasToString("2026-07-01");
        assertThat(changed.association().months()).isEqualTo(30);
        assertThat(changed.overall()).isEqualTo(Fraction.percent(375));
        assertThat(changed.institution()).isEqualTo(HandoverPolicy.standard().institution());
        assertThat(changed.association(some -> some.months(24))
                        .overall("3.50")
                        .named("handover.v1")
                        .from(Policy.ALWAYS))
                .isEqualTo(HandoverPolicy.standard());
    }

    @Test
    void a_policy_holds_copies() {
        List<Integer> months = new ArrayList<>(List.of(3, 6));
        FollowupPolicy policy = FollowupPolicy.standard().visitMonths(months);
        months.add(9);

        assertThat(policy.visitMonths()).containsExactly(3, 6);
    }

    private static boolean isValid(ThrowingCallable made) {
        try {
            return faultsOf(made).isEmpty();
        } catch (AssertionError valid) {
            return true;
        }
    }
}
