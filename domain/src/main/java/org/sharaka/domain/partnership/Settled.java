package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * How works were settled before their time ({@code works.settlement}).
 *
 * @param act who settled, and on which day
 * @param agreement the agreement that was terminated with it; unknown where the project was cancelled by itself
 * @param stated what was stated; of an agreement for several projects, for all of them
 * @param kept what stays allocated for contractors: what was retained, and what is owed for works done
 * @param toReturn what is kept to be returned, receipt by receipt
 * @param moved what went elsewhere
 */
public record Settled(
        Act act,
        Fact<AgreementId> agreement,
        Settlement stated,
        Money kept,
        List<ReceiptShare> toReturn,
        List<MovedMoney> moved) {

    /** Copies the lists. */
    public Settled {
        toReturn = List.copyOf(toReturn);
        moved = List.copyOf(moved);
    }

    /**
     * Money that went elsewhere.
     *
     * @param to to what
     * @param from of which pledge
     * @param as the pledge it is now
     */
    public record MovedMoney(Purpose to, PledgeId from, PledgeId as, Money amount) {}
}
