package org.sharaka.application.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.Parties;

/** Who manages a centre on a day, by the mandates on record. */
public final class ManagerOfDay {

    private ManagerOfDay() {}

    /** The mandate by which it is {@linkplain Mandate#entrusting entrusted}; unknown where nobody manages it. */
    public static Fact<Mandate> mandate(Stores stores, CentreId centre, LocalDate on) {
        return Mandate.entrusting(stores.of(Mandates.class).of(centre), on);
    }

    /** The manager, and the interests of who acts; nobody where there is no manager. */
    public static Parties parties(Stores stores, Call call, CentreId centre, LocalDate on) {
        return mandate(stores, centre, on)
                .fold(
                        mandate -> Parties.of(
                                List.of(stores.of(Partners.class)
                                        .get(mandate.manager())
                                        .value()),
                                stores.of(Interests.class).of(call.actor().id())),
                        () -> Parties.NONE);
    }
}
