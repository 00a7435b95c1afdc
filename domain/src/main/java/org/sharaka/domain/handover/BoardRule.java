package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.money.Money;

/** {@code handover.board}: what the board has to decide. */
final class BoardRule {

    private BoardRule() {}

    static List<Check> check(ApprovalCase asked) {
        return applies(asked) ? List.of(BoardDecision.check(asked.facts().board(), asked.on())) : List.of();
    }

    /** It does not apply only where it is known that it need not. */
    private static boolean applies(ApprovalCase asked) {
        ApprovalFacts.Transfer transfer = asked.facts().transfer();
        Money limit = asked.policy().boardAbove();
        boolean small = transfer.assets().is(value -> value.compareTo(limit) <= 0);
        boolean noBuilding = transfer.buildingOwnership().is(passes -> !passes);
        return !small || !noBuilding || asked.facts().waiver().isPresent();
    }
}
