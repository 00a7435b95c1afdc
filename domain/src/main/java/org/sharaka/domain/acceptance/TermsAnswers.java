package org.sharaka.domain.acceptance;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;

/** Acceptance against the terms of reference, line by line (model 2). */
final class TermsAnswers {

    private TermsAnswers() {}

    /** The items that no answer holds for, and the answers that are about no item of the terms. */
    static List<String> unanswered(
            TermsInForce terms, List<ItemResult> items, Delivery delivery, List<Lot> chosen, List<Reserve> raised) {
        Stream<String> open = terms.items().stream()
                .filter(item -> items.stream()
                        .filter(answer -> answer.item().equals(item))
                        .noneMatch(answer -> stands(answer, delivery, chosen, raised)));
        Stream<String> strange = items.stream()
                .map(ItemResult::item)
                .filter(item -> !terms.items().contains(item));
        return Stream.concat(open, strange).distinct().toList();
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
