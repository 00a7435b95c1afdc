package org.sharaka.web.acceptance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.Form;

/** What a step of a delivery asks. */
interface DeliveryForm {

    DeliveryStep step(Form form);

    /** The lots that are named; none for those that the step is about. */
    static List<LotId> lots(List<String> named) {
        return named == null
                ? List.of()
                : named.stream().filter(Objects::nonNull).map(LotId::new).toList();
    }

    /** A paragraph; empty where it is at fault or not there. */
    static Optional<String> text(Form form, String pointer, String typed) {
        return form.take(pointer, typed, text -> PlainText.paragraph(text, Brief.LONGEST_TEXT, "value.text"));
    }

    /** A line; empty where it is at fault or not there. */
    static Optional<String> line(Form form, String pointer, String typed) {
        return form.take(pointer, typed, text -> PlainText.line(text, DeliveryStep.LONGEST_LINE, "value.text"));
    }

    static Fact<String> said(String typed) {
        return Fact.of(Optional.ofNullable(typed));
    }

    /** The step, made where its parts could be read, with all that is at fault at once. */
    static <T> T made(Form form, boolean readable, Supplier<T> make) {
        Optional<T> made = readable ? form.take("", make) : Optional.empty();
        form.throwIfAny();
        return made.orElseThrow();
    }
}
