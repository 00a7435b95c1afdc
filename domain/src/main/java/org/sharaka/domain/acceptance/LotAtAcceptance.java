package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;

/**
 * A lot as the rules of provisional acceptance see it.
 *
 * @param lot which lot
 * @param stage how far it has come
 * @param notice the day the notice of completion came in
 * @param firstVisit the first visit since
 * @param occupied whether the last visit found it in use; unknown where it was not said
 * @param reserves what would be open: recorded, and raised with the acceptance
 */
public record LotAtAcceptance(
        LotId lot,
        Stage stage,
        Fact<LocalDate> notice,
        Fact<LocalDate> firstVisit,
        Fact<Boolean> occupied,
        List<OpenAtAcceptance> reserves)
        implements OfLot {

    /** Copies the reserves. */
    public LotAtAcceptance {
        reserves = List.copyOf(reserves);
    }

    static LotAtAcceptance of(Lot lot, LocalDate on, List<Reserve> reserves) {
        Fact<Completion> noticed = lot.noticedBy(on);
        return new LotAtAcceptance(
                lot.id(),
                lot.stage(),
                noticed.fold(completion -> Fact.known(completion.notice().on()), Fact::unknown),
                Fact.of(noticed.value()
                        .flatMap(completion -> completion.firstVisitBy(on))
                        .map(Visit::on)),
                noticed.value()
                        .flatMap(completion -> completion.lastVisitBy(on))
                        .map(Visit::occupied)
                        .orElse(Fact.unknown()),
                reserves.stream().map(OpenAtAcceptance::of).toList());
    }

    /**
     * A reserve that is open as a lot is accepted.
     *
     * @param reserve which reserve
     * @param severity how grave it is
     * @param deadline by which day it is to be mended; unknown for the default
     */
    public record OpenAtAcceptance(ReserveId reserve, Severity severity, Fact<LocalDate> deadline) {

        private static OpenAtAcceptance of(Reserve reserve) {
            return new OpenAtAcceptance(reserve.id(), reserve.severity(), reserve.deadline());
        }
    }
}
