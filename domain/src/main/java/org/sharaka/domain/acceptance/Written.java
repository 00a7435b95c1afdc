package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;

/** How the texts and papers of a delivery are taken. */
final class Written {

    private Written() {}

    static String line(Faults faults, String pointer, String typed) {
        return faults.take(pointer, () -> PlainText.line(typed, DeliveryStep.LONGEST_LINE, "value.text"))
                .orElse("");
    }

    static String paragraph(Faults faults, String pointer, String typed) {
        return faults.take(pointer, () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
    }

    static String reason(Faults faults, String typed) {
        return faults.take("/reason", () -> PlainText.paragraph(typed, Partner.LONGEST_REASON, "value.text"))
                .orElse("");
    }

    static Fact<String> line(Faults faults, String pointer, Fact<String> typed) {
        return typed.fold(text -> Fact.known(line(faults, pointer, text)), Fact::unknown);
    }

    static Fact<String> paragraph(Faults faults, String pointer, Fact<String> typed) {
        return typed.fold(text -> Fact.known(paragraph(faults, pointer, text)), Fact::unknown);
    }

    /** A day that is not before another. */
    static void notBefore(Faults faults, String pointer, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            faults.add(pointer, "value.date", "order", earliest);
        }
    }

    /**
     * The day of a step, which is not before the last step of the same life.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    static void inOrder(LocalDate earliest, LocalDate on) {
        Faults faults = new Faults();
        notBefore(faults, "/on", earliest, on);
        faults.throwIfAny();
    }
}
