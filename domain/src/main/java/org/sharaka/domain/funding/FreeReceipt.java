package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.Comparator;
import org.sharaka.domain.money.Money;

/**
 * A receipt that something can be drawn from. Their natural order is the order of drawing: the narrowest purpose first,
 * then the oldest receipt.
 *
 * @param receipt which
 * @param narrowness the narrowest purpose of its money that the target nests in: of its pledge, or by consent
 * @param receivedOn when it came in
 * @param entry its place in the order of entry
 * @param free what can be drawn from it: the least of what is not allocated, on the day and every later one
 */
public record FreeReceipt(ReceiptId receipt, Purpose.Kind narrowness, LocalDate receivedOn, long entry, Money free)
        implements Comparable<FreeReceipt> {

    private static final Comparator<FreeReceipt> ORDER = Comparator.comparing(
                    FreeReceipt::narrowness, Comparator.reverseOrder())
            .thenComparing(FreeReceipt::receivedOn)
            .thenComparingLong(FreeReceipt::entry);

    @Override
    public int compareTo(FreeReceipt other) {
        return ORDER.compare(this, other);
    }
}
