package org.sharaka.application.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.PartnerId;

/** Who manages a centre on a day, and what it has on file, by the mandates on record. */
public final class ManagerOfDay {

    private ManagerOfDay() {}

    /** The mandate by which it is {@linkplain Mandate#entrusting entrusted}; unknown where nobody manages it. */
    public static Fact<Mandate> mandate(Stores stores, CentreId centre, LocalDate on) {
        return Mandate.entrusting(stores.of(Mandates.class).of(centre), on);
    }

    /** The papers on file of a manager: its own, and those given with its mandates at any centre. */
    public static List<Document> papers(Stores stores, PartnerId manager) {
        List<Mandate> its = stores.of(Mandates.class).ofManager(manager).stream()
                .map(Versioned::value)
                .toList();
        return Mandate.papersOf(stores.of(Partners.class).get(manager).value(), its)
                .toList();
    }
}
