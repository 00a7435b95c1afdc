package org.sharaka.domain.funding;

import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;

/**
 * What the gate of an allocation asks.
 *
 * @param mayGo whether the money of the named pledge may go to the target; true where none is named
 * @param available what can be drawn for the target on the day and every later one
 * @param receipts what it is drawn from: enough of them for the amount, where there are enough
 * @param control what was allocated to a project of model 2 before; unknown for any other purpose
 * @param parties the donor of the named pledge as a party; none where none is named
 */
public record AllocationFacts(
        boolean mayGo, Money available, List<FreeReceipt> receipts, Fact<ControlCosts> control, Parties parties) {

    /** Puts the receipts in the order of drawing. */
    public AllocationFacts {
        receipts = receipts.stream().sorted().toList();
    }

    /** {@return the sources of an allocation of an amount; in the order of drawing} */
    public List<ReceiptShare> draw(Money amount) {
        return ReceiptShare.take(there(), amount);
    }

    Money free() {
        return ReceiptShare.sum(there());
    }

    private List<ReceiptShare> there() {
        return receipts.stream()
                .filter(receipt -> receipt.free().minorUnits() > 0)
                .map(receipt -> new ReceiptShare(receipt.receipt(), receipt.free()))
                .toList();
    }
}
