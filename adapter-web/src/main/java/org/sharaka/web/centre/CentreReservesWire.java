package org.sharaka.web.centre;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.centre.CentreReserve;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.time.DayWise;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.wire.PageWire;

/** The reserves of a centre that were raised by a day, and all that is open on it; what is unknown is null. */
record CentreReservesWire(
        String on,
        Boolean finallyAccepted,
        List<OpenWire> open,
        List<CentreReserveWire> items,
        @JsonInclude @Nullable String next) {

    static CentreReservesWire of(CentreWorks works, LocalDate day, Exchange exchange) {
        List<CentreReserve> raised = DayWise.asOf(works.premises().reserves(), day);
        List<OpenWire> open = new ArrayList<>();
        raised.stream()
                .filter(reserve -> reserve.isOpenOn(day))
                .map(reserve -> OpenWire.of(reserve, day))
                .forEach(open::add);
        works.openOfWorks(day).stream().map(OpenWire::of).forEach(open::add);
        works.missed(day).stream().map(OpenWire::of).forEach(open::add);
        Stream<CentreReserveWire> items = Stream.concat(
                raised.stream().map(CentreReserveWire::of),
                works.missed(day).stream().map(CentreReserveWire::missed));
        PageWire<CentreReserveWire> part = ListRoute.partOf(exchange, items.toList(), item -> item);
        return new CentreReservesWire(
                day.toString(),
                works.finallyAccepted(day).fold(done -> done, () -> null),
                open,
                part.items(),
                part.next());
    }

    /** What is open: of the centre, of its works, or a condition of acceptance that was not met on its date. */
    record OpenWire(
            String id,
            String origin,
            String severity,
            String text,
            String since,
            @Nullable String undertakingDue,
            @Nullable String conditionId) {

        private static OpenWire of(CentreReserve reserve, LocalDate day) {
            return new OpenWire(
                    reserve.id().value(),
                    reserve.defect().origin().name(),
                    reserve.defect().severity().name(),
                    reserve.defect().text(),
                    reserve.raised().on().toString(),
                    reserve.undertakingOn(day).fold(promise -> promise.due().toString(), () -> null),
                    null);
        }

        private static OpenWire of(Reserve reserve) {
            return new OpenWire(
                    reserve.id().value(),
                    reserve.origin().name(),
                    reserve.severity().name(),
                    reserve.text(),
                    reserve.raised().on().toString(),
                    null,
                    reserve.origin() == Reserve.Origin.CONDITION ? reserve.id().value() : null);
        }
    }
}
