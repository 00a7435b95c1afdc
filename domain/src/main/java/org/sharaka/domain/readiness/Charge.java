package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/**
 * Who is in charge of a centre on a day.
 *
 * @param tenure the manager, and since when without a break; unknown where no mandate runs
 * @param kind the kind of the manager
 * @param valid whether its mandate runs, is not suspended, and it has standing
 * @param since from when its months count, later by the days of suspensions that were lifted; unknown before the centre
 *     opens
 * @param paused since when its mandate is suspended: months count no further; unknown while it is not
 * @param lacking what keeps it from being valid: {@link HandoverFacts.Management#MANDATE}, or papers of its standing
 */
public record Charge(
        Fact<Tenure> tenure,
        PartnerKind kind,
        boolean valid,
        Fact<LocalDate> since,
        Fact<LocalDate> paused,
        List<String> lacking) {

    /** Copies the list. */
    public Charge {
        lacking = List.copyOf(lacking);
    }

    /** The manager; unknown where no mandate runs. */
    public Fact<PartnerId> manager() {
        return tenure.map(one -> one.manager());
    }

    HandoverFacts.Management management(LocalDate day) {
        return new HandoverFacts.Management(kind, Fact.known(valid), since.map(from -> counted(from, day)), lacking);
    }

    private LocalDate counted(LocalDate from, LocalDate day) {
        return paused.fold(stopped -> from.plusDays(ChronoUnit.DAYS.between(stopped, day)), () -> from);
    }
}
