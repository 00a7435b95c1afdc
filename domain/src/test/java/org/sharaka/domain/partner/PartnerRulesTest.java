package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

class PartnerRulesTest {

    private static final RuleCode BLOCKED = RuleCode.of("partner.blocked");

    @Test
    void a_partner_passes_the_day_before_its_block_and_fails_from_that_day_on() {
        Partner blocked = aPartner().blockedOn("2026-03-01").there();

        assertThat(PartnerRules.notBlocked(blocked, day("2026-02-28")))
                .isEqualTo(new Check(
                        BLOCKED,
                        Result.PASS,
                        "pass",
                        new Reading.Word("NOT_BLOCKED"),
                        new Reading.Word("NOT_BLOCKED")));
        assertThat(PartnerRules.notBlocked(blocked, day("2026-03-01")))
                .isEqualTo(new Check(
                        BLOCKED, Result.FAIL, "fail", new Reading.Word("NOT_BLOCKED"), new Reading.Word("BLOCKED")));
    }

    @Test
    void partners_of_like_name_are_one_notice_that_names_them() {
        assertThat(PartnerRules.likeNames(List.of("PAR-2026-0002", "PAR-2026-0009")))
                .containsExactly(new Check(
                        RuleCode.of("partner.duplicate"),
                        Result.WARN,
                        "warn",
                        Reading.NONE,
                        new Reading.Words(List.of("PAR-2026-0002", "PAR-2026-0009"))));
    }

    @Test
    void a_name_of_its_own_is_no_notice() {
        assertThat(PartnerRules.likeNames(List.of())).isEmpty();
    }

    @Test
    void the_rules_list_the_reasons_they_tell_results_by() {
        assertThat(PartnerRules.reasons())
                .isEqualTo(Map.of(
                        "actor.interest", Set.of("pass", "fail"),
                        "partner.blocked", Set.of("pass", "fail", "four-eyes"),
                        "partner.in-use", Set.of("pass", "fail", "agreement", "pledge", "mandate"),
                        "partner.ended", Set.of("pass", "fail", "late", "party", "kind", "successor"),
                        "succession.accept", Set.of("pass", "fail", "not-ended", "successor"),
                        "partner.duplicate", Set.of("warn")));
    }
}
