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

    /**
     * Whether its money takes the place of some that never came ({@code fact.correction}): only money that is given for
     * the same purpose or a narrower one does so by itself.
     *
     * @param kind what the money that never came was given for
     */
    public boolean takesThePlaceOf(Purpose.Kind kind) {
        return narrowness.compareTo(kind) >= 0;
    }

    @Override
    public int compareTo(FreeReceipt other) {
        return ORDER.compare(this, other);
    }
}
