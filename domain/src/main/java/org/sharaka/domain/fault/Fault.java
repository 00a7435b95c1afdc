package org.sharaka.domain.fault;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with what was handed in, and where it stands.
 *
 * @param pointer a JSON pointer to the part at fault, {@code ""} for the whole
 * @param code the rule's code, such as {@code partner.ice}, or a code of shape such as {@code value.required}
 * @param reason which way it is wrong, as a word of the texts: {@code blank}, {@code length}
 * @param details what the message names beside: the value, a limit; each shown as text
 */
public record Fault(String pointer, String code, String reason, List<String> details) {

    /** Copies the details. */
    public Fault {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        details = List.copyOf(details);
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
