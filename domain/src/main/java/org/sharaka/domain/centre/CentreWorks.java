package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.gate.Fact;

/**
 * Where the works of a centre stand: their final acceptance, and what is open of them and since.
 *
 * @param centre the centre
 * @param delivery the delivery of the project that left it; unknown for one that was registered as existing
 * @param premises its premises
 * @param conditions what the acceptance of its works is subject to
 */
public record CentreWorks(Centre centre, Fact<Delivery> delivery, Premises premises, List<Condition> conditions) {

    /** Keeps the conditions of acceptance alone. */
    public CentreWorks {
        conditions = conditions.stream().filter(Condition::isOfAcceptance).toList();
    }

    /**
     * Whether final acceptance of every lot is done.
     *
     * @param day the day
     * @return true for a centre registered as existing; unknown where a project left it and its delivery is not known
     */
    public Fact<Boolean> finallyAccepted(LocalDate day) {
        boolean existing = centre.origin().project().value().isEmpty();
        return existing
                ? Fact.known(true)
                : delivery.fold(works -> Fact.known(works.isFinallyAcceptedOn(day)), Fact::unknown);
    }

    /**
     * All reserves that are open: of the centre, of its works, and for conditions of acceptance that were not met.
     *
     * @param day the day
     * @return what {@code handover.reserves} asks for; a deadline of works is no undertaking of anyone
     */
    public List<OpenReserve> openReserves(LocalDate day) {
        return Stream.of(
                        premises.openReserves(day).stream(),
                        openOfWorks(day).stream()
                                .map(reserve -> open(
                                        reserve.severity(),
                                        reserve.lot().value() + "/"
                                                + reserve.id().value())),
                        missed(day).stream()
                                .map(reserve ->
                                        open(reserve.severity(), reserve.id().value())))
                .flatMap(reserves -> reserves)
                .toList();
    }

    private static OpenReserve open(Severity severity, String reference) {
        return new OpenReserve(severity, Fact.unknown(), Fact.known(reference));
    }

    /**
     * The reserves of the works that are open.
     *
     * @param day the day
     * @return in the order they were raised
     */
    public List<Reserve> openOfWorks(LocalDate day) {
        return delivery.fold(works -> works.openReserves(day), List::of);
    }

    /**
     * The reserves that follow from conditions of acceptance: each that was not met on its date while the centre is
     * open is a MAJOR reserve ({@code acceptance.condition}) from the day after its date, or from the opening where
     * that was later, until it is met.
     *
     * @param day the day
     * @return in the order they were set; none while the centre is not open
     */
    public List<Reserve> missed(LocalDate day) {
        return centre.isOpenOn(day)
                ? conditions.stream()
                        .filter(one -> one.isMissedOn(day))
                        .map(one -> Reserve.missed(one, day))
                        .toList()
                : List.of();
    }
}
