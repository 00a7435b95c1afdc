package org.sharaka.domain.funding;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.money.Money;

/**
 * Some centimes of one receipt: a source of an allocation, what a payment was paid from.
 *
 * @param receipt whose
 * @param amount how much, above zero
 */
public record ReceiptShare(ReceiptId receipt, Money amount) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException for zero or less
     */
    public ReceiptShare {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("a part of " + amount);
        }
    }

    /**
     * Takes an amount from what there is, the first first.
     *
     * @param there what there is, in the order it is taken
     * @param amount how much is wanted
     * @return what is taken; together the amount, or less where there is less
     */
    public static List<ReceiptShare> take(List<ReceiptShare> there, Money amount) {
        List<ReceiptShare> taken = new ArrayList<>();
        Money wanted = amount;
        for (ReceiptShare part : there) {
            if (wanted.minorUnits() > 0) {
                Money some = part.amount().min(wanted);
                taken.add(new ReceiptShare(part.receipt(), some));
                wanted = wanted.minus(some);
            }
        }
        return List.copyOf(taken);
    }

    /**
     * What parts are together.
     *
     * @param parts the parts
     * @return their sum
     */
    public static Money sum(List<ReceiptShare> parts) {
        return parts.stream().map(ReceiptShare::amount).reduce(Money.ZERO, Money::plus);
    }
}
