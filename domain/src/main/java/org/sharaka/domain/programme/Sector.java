package org.sharaka.domain.programme;

import java.util.regex.Pattern;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A purpose in the DAC list of sectors, by its code.
 *
 * @param code five digits, {@code 12230} for basic health infrastructure
 */
public record Sector(String code) {

    private static final Pattern FIVE_DIGITS = Pattern.compile("[1-9][0-9]{4}");

    /**
     * Checks the form; whether the list has the code is not asked, for the list grows.
     *
     * @throws InvalidValue {@code value.sector} with reason {@code form}
     */
    public Sector {
        if (!FIVE_DIGITS.matcher(code).matches()) {
            throw InvalidValue.of("value.sector", "form", code);
        }
    }
}
