package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Condition;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Part;

/** What is said for a warning: something to be done by a day, or, without a day, a written reason. */
public record ConditionForm(
        @NotNull String rule,
        Fact<String> about,
        @NotNull String what,
        Fact<String> who,
        @Ahead Fact<LocalDate> by) implements Part<Condition> {

    @Override
    public Condition make() {
        return new Condition(rule, about.value().orElse(""), what, who, by);
    }
}
