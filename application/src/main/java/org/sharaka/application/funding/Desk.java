package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;

/** What the use cases of money share. */
record Desk(IdGenerator ids, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The later of today and another day: what is entered by then counts, even for a day before. */
    LocalDate todayOr(LocalDate later) {
        return later.isAfter(today()) ? later : today();
    }

    String reference(Stores stores, String prefix) {
        return stores.nextReference(prefix, today().getYear());
    }

    static Partner partner(Stores stores, PartnerId id) {
        return stores.of(Partners.class).get(id).value();
    }

    /** What a body names is there. */
    static <T> T named(Optional<T> found, String pointer) {
        return found.orElseThrow(() -> InvalidValue.at(pointer, "value.reference", "unknown"));
    }
}
