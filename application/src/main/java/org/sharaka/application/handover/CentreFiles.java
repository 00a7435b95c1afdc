package org.sharaka.application.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.CentreFile;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/** Takes all records of a centre from the stores. */
final class CentreFiles {

    private CentreFiles() {}

    static CentreFile of(Stores stores, CentreId id) {
        Centre centre = stores.centres().get(id).value();
        List<Mandate> mandates =
                stores.mandates().ofCentre(id).stream().map(Versioned::value).toList();
        Map<PartnerId, PartnerKind> managers = new HashMap<>();
        mandates.forEach(mandate -> managers.computeIfAbsent(
                mandate.manager(),
                manager -> stores.partners().get(manager).value().profile().kind()));
        Fact<Delivery> delivery = Fact.of(centre.origin()
                .project()
                .value()
                .flatMap(project -> stores.deliveries().find(project))
                .map(Versioned::value));
        return new CentreFile(
                new CentreWorks(centre, delivery, stores.premises().of(id).value()),
                mandates,
                managers,
                stores.assessments().book(id),
                stores.oversights().of(id).value(),
                stores.trainings().of(id).value(),
                stores.inventories().of(id).value(),
                stores.supportPlans().ofCentre(id).stream()
                        .map(Versioned::value)
                        .toList());
    }
}
