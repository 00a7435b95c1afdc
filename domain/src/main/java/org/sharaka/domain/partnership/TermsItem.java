package org.sharaka.domain.partnership;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;

/**
 * One line of terms of reference, accepted by itself on delivery.
 *
 * @param id how it is named in every version, one line of at most 40 characters
 * @param text what is required, a paragraph
 */
public record TermsItem(String id, String text) {

    private static final int LONGEST_ID = 40;

    /**
     * Checks both.
     *
     * @throws InvalidValue {@code value.text} at {@code /id} and {@code /text}
     */
    public TermsItem {
        Faults faults = new Faults();
        String named = id;
        String typed = text;
        id = faults.take("/id", () -> PlainText.line(named, LONGEST_ID, "value.text"))
                .orElse("");
        text = faults.take("/text", () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
        faults.throwIfAny();
    }
}
