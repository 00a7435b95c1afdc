package org.sharaka.domain.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.WorksPolicy;

/** What falls due in a delivery. */
final class Dues {

    private Dues() {}

    static List<Due> of(Delivery delivery) {
        List<Due> dues = new ArrayList<>();
        delivery.lots().forEach(lot -> add(dues, lot));
        for (Reserve reserve : delivery.reserves()) {
            if (reserve.isOpen()) {
                reserve.deadline()
                        .value()
                        .ifPresent(day -> dues.add(new Due(
                                Due.Kind.RESERVE, reserve.lot(), reserve.id().value(), day)));
            }
        }
        dues.sort(Comparator.comparing(Due::on));
        return List.copyOf(dues);
    }

    private static void add(List<Due> dues, Lot lot) {
        lot.current()
                .value()
                .filter(completion -> isToBeVisited(lot, completion))
                .ifPresent(completion -> {
                    Notice notice = completion.notice();
                    int days = WorksPolicy.ADOPTED.on(notice.on()).visitDays();
                    dues.add(new Due(
                            Due.Kind.VISIT,
                            lot.id(),
                            lot.id().value(),
                            notice.on().plusDays(days)));
                });
        lot.acceptance().value().ifPresent(accepted -> add(dues, lot, accepted));
    }

    private static boolean isToBeVisited(Lot lot, Completion completion) {
        return lot.stage() == Stage.COMPLETION_NOTIFIED && completion.visits().isEmpty();
    }

    private static void add(List<Due> dues, Lot lot, ProvisionalAcceptance accepted) {
        for (Condition condition : accepted.conditions()) {
            if (condition.met().value().isEmpty()) {
                dues.add(new Due(Due.Kind.CONDITION, lot.id(), condition.id().value(), condition.due()));
            }
        }
        if (lot.stage() == Stage.PROVISIONALLY_ACCEPTED) {
            dues.add(new Due(Due.Kind.GUARANTEE_END, lot.id(), lot.id().value(), accepted.guaranteeEnd()));
        }
    }
}
