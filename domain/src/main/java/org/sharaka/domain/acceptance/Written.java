package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;

/** How the texts, days and papers of a delivery are taken. */
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

    static Fact<String> line(Faults faults, String pointer, Fact<String> typed) {
        return typed.map(text -> line(faults, pointer, text));
    }

    static Fact<String> paragraph(Faults faults, String pointer, Fact<String> typed) {
        return typed.map(text -> paragraph(faults, pointer, text));
    }

    /** A paper of the right kind, dated no later than the step; where it is handed in. */
    static void mustBe(DocumentKind kind, LocalDate on, Fact<Document> document) {
        Faults faults = new Faults();
        document.value().ifPresent(paper -> paper.mustBe(kind, on, "/document", faults));
        faults.throwIfAny();
    }

    static void notBefore(Faults faults, String pointer, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            faults.add(pointer, "value.date", "order", earliest);
        }
    }

    /**
     * A day that is not before another.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order}
     */
    static void inOrder(String pointer, LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw InvalidValue.at(pointer, "value.date", "order", earliest);
        }
    }
}
