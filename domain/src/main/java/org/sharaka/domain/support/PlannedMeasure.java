package org.sharaka.domain.support;

import java.util.Set;
import java.util.function.Predicate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.text.PlainText;
import org.sharaka.domain.training.Provider;

/**
 * A measure of a support plan (S13, S14).
 *
 * @param kind what is done
 * @param about what it is about, one line
 * @param amount what it may cost; zero where it costs nothing
 * @param provider the space or person that gives it; asked of experience sharing ({@code support.provider})
 * @param dimension what it is to strengthen; unknown where it was not said
 */
public record PlannedMeasure(
        MeasureKind kind, String about, Money amount, Fact<Provider> provider, Fact<String> dimension) {

    /** How long {@code about} may be, in code points. */
    public static final int LONGEST_LINE = 200;

    /**
     * Checks text and amount.
     *
     * @throws InvalidValue {@code value.text} at {@code /about}; {@code value.amount} at {@code /amount} for a negative
     *     one, or nothing for a material measure
     */
    public PlannedMeasure {
        Faults faults = new Faults();
        String typed = about;
        about = faults.take("/about", () -> PlainText.line(typed, LONGEST_LINE, "value.text"))
                .orElse("");
        if (amount.minorUnits() < (kind.isMaterial() ? 1 : 0)) {
            faults.add("/amount", "value.amount", kind.isMaterial() ? "positive" : "range");
        }
        faults.throwIfAny();
    }

    /**
     * Adds what it names and is not there: {@code value.reference} at {@code /spaceId}, {@code value.enum} at
     * {@code /dimension}.
     *
     * @param isSpace whether a centre is an associative space
     * @param pointer where it is in the form
     */
    public void check(MaturityGrid grid, Predicate<CentreId> isSpace, String pointer, Faults faults) {
        provider.value().ifPresent(by -> {
            if (by instanceof Provider.Space space && !isSpace.test(space.centre())) {
                faults.add(pointer + "/spaceId", "value.reference", "unknown");
            }
        });
        Set<String> known = grid.dimensions().keySet();
        dimension
                .onlyIf(code -> !known.contains(code))
                .value()
                .ifPresent(code ->
                        faults.add(pointer + "/dimension", "value.enum", "unknown", code, String.join(", ", known)));
    }
}
