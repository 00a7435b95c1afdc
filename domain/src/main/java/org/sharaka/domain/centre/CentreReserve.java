package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.DayWise;
import org.sharaka.domain.time.FactOrder;

/**
 * A defect of a centre whose works are finally accepted. It is open until somebody else lifts it with evidence; time
 * lifts nothing ({@code reserve.lifting}).
 *
 * @param id its id within the centre
 * @param defect what is wrong
 * @param raised who raised it, and when
 * @param undertakings the promises to mend it, in the order they were recorded; the last one counts
 * @param lifting how it was lifted; unknown while it is open
 */
public record CentreReserve(
        ReserveId id,
        NewCentreReserve defect,
        Act raised,
        List<Undertaking> undertakings,
        Fact<Reserve.Lifting> lifting)
        implements DayWise<CentreReserve> {

    /** Copies the list. */
    public CentreReserve {
        undertakings = List.copyOf(undertakings);
    }

    /**
     * Whether it is open on a day.
     *
     * @param day the day
     * @return true from the day it was raised to the day before it was lifted
     */
    public boolean isOpenOn(LocalDate day) {
        return !raised.on().isAfter(day)
                && !lifting.is(lifted -> !lifted.act().on().isAfter(day));
    }

    /**
     * The promise that holds on a day.
     *
     * @param day the day
     * @return the last one that was recorded by then; unknown where there is none
     */
    public Fact<Undertaking> undertakingOn(LocalDate day) {
        return Fact.of(undertakings.stream()
                .filter(promise -> !promise.recorded().on().isAfter(day))
                .reduce((earlier, later) -> later));
    }

    void inOrder(LocalDate on) {
        FactOrder.check("/on", raised.on(), on);
    }

    @Override
    public Fact<CentreReserve> asOf(LocalDate day) {
        List<Undertaking> promised = undertakings.stream()
                .filter(promise -> !promise.recorded().on().isAfter(day))
                .toList();
        Fact<Reserve.Lifting> lifted = lifting.onlyIf(how -> !how.act().on().isAfter(day));
        return Fact.known(new CentreReserve(id, defect, raised, promised, lifted))
                .onlyIf(reserve -> !raised.on().isAfter(day));
    }

    OpenReserve openOn(LocalDate day) {
        Fact<LocalDate> due = undertakingOn(day).fold(promise -> Fact.known(promise.due()), Fact::unknown);
        return new OpenReserve(defect.severity(), due, Fact.known(id.value()));
    }

    CentreReserve undertaken(Undertaking promise) {
        List<Undertaking> more = new ArrayList<>(undertakings);
        more.add(promise);
        return new CentreReserve(id, defect, raised, more, lifting);
    }

    CentreReserve liftedBy(Reserve.Lifting how) {
        return new CentreReserve(id, defect, raised, undertakings, Fact.known(how));
    }

    /** The days on which it is raised, promised or lifted. */
    public Stream<LocalDate> days() {
        return Stream.of(
                        Stream.of(raised),
                        undertakings.stream().map(Undertaking::recorded),
                        lifting.value().stream().map(Reserve.Lifting::act))
                .flatMap(acts -> acts)
                .map(Act::on);
    }
}
