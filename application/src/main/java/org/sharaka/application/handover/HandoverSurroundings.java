package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.CentreTable;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.StreakPeople;
import org.sharaka.domain.handover.TransferredValue;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/** What the records tell the gates of handovers and step-backs. */
final class HandoverSurroundings {

    private final Stores stores;
    private final Readiness readiness;

    HandoverSurroundings(Stores stores, Readiness readiness) {
        this.stores = stores;
        this.readiness = readiness;
    }

    Fact<Tenure> tenure(CentreId centre, LocalDate on) {
        return Tenure.on(mandates(centre), stores.rulebook().on(on).mandate(), on);
    }

    List<Mandate> mandates(CentreId centre) {
        return stores.mandates().ofCentre(centre).stream().map(Versioned::value).toList();
    }

    List<CentreTable> tables(List<CentreId> centres, LocalDate on) {
        return centres.stream()
                .map(centre -> new CentreTable(
                        centre,
                        stores.centres().get(centre).value().reference(),
                        readiness.inquiry(stores, centre, on).facts()))
                .toList();
    }

    List<TransferredValue> values(List<CentreId> centres, LocalDate on) {
        return centres.stream()
                .map(centre -> TransferValues.of(stores, centre, on))
                .toList();
    }

    /** Everyone who had a hand in the streak of one of the centres. */
    Set<UserId> assessors(List<CentreId> centres, PartnerId manager, LocalDate on) {
        PartnerKind kind = stores.partners().get(manager).value().profile().kind();
        Set<UserId> people = new HashSet<>();
        for (CentreId centre : centres) {
            tenure(centre, on)
                    .onlyIf(tenure -> tenure.manager().equals(manager))
                    .value()
                    .ifPresent(tenure -> people.addAll(StreakPeople.of(
                            stores.assessments().book(centre).counted(manager, tenure.since(), on),
                            kind,
                            stores.rulebook().on(on))));
        }
        return people;
    }

    Handover.Around around(Call call, Handover handover, LocalDate on) {
        PartnerId manager = handover.snapshot().manager();
        List<TransferredValue> values = values(handover.centres(), on);
        return new Handover.Around(
                assessors(handover.centres(), manager, on),
                values.stream().map(TransferredValue::total).reduce(Money.ZERO, Money::plus),
                Fact.known(ownershipPasses(handover.centres(), on)),
                parties(call, manager));
    }

    /** A lease or a use agreement leaves the building with its owner. */
    private boolean ownershipPasses(List<CentreId> centres, LocalDate on) {
        return centres.stream()
                .anyMatch(centre -> readiness
                        .inquiry(stores, centre, on)
                        .facts()
                        .title()
                        .instrument()
                        .is(instrument -> instrument == Instrument.OWNERSHIP));
    }

    Parties parties(Call call, PartnerId manager) {
        return Parties.of(
                List.of(stores.partners().get(manager).value()),
                stores.interests().of(call.actor().id()));
    }
}
