package org.sharaka.domain.funding;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.PlainText;

/**
 * What a gift in kind is, and how its value was found ({@code receipt.in-kind}).
 *
 * @param what goods or services, at most {@link #LONGEST_TEXT}
 * @param basis what the value rests on
 * @param valuer who found it
 */
public record InKind(String what, Basis basis, Valuer valuer) {

    /** How long the description may be, in code points. */
    public static final int LONGEST_TEXT = 2000;

    /**
     * Checks the description.
     *
     * @throws InvalidValue {@code value.text} at {@code /what}
     */
    public InKind {
        String typed = what;
        what = Faults.within("/what", () -> PlainText.paragraph(typed, LONGEST_TEXT, "value.text"));
    }

    /** What a value rests on. */
    public enum Basis {
        /** What was paid for it. */
        INVOICE,
        /** What it is sold for. */
        PRICE_LIST,
        /** What an expert says. */
        EXPERT
    }
}
