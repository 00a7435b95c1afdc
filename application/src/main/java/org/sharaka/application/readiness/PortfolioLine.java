package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.readiness.TimeRules;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.stepback.CentreLife;

/**
 * How ready one centre of many is.
 *
 * @param centre the centre
 * @param manager who runs it; unknown where nobody does
 * @param life where it is in its life
 * @param said the ruling, with overall and streak
 * @param timePassesOn the earliest day on which the time rules alone would pass
 */
public record PortfolioLine(
        CentreCard centre,
        Fact<PartnerId> manager,
        CentreLife life,
        HandoverRuling said,
        Optional<LocalDate> timePassesOn) {

    static PortfolioLine of(
            Rulebook book, ProposalReading.Held held, ListedDossier filed, LocalDate on, CentreLife life) {
        HandoverFacts facts = filed.dossier().factsOn(book, on);
        return new PortfolioLine(
                filed.centre(),
                filed.dossier().chargeOn(on).manager(),
                life,
                HandoverRuling.of(book, book.rule(held.of(filed, facts, on)), facts),
                TimeRules.passOn(facts, book.on(on), on));
    }

    /** {@return the codes of the rules that fail; in the order of the rulebook} */
    public List<String> failed() {
        return said.ruling().with(Result.FAIL).stream()
                .map(check -> check.rule().code())
                .toList();
    }
}
