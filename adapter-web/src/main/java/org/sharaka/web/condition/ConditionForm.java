package org.sharaka.web.condition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Part;

/** Something that a step is to be taken on. */
public record ConditionForm(
        Fact<String> rule,
        Fact<String> about,
        Fact<DocumentKind> paper,
        Fact<String> what,
        Fact<String> who,
        @Ahead Fact<LocalDate> by)
        implements Part<NewCondition> {

    @Override
    public NewCondition make() {
        return new NewCondition(rule, about.value().orElse(""), paper, what, who, by);
    }

    /** What is handed in for the warnings of a gate. */
    public static Answers answers(List<ConditionForm> conditions, List<ReasonForm> reasons) {
        return new Answers(Part.values(conditions), Part.values(reasons));
    }

    /** Why a step is taken though a rule warns, where nothing can be mended. */
    public record ReasonForm(@NotNull String rule, @NotNull String reason) implements Part<WrittenReason> {

        @Override
        public WrittenReason make() {
            return new WrittenReason(rule, reason);
        }
    }
}
