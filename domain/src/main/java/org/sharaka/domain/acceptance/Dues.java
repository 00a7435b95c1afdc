package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.Stage;

/** What falls due in a delivery. */
final class Dues {

    private Dues() {}

    static List<LocalDate> earliest(Delivery delivery) {
        return of(delivery, 0).stream().map(Due::on).toList();
    }

    static List<Due> of(Delivery delivery, AcceptancePolicy policy) {
        return of(delivery, policy.visitDays());
    }

    private static List<Due> of(Delivery delivery, int visitDays) {
        List<Due> dues = new ArrayList<>();
        delivery.lots().forEach(lot -> add(dues, lot, visitDays));
        for (Reserve reserve : delivery.reserves()) {
            if (reserve.isOpen() && delivery.lot(reserve.lot()).isPresent()) {
                reserve.deadline()
                        .value()
                        .ifPresent(day -> dues.add(new Due(
                                Due.Kind.RESERVE, reserve.lot(), reserve.id().value(), day)));
            }
        }
        dues.sort(Comparator.comparing(Due::on));
        return List.copyOf(dues);
    }

    private static void add(List<Due> dues, Lot lot, int visitDays) {
        lot.current()
                .value()
                .filter(completion -> isToBeVisited(lot, completion))
                .ifPresent(completion -> dues.add(new Due(
                        Due.Kind.VISIT,
                        lot.id(),
                        lot.id().value(),
                        completion.notice().on().plusDays(visitDays))));
        lot.acceptance().value().ifPresent(accepted -> add(dues, lot, accepted));
    }

    private static boolean isToBeVisited(Lot lot, Completion completion) {
        return lot.stage() == Stage.COMPLETION_NOTIFIED && completion.visits().isEmpty();
    }

    private static void add(List<Due> dues, Lot lot, ProvisionalAcceptance accepted) {
        if (lot.stage() == Stage.PROVISIONALLY_ACCEPTED) {
            dues.add(new Due(Due.Kind.GUARANTEE_END, lot.id(), lot.id().value(), accepted.guaranteeEnd()));
        }
    }
}
