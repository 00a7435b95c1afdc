package org.sharaka.domain.oversight;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.FoldKey;

/**
 * Own resources by source, whatever the spelling of its name.
 *
 * @param cash what each gave in cash
 * @param inKind what each gave in kind
 */
record OwnSources(Map<String, Money> cash, Map<String, Money> inKind) {

    /** Those that count: not the foundation's, and of what is in kind what is documented. */
    static OwnSources of(List<OwnResource> resources) {
        Map<String, Money> cash = new HashMap<>();
        Map<String, Money> inKind = new HashMap<>();
        resources.stream()
                .filter(OwnResource::counts)
                .forEach(one -> (one.form() == OwnResource.Form.CASH ? cash : inKind)
                        .merge(FoldKey.of(one.source()), one.amount(), Money::plus));
        return new OwnSources(Map.copyOf(cash), Map.copyOf(inKind));
    }

    /** The sum in cash, of each source at most what it gave before. */
    Money upTo(OwnSources before) {
        return cash.entrySet().stream()
                .map(entry -> least(entry.getValue(), before.cash.getOrDefault(entry.getKey(), Money.ZERO)))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The part of the largest source. In kind counts up to a part of the cash, and is cut in the same proportion for
     * every source.
     *
     * @return unknown without own resources
     */
    Fact<Fraction> largest(Fraction inKindPerCash) {
        BigInteger money = sum(cash).multiply(number(inKindPerCash.numerator()));
        BigInteger given = sum(inKind).multiply(number(inKindPerCash.denominator()));
        boolean all = given.compareTo(money) <= 0;
        BigInteger kept = all ? BigInteger.ONE : money;
        BigInteger of = all ? BigInteger.ONE : given;
        BigInteger whole = sum(cash).multiply(of).add(sum(inKind).multiply(kept));
        return whole.signum() == 0
                ? Fact.unknown()
                : Fact.of(Stream.concat(cash.keySet().stream(), inKind.keySet().stream())
                        .distinct()
                        .map(source -> amount(cash, source)
                                .multiply(of)
                                .add(amount(inKind, source).multiply(kept)))
                        .max(Comparator.naturalOrder())
                        .map(most -> Fraction.nearest(most, whole)));
    }

    private static BigInteger amount(Map<String, Money> amounts, String source) {
        return number(amounts.getOrDefault(source, Money.ZERO).minorUnits());
    }

    private static BigInteger sum(Map<String, Money> amounts) {
        return amounts.values().stream().map(one -> number(one.minorUnits())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }
}
