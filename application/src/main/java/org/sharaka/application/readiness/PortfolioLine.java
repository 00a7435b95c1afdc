package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.readiness.TimeRules;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * How ready one centre of many is.
 *
 * @param centre the centre
 * @param manager who runs it; unknown where nobody does
 * @param said the ruling, with overall and streak
 * @param timePassesOn the earliest day on which the time rules alone would pass
 */
public record PortfolioLine(
        CentreCard centre, Fact<PartnerId> manager, HandoverRuling said, Optional<LocalDate> timePassesOn) {

    static PortfolioLine of(Rulebook book, ProposalReading.Held held, ListedDossier filed, LocalDate on) {
        HandoverFacts facts = filed.dossier().factsOn(book, on);
        return new PortfolioLine(
                filed.centre(),
                filed.dossier().chargeOn(on).manager(),
                HandoverRuling.of(book, book.rule(held.of(filed, facts, on)), facts),
                TimeRules.passOn(facts, book.on(on), on));
    }
}
