package org.sharaka.web.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.readiness.PortfolioLine;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Region;
import org.sharaka.web.wire.NameWire;

/** One centre of the portfolio; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortfolioWire(
        String centreId,
        String reference,
        NameWire name,
        String field,
        @Nullable String region,
        @Nullable String managerId,
        String state,
        String verdict,
        @Nullable String overall,
        int streak,
        List<String> failed,
        List<String> warned,
        @Nullable String timePassesOn) {

    static PortfolioWire of(PortfolioLine line) {
        Ruling ruling = line.said().ruling();
        return new PortfolioWire(
                line.centre().id().value(),
                line.centre().reference(),
                NameWire.of(line.centre().name()),
                line.centre().field().name(),
                line.centre().region().value().map(Region::code).orElse(null),
                line.manager().value().map(PartnerId::value).orElse(null),
                line.life().name(),
                ruling.verdict().name(),
                line.said()
                        .overall()
                        .map(exact -> exact.rounded(2).toPlainString())
                        .orElse(null),
                line.said().streak(),
                line.failed(),
                codes(ruling, Result.WARN),
                line.timePassesOn().map(LocalDate::toString).orElse(null));
    }

    private static List<String> codes(Ruling ruling, Result result) {
        return ruling.with(result).stream()
                .map(Check::rule)
                .map(rule -> rule.code())
                .toList();
    }
}
