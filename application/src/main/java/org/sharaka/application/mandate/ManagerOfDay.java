package org.sharaka.application.mandate;

import java.time.LocalDate;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;

/** Who manages a centre on a day, by the mandates on record. */
public final class ManagerOfDay {

    private ManagerOfDay() {}

    /** The mandate by which it is {@linkplain Mandate#entrusting entrusted}; unknown where nobody manages it. */
    public static Fact<Mandate> mandate(Stores stores, CentreId centre, LocalDate on) {
        return Mandate.entrusting(stores.of(Mandates.class).of(centre), on);
    }
}
