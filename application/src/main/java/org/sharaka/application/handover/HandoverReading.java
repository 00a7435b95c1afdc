package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.FollowUp;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverCircumstances;
import org.sharaka.domain.handover.HandoverCircumstances.Followed;
import org.sharaka.domain.handover.HandoverCircumstances.Passing;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.StreakPeople;

/** What the records tell the gates of handovers on a day. */
final class HandoverReading {

    private final Stores stores;
    private final LocalDate on;

    HandoverReading(Stores stores, LocalDate on) {
        this.stores = stores;
        this.on = on;
    }

    HandoverCircumstances around(Call call, Handover handover) {
        PartnerId manager = handover.snapshot().manager();
        boolean signed = handover.snapshot().deed().value().isPresent();
        return new HandoverCircumstances(
                call.actor().id(),
                parties(call, manager),
                signed ? Passing.NOTHING : passing(handover.centres(), manager),
                signed ? new Followed(takenBack(handover), assessed(handover)) : Followed.NOTHING);
    }

    private Passing passing(List<CentreId> centres, PartnerId manager) {
        Policies values = stores.rulebook().on(on);
        List<CentreFile> files =
                centres.stream().map(centre -> CentreFiles.of(stores, centre)).toList();
        return new Passing(
                files.stream()
                        .flatMap(file -> StreakPeople.of(file, manager, values, on).stream())
                        .collect(Collectors.toSet()),
                files.stream().map(this::table).toList(),
                centres.stream()
                        .map(centre -> TransferValues.of(stores, centre, on))
                        .toList());
    }

    List<CentreTable> tables(List<CentreId> centres) {
        return centres.stream()
                .map(centre -> table(CentreFiles.of(stores, centre)))
                .toList();
    }

    private CentreTable table(CentreFile file) {
        Centre centre = file.works().centre();
        return new CentreTable(centre.id(), centre.reference(), file.factsOn(stores.rulebook(), on));
    }

    Parties parties(Call call, PartnerId manager) {
        return Parties.of(
                List.of(stores.of(Partners.class).get(manager).value()),
                stores.of(Interests.class).of(call.actor().id()));
    }

    Fact<Tenure> tenure(CentreId centre) {
        return Tenure.on(
                stores.of(Mandates.class).ofCentre(centre).stream()
                        .map(Versioned::value)
                        .toList(),
                stores.rulebook().on(on).mandate(),
                on);
    }

    /** The centres that went back to the foundation by then. */
    Set<CentreId> takenBack(Handover handover) {
        return handover.centres().stream()
                .filter(centre -> stores.of(StepBacks.class).ofCentre(centre).stream()
                        .anyMatch(back -> back.value().hasTakenBack(handover.id(), on)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The days of the counted assessments of each centre since the deed. */
    Map<CentreId, List<LocalDate>> assessed(Handover handover) {
        LocalDate since = handover.followUp().fold(FollowUp::transferred, () -> on);
        PartnerId manager = handover.snapshot().manager();
        return handover.centres().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        centre -> stores.of(AssessmentRecords.class).book(centre).counted(manager, since, on).stream()
                                .map(AssessmentRecord::on)
                                .filter(day -> !day.isAfter(on))
                                .toList()));
    }
}
