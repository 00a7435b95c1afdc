package org.sharaka.domain.acceptance;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;

/** Acceptance against the terms of reference, line by line (model 2). */
final class TermsAnswers {

    private TermsAnswers() {}

    /** Whether an item has no answer that stands, or an answer is about no item of the terms. */
    static boolean areMissing(
            TermsInForce terms, List<ItemResult> items, Delivery delivery, List<Lot> chosen, List<Reserve> raised) {
        boolean strange = items.stream().anyMatch(answer -> !terms.items().contains(answer.item()));
        return strange
                || terms.items().stream()
                        .anyMatch(item -> items.stream()
                                .filter(answer -> answer.item().equals(item))
                                .noneMatch(answer -> stands(answer, delivery, chosen, raised)));
    }

    private static boolean stands(ItemResult answer, Delivery delivery, List<Lot> chosen, List<Reserve> raised) {
        return switch (answer.result()) {
            case MET -> true;
            case NOT_MET ->
                Stream.concat(delivery.reserves().stream().filter(Reserve::isOpen), raised.stream())
                        .anyMatch(reserve -> reserve.item().is(answer.item()::equals));
            case OTHER_LOT ->
                delivery.lots().stream()
                        .filter(lot -> !chosen.contains(lot))
                        .anyMatch(lot -> lot.stage().compareTo(Stage.PROVISIONALLY_ACCEPTED) < 0
                                || hasAnswered(lot.acceptance(), answer.item()));
        };
    }

    private static boolean hasAnswered(Fact<ProvisionalAcceptance> acceptance, String item) {
        return acceptance.is(accepted -> accepted.handed().items().stream()
                .anyMatch(answer -> answer.item().equals(item) && answer.result() != ItemResult.Result.OTHER_LOT));
    }
}
