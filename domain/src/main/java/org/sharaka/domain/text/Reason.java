package org.sharaka.domain.text;

import org.sharaka.domain.fault.InvalidValue;

/**
 * Why a step is taken, as the journal keeps it.
 *
 * @param text a paragraph of 1 to 2 000 characters
 */
public record Reason(String text) {

    /** The most characters of a reason. */
    public static final int LONGEST = 2_000;

    /**
     * Takes it as people write it.
     *
     * @throws InvalidValue {@code value.text} with one of the reasons {@code blank}, {@code length}, {@code characters}
     */
    public Reason {
        text = PlainText.paragraph(text, LONGEST, "value.text");
    }
}
