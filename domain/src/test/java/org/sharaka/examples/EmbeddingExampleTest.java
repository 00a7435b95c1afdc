package org.sharaka.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.handover.HandoverFacts;
import org.sharaka.domain.handover.HandoverGate;
import org.sharaka.domain.handover.HandoverPolicy;
import org.sharaka.domain.handover.HandoverRuling;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

class EmbeddingExampleTest {

    @Test
    void another_program_asks_the_gate_and_shows_its_reasons() {
        StringBuilder out = new StringBuilder();

        // README: embed
        LocalDate day = LocalDate.parse("2026-06-01");
        HandoverPolicy policy = HandoverPolicy.history().on(day);
        Assessment assessment = new Assessment(
                day.minusMonths(1), AssessmentKind.EXTERNAL, Levels.parse("44334334", policy.grid()), Set.of());
        HandoverFacts facts = HandoverFacts.nothingKnownBut(
                new HandoverFacts.Management(PartnerKind.ASSOCIATION, Fact.known(true), Fact.known(day.minusYears(3))),
                new Assessments(List.of(assessment)));
        HandoverRuling said = HandoverGate.rule(facts, policy, day);
        said.ruling()
                .with(Result.FAIL)
                .forEach(check ->
                        out.append(check.rule() + ": ").append(Texts.standard().message(check, Language.EN) + "\n"));
        // README: end

        assertThat(out.toString().lines()).hasSize(12).first().asString().startsWith("handover.streak: ");
    }
}
