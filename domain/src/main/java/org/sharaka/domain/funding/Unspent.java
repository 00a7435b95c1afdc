package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.money.Money;

/**
 * How what is unspent of an allocation has moved, receipt by receipt.
 *
 * @param courses what is allocated, less what was released and paid, for each of its sources
 */
public record Unspent(Map<ReceiptId, DailyBalance> courses) {

    /** Copies the courses. */
    public Unspent {
        courses = Map.copyOf(courses);
    }

    /**
     * {@return what of it can be taken on a day; the sum, source by source, of the least of that day and every later
     * one}
     */
    public Money from(LocalDate day) {
        return courses.values().stream().map(course -> course.leastFrom(day)).reduce(Money.ZERO, Money::plus);
    }

    /** {@return what is unspent on a day; the sum of that day alone} */
    public Money on(LocalDate day) {
        return courses.values().stream().map(course -> course.on(day)).reduce(Money.ZERO, Money::plus);
    }

    /** {@return what is unspent once all that is recorded has happened; the sum} */
    public Money atLast() {
        return courses.values().stream().map(DailyBalance::atLast).reduce(Money.ZERO, Money::plus);
    }

    /** The same before a payment. */
    Unspent without(Payment payment) {
        Map<ReceiptId, DailyBalance> before = new HashMap<>(courses);
        payment.paidOn()
                .value()
                .ifPresent(day -> before.replaceAll((receipt, course) -> course.plus(day, payment.paidFrom(receipt))));
        return new Unspent(before);
    }

    /** Takes from the sources in their order. */
    List<ReceiptShare> inOrder(List<ReceiptShare> sources, LocalDate day, Money amount) {
        return ReceiptShare.take(there(sources, day), amount);
    }

    /**
     * Takes from the sources, the last drawn first.
     *
     * @param sources of its allocation, in the order of drawing
     * @return together the amount, or all there is
     */
    public List<ReceiptShare> lastFirst(List<ReceiptShare> sources, LocalDate day, Money amount) {
        List<ReceiptShare> there = new ArrayList<>(there(sources, day));
        Collections.reverse(there);
        return ReceiptShare.take(there, amount);
    }

    private List<ReceiptShare> there(List<ReceiptShare> sources, LocalDate day) {
        return sources.stream()
                .map(ReceiptShare::receipt)
                .flatMap(receipt -> Optional.ofNullable(courses.get(receipt)).stream()
                        .map(course -> course.leastFrom(day))
                        .filter(least -> least.minorUnits() > 0)
                        .map(least -> new ReceiptShare(receipt, least)))
                .toList();
    }
}
