package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
     * What of it can be taken on a day.
     *
     * @param day the day
     * @return the sum, source by source, of the least of that day and every later one
     */
    public Money from(LocalDate day) {
        return courses.values().stream().map(course -> course.leastFrom(day)).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What is unspent on a day.
     *
     * @param day the day
     * @return the sum of that day alone
     */
    public Money on(LocalDate day) {
        return courses.values().stream().map(course -> course.on(day)).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What is unspent once all that is recorded has happened.
     *
     * @return the sum
     */
    public Money atLast() {
        return courses.values().stream().map(DailyBalance::atLast).reduce(Money.ZERO, Money::plus);
    }

    /** Takes from the sources in their order. */
    List<ReceiptShare> inOrder(List<ReceiptShare> sources, LocalDate day, Money amount) {
        return ReceiptShare.take(there(sources, day), amount);
    }

    /** Takes from the sources, the last drawn first. */
    List<ReceiptShare> lastFirst(List<ReceiptShare> sources, LocalDate day, Money amount) {
        List<ReceiptShare> there = new ArrayList<>(there(sources, day));
        Collections.reverse(there);
        return ReceiptShare.take(there, amount);
    }

    private List<ReceiptShare> there(List<ReceiptShare> sources, LocalDate day) {
        return sources.stream()
                .map(ReceiptShare::receipt)
                .filter(courses::containsKey)
                .filter(receipt -> courses.get(receipt).leastFrom(day).minorUnits() > 0)
                .map(receipt -> new ReceiptShare(receipt, courses.get(receipt).leastFrom(day)))
                .toList();
    }
}
