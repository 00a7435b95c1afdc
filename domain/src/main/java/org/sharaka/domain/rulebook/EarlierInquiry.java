package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import org.sharaka.domain.gate.Ruling;

/** An inquiry that still rules by itself, under the defaults. Each becomes an {@link Inquiry} with a {@link Gate}. */
public interface EarlierInquiry extends Inquiry {

    /**
     * Rules on it. A pure function of the components.
     *
     * @return every rule of the gate, in the order of the rulebook
     */
    @Override
    Ruling ruling();

    @Override
    default LocalDate on() {
        return ruling().on();
    }

    @Override
    default Gate<?> gate() {
        throw new IllegalStateException("has no gate of named rules");
    }
}
