package org.sharaka.domain.oversight;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.text.PlainText;

/** What is written in the books as text. */
final class BookText {

    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_LINE = 200;

    private BookText() {}

    static String paragraph(String pointer, String typed, Faults faults) {
        return faults.take(pointer, () -> PlainText.paragraph(typed, LONGEST_TEXT, "value.text"))
                .orElse("");
    }

    static String line(String pointer, String typed, Faults faults) {
        return faults.take(pointer, () -> PlainText.line(typed, LONGEST_LINE, "value.text"))
                .orElse("");
    }
}
