package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.readiness.CentreFile;
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
     * How ready a centre is on a day, by the gate of a proposal as it is for who looks: in the past as the records
     * stood then, in the future without any new event.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @param on the day
     * @return the ruling, and what helps to get there
     * @throws Rejected.UnknownId when there is no such centre
     */
    public ReadyCentre of(Call call, CentreId centre, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            CentreFile file = CentreFiles.of(stores, centre);
            ProposalInquiry asked = new ProposalReading(stores, on)
                    .of(call, ManagerOfDay.mandate(stores, centre, on).map(Mandate::manager), List.of(file));
            return new ReadyCentre(
                    file.works().centre(),
                    ReadinessReport.of(
                            stores.rulebook(),
                            stores.rulebook().rule(asked),
                            asked.tables().get(0).facts()));
        });
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
