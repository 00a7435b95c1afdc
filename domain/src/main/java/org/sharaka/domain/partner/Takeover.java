package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

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
