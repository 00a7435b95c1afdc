package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;

/**
 * Something that was granted under a plan: equipment, a repair, or a measure of experience sharing.
 *
 * @param id within the plan: {@code G1}
 * @param measure what is granted, and how much it may cost
 * @param granted who granted it, and when
 * @param outlays its payments
 * @param delivered who recorded that it was delivered, and when; unknown until then
 */
public record Grant(String id, PlannedMeasure measure, Act granted, List<Outlay> outlays, Fact<Act> delivered) {

    /**
     * Copies the payments.
     *
     * @throws InvalidValue {@code value.enum} at {@code /kind} for operating aid, which is paid year by year
     */
    public Grant {
        Objects.requireNonNull(id);
        Objects.requireNonNull(granted);
        Objects.requireNonNull(delivered);
        outlays = List.copyOf(outlays);
        if (measure.kind() == MeasureKind.OPERATING_AID) {
            Faults faults = new Faults();
            faults.add("/kind", "value.enum", "unknown", measure.kind(), MeasureKind.EQUIPMENT);
            faults.throwIfAny();
        }
    }

    Grant with(List<Outlay> others) {
        return new Grant(id, measure, granted, others, delivered);
    }

    Grant deliveredBy(Act act) {
        return new Grant(id, measure, granted, outlays, Fact.known(act));
    }

    /**
     * What was paid by a day.
     *
     * @param day the day
     * @return the sum
     */
    public Money paidBy(LocalDate day) {
        return outlays.stream().map(outlay -> outlay.paidBy(day)).reduce(Money.ZERO, Money::plus);
    }

    /** What may still be paid, beside one payment. */
    Money left(Fact<Outlay> beside) {
        return outlays.stream()
                .filter(outlay -> !beside.is(outlay::equals))
                .map(Outlay::amount)
                .reduce(measure.amount(), Money::minus);
    }
}
