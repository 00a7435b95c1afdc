package org.sharaka.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.handover.HandoverFacts;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

class EmbeddingExampleTest {

    @Test
    void another_program_asks_the_gate_and_shows_its_reasons() {
        StringBuilder out = new StringBuilder();

        // README: embed
        Rulebook ours = Rulebook.standard()
                .adopting(HandoverPolicy.standard()
                        .named("handover.v2")
                        .from("2026-07-01")
                        .association(a -> a.months(30)));
        HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .managerValid(true)
                .managedSince("2023-06-01")
                .assessed("2026-05-01", "44334334")
                .build();
        Ruling ruling = ours.rule(facts, LocalDate.parse("2026-06-01"));
        for (Check check : ruling.with(Result.FAIL)) {
            out.append(check.rule() + ": ")
                    .append(Texts.standard().message(check, Language.EN))
                    .append("\n");
        }
        // README: end

        assertThat(out.toString().lines()).hasSize(12).first().asString().startsWith("handover.streak: ");
    }
}
