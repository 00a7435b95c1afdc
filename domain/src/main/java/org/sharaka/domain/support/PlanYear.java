package org.sharaka.domain.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureKind;

/**
 * One year of a support plan.
 *
 * @param number 1 for the first year of support
 * @param budget the approved budget of eligible operating costs
 * @param measures what is planned, of both pillars
 */
public record PlanYear(int number, Money budget, List<PlannedMeasure> measures) {

    /** The last year that a plan may name. */
    public static final int LAST = 99;

    static final PlanYear NOTHING = new PlanYear(1, Money.ZERO, List.of());

    /**
     * Copies the measures.
     *
     * @throws InvalidValue {@code value.range} at {@code /year} for a number outside 1 to {@value #LAST};
     *     {@code value.amount} at {@code /approvedBudget} for a negative one
     */
    public PlanYear {
        measures = List.copyOf(measures);
        Faults faults = new Faults();
        if (number < 1) {
            faults.add("/year", "value.range", "least", 1);
        }
        if (number > LAST) {
            faults.add("/year", "value.range", "between", 1, LAST);
        }
        if (budget.minorUnits() < 0) {
            faults.add("/approvedBudget", "value.amount", "range");
        }
        faults.throwIfAny();
    }

    /**
     * The years of one plan are each named once.
     *
     * @throws InvalidValue {@code value.required} at {@code /years} for none; {@code value.list} at
     *     {@code /years/1/year} for a year that is named twice
     */
    static void mustDiffer(List<PlanYear> years) {
        Faults faults = new Faults();
        if (years.isEmpty()) {
            faults.add("/years", "value.required", "missing");
        }
        Set<Integer> numbers = new HashSet<>();
        for (int place = 0; place < years.size(); place++) {
            int number = years.get(place).number();
            if (!numbers.add(number)) {
                faults.add("/years/" + place + "/year", "value.list", "twice", number);
            }
        }
        faults.throwIfAny();
    }

    /** Adds what its measures name and is not there, as {@link PlannedMeasure#check}. */
    public void check(MaturityGrid grid, Predicate<CentreId> isSpace, String pointer, Faults faults) {
        for (int place = 0; place < measures.size(); place++) {
            measures.get(place).check(grid, isSpace, pointer + "/measures/" + place, faults);
        }
    }

    /** {@return the operating aid that is planned} */
    public Money aid() {
        return sum(measures, kind -> kind == MeasureKind.OPERATING_AID);
    }

    /** {@return what equipment and repair together may cost} */
    public Money goods() {
        return sum(measures, MeasureKind::isGoods);
    }

    private static Money sum(List<PlannedMeasure> measures, Predicate<MeasureKind> of) {
        return measures.stream()
                .filter(measure -> of.test(measure.kind()))
                .map(PlannedMeasure::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
