package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.Language;

class RulingViewTest {

    private static final Ruling RULING = new Ruling(
            "handover",
            LocalDate.parse("2026-06-01"),
            "handover.v1",
            Map.of("handover", "handover.v1", "grid", "grid.v1"),
            2,
            List.of(
                    Check.fail(RuleCode.of("handover.months"), Reading.months(24), Reading.months(12)),
                    Check.pass(
                            RuleCode.of("handover.autonomy"),
                            Reading.percent(Fraction.percent(75)),
                            Reading.percent(Fraction.percent(82))),
                    Check.fail(
                            RuleCode.of("handover.unjustified"),
                            Reading.of(Money.ZERO),
                            Reading.of(Money.parse("35420.55")))));

    @Test
    void a_ruling_is_viewed_in_plain_values() {
        RulingView view = RulingView.of(RULING, Texts.standard(), Language.EN);

        assertThat(view.gate()).isEqualTo("handover");
        assertThat(view.on()).isEqualTo("2026-06-01");
        assertThat(view.verdict()).isEqualTo("NOT_ELIGIBLE");
        assertThat(view.edition()).isEqualTo(2);
        assertThat(view.policies()).containsOnlyKeys("handover", "grid");
        assertThat(view.checks())
                .extracting(
                        check -> check.rule(),
                        check -> check.result(),
                        check -> check.actual().value(),
                        check -> check.actual().unit())
                .containsExactly(
                        tuple("handover.months", "FAIL", "12", "MONTHS"),
                        tuple("handover.autonomy", "PASS", "82.0 %", "PERCENT"),
                        tuple("handover.unjustified", "FAIL", "35420.55", "MAD"));
    }

    @Test
    void values_and_sentences_are_in_the_language_of_the_reader() {
        RulingView.CheckView months =
                RulingView.of(RULING, Texts.standard(), Language.FR).checks().get(0);

        assertThat(months.required().text()).contains("24").contains("mois");
        assertThat(months.message()).isNotEmpty();
        assertThat(months.remedy()).isNotEmpty();
    }

    @Test
    void what_passes_has_no_remedy() {
        assertThat(RulingView.of(RULING, Texts.standard(), Language.AR)
                        .checks()
                        .get(1)
                        .remedy())
                .isEmpty();
    }

    @Test
    void numbers_with_decimals_have_the_unit_of_their_rule() {
        Reading half = Reading.decimal(Fraction.of(1, 2));
        Ruling ruling = new Ruling(
                "handover",
                RULING.on(),
                "handover.v1",
                Map.of(),
                2,
                List.of(
                        Check.fail(RuleCode.of("handover.overall"), half, half),
                        Check.warn(RuleCode.of("handover.reserve-fund"), half, half),
                        Check.fail(RuleCode.of("ours.quiet-hours"), half, half)));

        assertThat(RulingView.of(ruling, Texts.standard(), Language.EN).checks())
                .extracting(check -> check.required().unit())
                .containsExactly("LEVELS", "MONTHS", "");
    }
}
