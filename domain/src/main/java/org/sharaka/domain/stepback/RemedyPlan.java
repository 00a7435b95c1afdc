package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.text.PlainText;

/**
 * A remedy plan.
 *
 * @param by who recorded it, and the day it was agreed
 * @param text what is to be done
 * @param document the plan; unknown where it is told only
 * @param until its last day
 */
public record RemedyPlan(Act by, String text, Fact<Document> document, LocalDate until) {

    /**
     * Checks both.
     *
     * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.date} at {@code /until} for a day before
     */
    public RemedyPlan {
        Faults faults = new Faults();
        text = text(text, faults);
        ends(until, by.on(), faults);
        faults.throwIfAny();
    }

    static String text(String typed, Faults faults) {
        return faults.take("/text", () -> PlainText.paragraph(typed, WrittenAct.LONGEST_REASON, "value.text"))
                .orElse("");
    }

    static void ends(LocalDate until, LocalDate on, Faults faults) {
        if (until.isBefore(on)) {
            faults.add("/until", "value.date", "order", on);
        }
    }
}
