package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;

/**
 * A partner that a file names, and in which part.
 *
 * @param partner who
 * @param part in which part
 * @param performed the day from which nothing is left for it to do; unknown where something is
 * @param until the last day of its part; unknown while that runs
 */
public record Named(PartnerId partner, Part part, Fact<LocalDate> performed, Fact<LocalDate> until) {

    /** {@return a partner whose part runs} */
    public static Named as(Part part, PartnerId partner) {
        return new Named(partner, part, Fact.unknown(), Fact.unknown());
    }

    /** {@return the same, with its part performed from a day on; as it is where the day is unknown} */
    public Named performed(Fact<LocalDate> day) {
        return new Named(partner, part, day, until);
    }

    /** {@return the same, with a last day of its part; as it is where the day is unknown} */
    public Named until(Fact<LocalDate> last) {
        return new Named(partner, part, performed, last);
    }
}
