package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Rulebook;

class EffectTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();
    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 1);

    private static Assessment assessed(LocalDate on, String levels) {
        return new Assessment(on, AssessmentKind.EXTERNAL, Levels.parse(levels, GRID), Set.of());
    }

    private static List<Effect> effects(LocalDate on, Assessment... all) {
        return Effect.of(Rulebook.standard(), new Assessments(List.of(all)), PartnerKind.ASSOCIATION, PLANNED, on);
    }

    @Test
    void until_the_next_assessment_nothing_is_told_of_an_effect() {
        Assessment before = assessed(PLANNED, "32333333");

        assertThat(effects(PLANNED.plusMonths(6), before))
                .extracting(Effect::after)
                .containsOnly(Fact.unknown());
        assertThat(effects(PLANNED.plusMonths(6), before, assessed(PLANNED.plusMonths(7), "34333333")))
                .extracting(Effect::after)
                .containsOnly(Fact.unknown());
    }

    @Test
    void the_latest_assessment_since_tells_it() {
        Assessment before = assessed(PLANNED.minusDays(1), "32333333");
        Assessment next = assessed(PLANNED.plusDays(1), "33333333");
        Assessment last = assessed(PLANNED.plusMonths(6), "34333333");

        assertThat(effects(PLANNED.plusMonths(6), before, next, last))
                .extracting(effect -> effect.recommended().dimension() + " " + effect.after())
                .containsExactly("FIN" + " " + Fact.known(4), "SRV" + " " + Fact.known(3));
    }
}
