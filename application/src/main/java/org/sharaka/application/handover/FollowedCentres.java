package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;

/** Which centres of a handover are followed up: those that are in, but for what the foundation has taken back. */
final class FollowedCentres {

    private FollowedCentres() {}

    static List<CentreId> of(Stores stores, Handover handover, LocalDate on) {
        Set<CentreId> takenBack = takenBack(stores, handover, on);
        return handover.centres().stream()
                .filter(centre -> !takenBack.contains(centre))
                .toList();
    }

    static Set<CentreId> takenBack(Stores stores, Handover handover, LocalDate on) {
        return handover.centres().stream()
                .filter(centre -> stores.stepBacks().ofCentre(centre).stream()
                        .map(read -> read.value().snapshot())
                        .filter(back -> back.handover().equals(handover.id()))
                        .anyMatch(back -> back.reverted().is(act -> act.doneBy(on))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
