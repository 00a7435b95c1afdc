package org.sharaka.application.readiness;

import java.time.LocalDate;
import org.sharaka.application.store.Centres;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.readiness.ReadinessReport;
import org.sharaka.domain.rulebook.Rulebook;

/** How ready a centre is to be handed over, by its records. */
public final class Readiness {

    private final UnitOfWork work;

    /** Readiness. */
    public Readiness(UnitOfWork work) {
        this.work = work;
    }

    /**
     * How ready a centre is on a day: in the past as the records stood then, in the future without any new event.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @param on the day
     * @return the ruling, and what helps to get there
     * @throws Rejected.UnknownId when there is no such centre
     */
    public ReadyCentre of(Call call, CentreId centre, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> new ReadyCentre(
                stores.of(Centres.class).get(centre).value(),
                ReadinessReport.of(
                        stores.rulebook(),
                        CentreFiles.of(stores, centre)
                                .factsOn(stores.rulebook(), on)
                                .on(on))));
    }

    /**
     * The rulebook that readiness is ruled by, for facts that are no records.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the book as it is now
     */
    public Rulebook book(Call call) {
        call.require(Permission.READ);
        return work.reading(Stores::rulebook);
    }
}
