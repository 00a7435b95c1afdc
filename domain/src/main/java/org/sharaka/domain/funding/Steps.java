package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.time.FactOrder;

/** What the steps of pledges, receipts, allocations and payments share. */
final class Steps {

    private Steps() {}

    /** A step of one life cycle is never dated before the last one. */
    static LocalDate notBefore(LocalDate earliest, LocalDate on) {
        return FactOrder.check("/on", earliest, on);
    }

    static void positive(Fact<Money> amount, Faults faults) {
        if (amount.is(given -> given.minorUnits() <= 0)) {
            faults.add("/amount", "value.amount", "positive");
        }
    }

    static <T> List<T> more(List<T> before, T last) {
        List<T> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }
}
