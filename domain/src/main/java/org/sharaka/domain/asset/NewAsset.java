package org.sharaka.domain.asset;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * What is known of an asset when it is entered in the register.
 *
 * @param description what it is, one line
 * @param kind a building or equipment
 * @param value what it is worth in the books; not negative
 * @param critical whether the centre cannot work without it
 * @param condition in which condition it is when it is entered
 * @param source whose money it comes from
 * @param acquiredOn the day it was acquired
 * @param origin the grant, payment, receipt or delivery it comes from, by id or in words; unknown where nobody said
 */
public record NewAsset(
        String description,
        AssetKind kind,
        Money value,
        boolean critical,
        AssetCondition condition,
        AssetSource source,
        LocalDate acquiredOn,
        Fact<String> origin) {

    /** How long a description or an origin may be, in code points. */
    public static final int LONGEST_LINE = 200;

    /**
     * Checks the texts and the value.
     *
     * @throws InvalidValue {@code value.text} at {@code /description} and {@code /origin}; {@code value.range} with
     *     reason {@code least} at {@code /value} for a negative one
     */
    public NewAsset {
        Faults faults = new Faults();
        String typed = description;
        Optional<String> line = faults.take("/description", () -> lineOf(typed));
        Fact<String> from = origin;
        Optional<Fact<String>> whence =
                faults.take("/origin", () -> from.fold(text -> Fact.known(lineOf(text)), Fact::<String>unknown));
        if (value.compareTo(Money.ZERO) < 0) {
            faults.add("/value", "value.range", "least", 0);
        }
        faults.throwIfAny();
        description = line.orElseThrow();
        origin = whence.orElseThrow();
    }

    /** The same, that comes from somewhere. */
    public NewAsset from(String whence) {
        return new NewAsset(description, kind, value, critical, condition, source, acquiredOn, Fact.known(whence));
    }

    /** A text of one line, as a description is. */
    public static String lineOf(String typed) {
        return PlainText.line(typed, LONGEST_LINE, "value.text");
    }
}
