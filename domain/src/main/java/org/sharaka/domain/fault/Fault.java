package org.sharaka.domain.fault;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with what was handed in, and where it stands.
 *
 * @param pointer a JSON pointer to the part at fault, {@code ""} for the whole
 * @param code the rule's code, such as {@code partner.ice}, or a code of shape such as {@code value.required}
 * @param reason which way it is wrong, as a word of the texts: {@code blank}, {@code length}
 * @param details what the message names beside: the value, a limit; each shown as text, a long one cut off
 */
public record Fault(String pointer, String code, String reason, List<String> details) {

    private static final int LONGEST_DETAIL = 200;

    /** Copies the details. */
    public Fault {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        details = details.stream().map(Fault::shortened).toList();
    }

    private static String shortened(String detail) {
        return detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }

    /**
     * The same fault, seen from outside: what holds the part.
     *
     * @param holder a pointer that is put before this one's
     * @return the fault with the longer pointer
     */
    public Fault under(String holder) {
        return new Fault(holder + pointer, code, reason, details);
    }
}
