package org.sharaka.application.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.RuledEntry;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.correction.RecordedFact;
import org.sharaka.domain.journal.RightFacts;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.rulebook.Inquiry;

/** Finds the rulings that rested on a fact, and makes each again with its right value. */
final class RulingsAgain {

    private final Stores stores;
    private final Optional<CentreId> centre;
    private final Optional<Dossier> wrong;

    private RulingsAgain(Stores stores, Optional<CentreId> centre) {
        this.stores = stores;
        this.centre = centre;
        this.wrong = centre.map(this::dossier);
    }

    /** Gathers what handovers rest on before the fact is put right. */
    static RulingsAgain before(Stores stores, Optional<CentreId> centre) {
        return new RulingsAgain(stores, centre);
    }

    /** The rulings whose verdict would be another, once the right value is kept. */
    List<OtherVerdict> otherwise(String owner, RecordedFact.Corrected<?> corrected) {
        RightFacts facts = new RightFacts(corrected.before(), corrected.after());
        Optional<Dossier> right = centre.map(this::dossier);
        String id = centre.map(CentreId::value).orElse(owner);
        return Stream.concat(
                        stores.of(Journal.class).rulingsOn(owner).stream(),
                        id.equals(owner) ? Stream.empty() : stores.of(Journal.class).rulingsOn(id).stream())
                .distinct()
                .flatMap(entry -> again(entry, facts, right).stream())
                .toList();
    }

    private Optional<OtherVerdict> again(RuledEntry entry, RightFacts facts, Optional<Dossier> right) {
        Optional<Inquiry> whole = facts.of(entry.inquiry());
        Inquiry partly = whole.orElse(entry.inquiry());
        Optional<Inquiry> gathered = right.flatMap(dossier -> RightFacts.of(
                partly,
                centre.orElseThrow().value(),
                wrong.orElseThrow().factsOn(stores.rulebook(), day(entry)),
                dossier.factsOn(stores.rulebook(), day(entry))));
        return gathered.or(() -> whole)
                .flatMap(asked ->
                        RightFacts.compared(stores.rulebook(), entry.number(), entry.subject(), entry.ruling(), asked));
    }

    private static LocalDate day(RuledEntry entry) {
        return entry.ruling().on();
    }

    private Dossier dossier(CentreId id) {
        return FreshDossiers.of(stores, stores.rulebook(), id).dossier();
    }
}
