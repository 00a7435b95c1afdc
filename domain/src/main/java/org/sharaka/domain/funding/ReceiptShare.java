package org.sharaka.domain.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * What parts have more of each receipt than others.
     *
     * @param parts the parts
     * @param others what is taken away
     * @return in the order of the parts
     */
    public static List<ReceiptShare> beyond(List<ReceiptShare> parts, List<ReceiptShare> others) {
        Map<ReceiptId, Money> all = new LinkedHashMap<>();
        parts.forEach(part -> all.merge(part.receipt(), part.amount(), Money::plus));
        others.forEach(part -> all.computeIfPresent(part.receipt(), (any, had) -> had.minus(part.amount())));
        return all.entrySet().stream()
                .filter(part -> part.getValue().minorUnits() > 0)
                .map(part -> new ReceiptShare(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * Parts and further ones together.
     *
     * @param parts the parts
     * @param more further ones
     * @return each receipt once, in their order
     */
    public static List<ReceiptShare> together(List<ReceiptShare> parts, List<ReceiptShare> more) {
        return beyond(Stream.concat(parts.stream(), more.stream()).toList(), List.of());
    }

    /** The parts with some of them taken from another receipt; in their order, each receipt once. */
    static List<ReceiptShare> instead(List<ReceiptShare> parts, ReceiptShare lacking, ReceiptId by) {
        Map<ReceiptId, Money> all = new LinkedHashMap<>();
        parts.forEach(part -> all.merge(part.receipt(), part.amount(), Money::plus));
        all.merge(lacking.receipt(), Money.ZERO.minus(lacking.amount()), Money::plus);
        all.merge(by, lacking.amount(), Money::plus);
        all.values().removeIf(Money::isZero);
        return all.entrySet().stream()
                .map(part -> new ReceiptShare(part.getKey(), part.getValue()))
                .toList();
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
