package org.sharaka.application.readiness;

import java.util.List;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.rulebook.Rulebook;

/** The readiness of many centres at a glance. */
public final class Portfolio {

    private final FreshDossiers dossiers;

    /** The portfolio. */
    public Portfolio(UnitOfWork work) {
        this.dossiers = new FreshDossiers(work);
    }

    /**
     * How ready the centres are, from one consistent state of the records. After an adoption that decides facts it
     * waits until they are gathered again.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which centres, and on what day
     * @return one line a centre, in the order they were registered
     */
    public List<PortfolioLine> on(Call call, PortfolioQuery query) {
        call.require(Permission.READ);
        Shelf shelf = dossiers.reading(stores -> new Shelf(
                stores.rulebook(),
                ProposalReading.held(stores),
                stores.of(Dossiers.class).list(query.region(), query.field())));
        return shelf.dossiers().parallelStream()
                .filter(filed -> query.manager()
                        .fold(
                                asked -> filed.dossier()
                                        .chargeOn(query.on())
                                        .manager()
                                        .is(asked::equals),
                                () -> true))
                .map(filed -> PortfolioLine.of(shelf.book(), shelf.held(), filed, query.on()))
                .toList();
    }

    /** What one snapshot holds. */
    private record Shelf(Rulebook book, ProposalReading.Held held, List<ListedDossier> dossiers) {}
}
