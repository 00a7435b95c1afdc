package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.HandoverInquiry;
import org.sharaka.domain.handover.Outlook;

/** How ready a centre is to be handed over, by its records. */
public final class Readiness {

    private final UnitOfWork work;

    /**
     * Readiness.
     *
     * @param work where the records are kept
     */
    public Readiness(UnitOfWork work) {
        this.work = Objects.requireNonNull(work);
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
        return work.reading(stores ->
                new ReadyCentre(stores.centres().get(centre).value(), Outlook.of(inquiry(stores, centre, on))));
    }

    /**
     * What the handover gate is asked of a centre on a day, without parties.
     *
     * @param stores the stores of the unit of work
     * @param centre which
     * @param on the day
     * @return the facts as the records stood, under the policy of the day
     * @throws Rejected.UnknownId when there is no such centre
     */
    public HandoverInquiry inquiry(Stores stores, CentreId centre, LocalDate on) {
        return HandoverInquiry.of(CentreFiles.of(stores, centre).factsOn(stores.rulebook(), on), on);
    }
}
