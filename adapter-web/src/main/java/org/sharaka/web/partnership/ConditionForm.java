package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Condition;
import org.sharaka.web.wire.Form;

/** What is said for a warning: something to be done by a day, or, without a day, a written reason. */
public record ConditionForm(
        @NotNull String rule, String about, @NotNull String what, String who, String by) {

    /** The condition, or nothing where it cannot be read. */
    public Optional<Condition> read(Form form, String pointer) {
        Optional<LocalDate> day = form.date(pointer + "/by", by);
        return rule != null && what != null
                ? form.take(
                        pointer,
                        () -> new Condition(
                                rule,
                                about == null ? "" : about,
                                what,
                                Fact.of(Optional.ofNullable(who)),
                                Fact.of(day)))
                : Optional.empty();
    }
}
