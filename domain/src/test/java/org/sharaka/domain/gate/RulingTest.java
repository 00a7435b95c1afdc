package org.sharaka.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingTest {

    private static final RuleCode FIRST = RuleCode.of("a.first");
    private static final RuleCode SECOND = RuleCode.of("a.second", "WARN");
    private static final Check PASS = Check.pass(FIRST, Reading.of(2), Reading.of(3));
    private static final Check WARN = Check.warn(SECOND, Reading.of(2), Reading.of(1));
    private static final Check FAIL = Check.fail(FIRST, Reading.YES, Reading.NO);

    private static Ruling ruling(Check... checks) {
        return aRuling("gate", LocalDate.of(2026, 6, 1), "policy.v1", List.of(checks));
    }

    @Test
    void the_verdict_is_computed_from_the_checks() {
        assertThat(ruling().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(ruling(PASS).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(ruling(PASS, WARN, PASS).verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(ruling(WARN, FAIL, PASS).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void only_a_failing_rule_refuses() {
        assertThat(ruling(PASS, WARN).refuses()).isFalse();
        assertThat(ruling(PASS, FAIL).refuses()).isTrue();
    }

    @Test
    void tells_what_has_not_passed_in_order() {
        assertThat(ruling(WARN, PASS, FAIL).notPassed()).containsExactly("a.second.WARN", "a.first");
        assertThat(ruling(WARN, PASS, FAIL).with(Result.FAIL)).containsExactly(FAIL);
    }

    @Test
    void keeps_its_own_checks() {
        List<Check> checks = new ArrayList<>(List.of(PASS));
        Ruling ruling = aRuling("gate", LocalDate.of(2026, 6, 1), "policy.v1", checks);

        checks.clear();

        assertThat(ruling.checks()).containsExactly(PASS);
    }

    @Test
    void a_check_says_which_of_its_messages_tells_it() {
        assertThat(PASS.reason()).isEqualTo("pass");
        assertThat(WARN.reason()).isEqualTo("warn");
        assertThat(FAIL.reason()).isEqualTo("fail");
        assertThat(FAIL.because("old")).isEqualTo(new Check(FIRST, Result.FAIL, "old", Reading.YES, Reading.NO));
        assertThat(Check.that(FIRST, true, Reading.YES, Reading.YES).result()).isEqualTo(Result.PASS);
        assertThat(Check.that(FIRST, false, Reading.YES, Reading.NO)).isEqualTo(FAIL);
        assertThat(Check.missing(FIRST, Result.WARN, Reading.YES))
                .isEqualTo(new Check(FIRST, Result.WARN, "missing", Reading.YES, Reading.UNKNOWN));
    }

    @Test
    void a_code_is_a_family_and_perhaps_a_dimension() {
        assertThat(FIRST.code()).isEqualTo("a.first");
        assertThat(FIRST.dimension()).isEmpty();
        assertThat(SECOND).hasToString("a.second.WARN");
        assertThat(SECOND.dimension()).isEqualTo("WARN");
    }
}
