package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Policies;

/** An inquiry that still rules by itself, under the defaults. Each becomes an {@link Inquiry} with a {@link Gate}. */
public interface EarlierInquiry extends Inquiry {

    /**
     * Rules on it. A pure function of the components.
     *
     * @return every rule of the gate, in the order of the rulebook
     */
    @Override
    Ruling ruling();

    /**
     * The defaults, for what is not given its book yet; goes with this.
     *
     * @param on the day
     * @return one of each group
     */
    static Policies values(LocalDate on) {
        return Rulebook.standard().on(on);
    }

    @Override
    default LocalDate on() {
        return ruling().on();
    }

    @Override
    default Gate<?> gate() {
        throw new IllegalStateException("has no gate of named rules");
    }
}
