package org.sharaka.application.readiness;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Keeps dossiers fresh. What a unit of work changed it gathers itself before it ends. An adoption lets all dossiers
 * wait: they are gathered part by part, each part in a short unit of work, so that others write in between; a reader of
 * many centres waits until none waits.
 */
public final class FreshDossiers {

    private static final int PART = 10;

    private final UnitOfWork work;

    /** The dossiers of a register. */
    public FreshDossiers(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Gathers the dossiers of the centres that a unit of work changed.
     *
     * @param stores the stores of the unit of work that ends
     */
    public static void gather(Stores stores) {
        gather(stores, stores.of(Dossiers.class).changed());
    }

    private static void gather(Stores stores, List<CentreId> stale) {
        if (stale.isEmpty()) {
            return;
        }
        Rulebook book = stores.rulebook();
        stale.forEach(centre -> stores.of(Dossiers.class).keep(of(stores, book, centre)));
    }

    /**
     * Gathers one dossier, and keeps nothing.
     *
     * @param stores where the records are
     * @param book the rulebook that decides the facts
     * @param centre which
     * @return its dossier, as its records are now
     */
    public static ListedDossier of(Stores stores, Rulebook book, CentreId centre) {
        CentreFile file = CentreFiles.of(stores, centre);
        return new ListedDossier(CentreCard.of(file.works().centre()), Dossier.of(book, file));
    }

    /**
     * Gathers some of the dossiers that wait, in a unit of work of its own.
     *
     * @return whether there were any; then there may be more
     * @throws StoreUnavailable when the store cannot
     */
    public boolean gatherSome() {
        return work.inTransaction(
                stores -> {
                    List<CentreId> some = stores.of(Dossiers.class).waiting(PART);
                    gather(stores, some);
                    return !some.isEmpty();
                },
                any -> any);
    }

    /**
     * Reads one consistent state in which every dossier is fresh; gathers first those that wait, together with others
     * who do.
     *
     * @param read what is read
     * @param <T> the kind of result
     * @return the result
     * @throws StoreUnavailable when the store cannot
     */
    <T> T reading(Function<Stores, T> read) {
        while (true) {
            Optional<T> result =
                    work.reading(stores -> stores.of(Dossiers.class).waiting(1).isEmpty()
                            ? Optional.of(read.apply(stores))
                            : Optional.empty());
            if (result.isPresent()) {
                return result.orElseThrow();
            }
            gatherSome();
        }
    }
}
