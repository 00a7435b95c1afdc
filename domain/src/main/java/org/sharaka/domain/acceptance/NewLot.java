package org.sharaka.domain.acceptance;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;

/**
 * A part of the works that is to be delivered apart.
 *
 * @param name what it is called, one line of at most 200 characters
 * @param share which part of the works it is, more than nothing; unknown where nobody said
 */
public record NewLot(String name, Fact<Fraction> share) {

    /**
     * Checks both.
     *
     * @throws InvalidValue {@code value.text} at {@code /name}; {@code value.ratio} with reason {@code positive} at
     *     {@code /share} for nothing or less
     */
    public NewLot {
        Faults faults = new Faults();
        name = Written.line(faults, "/name", name);
        if (share.is(part -> part.numerator() <= 0)) {
            faults.add("/share", "value.ratio", "positive");
        }
        faults.throwIfAny();
    }
}
