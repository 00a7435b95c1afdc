package org.sharaka.domain.handover;

import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.money.Money;

/** {@code handover.board}: what the board has to decide. */
final class BoardRule {

    private BoardRule() {}

    static Optional<Check> check(ApprovalCase asked) {
        return applies(asked) ? Optional.of(decided(asked)) : Optional.empty();
    }

    /** It does not apply only where it is known that it need not. */
    private static boolean applies(ApprovalCase asked) {
        ApprovalFacts.Transfer transfer = asked.facts().transfer();
        Money limit = asked.limits().boardAbove().value();
        boolean small = transfer.assets().is(value -> value.compareTo(limit) <= 0);
        boolean noBuilding = transfer.buildingOwnership().is(passes -> !passes);
        return !small || !noBuilding || asked.facts().waiver().isPresent();
    }

    private static Check decided(ApprovalCase asked) {
        return asked.facts().board().is(decision -> decision.takenBy(asked.on()))
                ? Check.pass(HandoverRules.BOARD, Reading.YES, Reading.YES)
                : Check.missing(HandoverRules.BOARD, Result.FAIL, Reading.YES);
    }
}
