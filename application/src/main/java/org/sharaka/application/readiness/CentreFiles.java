package org.sharaka.application.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.readiness.CentreFile;

/** Takes all records of a centre from the stores. */
public final class CentreFiles {

    private CentreFiles() {}

    /** All records of a centre, read in a unit of work. */
    public static CentreFile of(Stores stores, CentreId id) {
        Centre centre = stores.of(Centres.class).get(id).value();
        List<Mandate> mandates = stores.of(Mandates.class).of(id);
        Map<PartnerId, Partner> managers = new HashMap<>();
        mandates.forEach(mandate -> managers.computeIfAbsent(
                mandate.manager(),
                manager -> stores.of(Partners.class).get(manager).value()));
        return new CentreFile(
                PremisesRegister.worksOf(stores, centre),
                mandates,
                elsewhere(stores, id, managers.keySet()),
                managers,
                stores.of(AssessmentRecords.class).book(id),
                stores.of(Oversights.class).of(id).value(),
                stores.of(Trainings.class).of(id).value(),
                stores.of(Inventories.class).of(id).value(),
                stores.of(SupportPlans.class).ofCentre(id).stream()
                        .map(Versioned::value)
                        .toList(),
                stores.of(Conditions.class).of(Subject.of(Subject.Kind.CENTRE, id)));
    }

    private static List<Mandate> elsewhere(Stores stores, CentreId here, Set<PartnerId> managers) {
        return managers.stream()
                .flatMap(manager -> stores.of(Mandates.class).ofManager(manager).stream())
                .map(Versioned::value)
                .filter(mandate -> !mandate.centre().equals(here))
                .toList();
    }
}
