package org.sharaka.domain.project;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;

/**
 * How far works had come on a day, as somebody reported it.
 *
 * @param act who reported, and for which day
 * @param percent how much is done, 0 to 100
 * @param photos photos by their references, and other papers; may be empty
 * @param remarks a paragraph, perhaps unsaid
 */
public record Progress(Act act, int percent, List<Document> photos, Fact<String> remarks) {

    private static final int ALL = 100;

    /**
     * Copies the papers and checks the rest.
     *
     * @throws InvalidValue {@code value.number} with reason {@code range} at {@code /percent}; {@code value.text} at
     *     {@code /remarks}
     */
    public Progress {
        photos = List.copyOf(photos);
        Faults faults = new Faults();
        if (percent < 0 || percent > ALL) {
            faults.add("/percent", "value.number", "range", 0, ALL);
        }
        Fact<String> typed = remarks;
        remarks = faults.take(
                        "/remarks",
                        () -> typed.map(text -> PlainText.paragraph(text, Brief.LONGEST_TEXT, "value.text")))
                .orElse(Fact.unknown());
        faults.throwIfAny();
    }
}
