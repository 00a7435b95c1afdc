package org.sharaka.domain.partner;

import java.util.regex.Pattern;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The common identifier of an enterprise (ICE, التعريف الموحد للمقاولة): 15 digits, kept as text, the whole number a
 * multiple of 97 (rule {@code partner.ice}; not 1 modulo 97 as for an IBAN).
 *
 * @param digits the 15 digits
 */
public record Ice(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{15}");
    private static final int DIVISOR = 97;

    /**
     * Checks form and control digits.
     *
     * @throws InvalidValue {@code partner.ice} with reason {@code form} or {@code checksum}
     */
    public Ice {
        if (!FORM.matcher(digits).matches()) {
            throw InvalidValue.of("partner.ice", "form", digits);
        }
        if (Long.parseLong(digits) % DIVISOR != 0) {
            throw InvalidValue.of("partner.ice", "checksum", digits);
        }
    }
}
