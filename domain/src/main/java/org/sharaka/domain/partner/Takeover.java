package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.time.FactOrder;

/**
 * That an act was taken over ({@code succession.accept}): it is the successor's from its day on, never before it.
 *
 * @param act who recorded it, and its day
 * @param from whose the act was
 * @param to whose it is
 * @param paper the written acceptance, or the deed of a merger
 */
public record Takeover(Act act, PartnerId from, PartnerId to, Document paper) {

    /**
     * Takeovers of one act, each from whoever had it by then, whatever a correction of the one before has changed.
     *
     * @param begun the day of the act
     * @param takeovers in their order
     * @return the same
     * @throws InvalidValue {@code fact.order} at {@code /takeovers/…/act/on} for a day before the act, the takeover
     *     before, or its own paper
     */
    public static List<Takeover> inOrder(LocalDate begun, List<Takeover> takeovers) {
        List<Takeover> all = new ArrayList<>();
        Faults faults = new Faults();
        LocalDate earliest = begun;
        for (Takeover next : takeovers) {
            String pointer = "/takeovers/" + all.size() + "/act/on";
            LocalDate written = next.paper().date();
            FactOrder.check(
                    pointer,
                    written.isAfter(earliest) ? written : earliest,
                    next.act().on(),
                    faults);
            earliest = next.act().on();
            PartnerId from =
                    all.isEmpty() ? next.from() : all.get(all.size() - 1).to();
            all.add(new Takeover(next.act(), from, next.to(), next.paper()));
        }
        faults.throwIfAny();
        return List.copyOf(all);
    }

    /**
     * Whose an act is.
     *
     * @param first whose it was at first
     * @param takeovers in the order of their days
     * @return whose it is after the last of them
     */
    public static PartnerId last(PartnerId first, List<Takeover> takeovers) {
        return on(first, takeovers, LocalDate.MAX);
    }

    /**
     * Whose an act was on a day.
     *
     * @param first whose it was at first
     * @param takeovers in the order of their days
     * @return whose it was after those by then
     */
    public static PartnerId on(PartnerId first, List<Takeover> takeovers, LocalDate day) {
        return takeovers.stream()
                .filter(takeover -> !takeover.act().on().isAfter(day))
                .map(Takeover::to)
                .reduce(first, (former, next) -> next);
    }

    /** {@return day, parties and paper; as the journal tells them} */
    public Map<String, String> particulars() {
        return new TreeMap<>(Map.of(
                "on", act.on().toString(),
                "from", from.value(),
                "successor", to.value(),
                "document", paper.reference()));
    }
}
