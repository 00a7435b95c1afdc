package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.gate.Ruling;

/** What the rules of one approval look at; the ruling is that of the handover gate. */
record ApprovalCase(ApprovalFacts facts, Ruling ruling, HandoverPolicy policy, LocalDate on) {

    /** The ruling has to be there before anyone approves it. */
    ApprovalCase {
        if (!ruling.gate().equals(HandoverGate.NAME) || ruling.on().isAfter(on)) {
            throw new IllegalArgumentException("an approval on " + on + " needs a handover ruling made by then, not "
                    + ruling.gate() + " of " + ruling.on());
        }
    }

    HandoverPolicy.Approval limits() {
        return policy.approval();
    }
}
