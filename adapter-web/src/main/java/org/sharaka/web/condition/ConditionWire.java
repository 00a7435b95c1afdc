package org.sharaka.web.condition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** Something that a step was taken on; {@code due} is its day now, and what is unknown is null. */
record ConditionWire(
        String id,
        String gate,
        @Nullable String rule,
        @Nullable String about,
        @Nullable String paper,
        String what,
        String who,
        String by,
        String due,
        String state,
        List<String> projects,
        @Nullable String lot,
        @Nullable String agreementId,
        @Nullable String centreId,
        @Nullable String mandateId,
        @Nullable String supportPlanId,
        @Nullable String handoverId,
        ActWire set,
        @Nullable ExtensionWire extension,
        @Nullable MetWire met,
        @Nullable ActWire lapsed) {

    static ConditionWire of(Condition condition, LocalDate today) {
        return new ConditionWire(
                condition.id().value(),
                condition.gate(),
                condition.rule().fold(rule -> rule, () -> null),
                condition.about().isEmpty() ? null : condition.about(),
                condition.paper().fold(Enum::name, () -> null),
                condition.what(),
                condition.who(),
                condition.by().toString(),
                condition.due().toString(),
                condition.stateOn(today).name(),
                condition.of(Subject.Kind.PROJECT),
                one(condition, Subject.Kind.LOT),
                one(condition, Subject.Kind.AGREEMENT),
                one(condition, Subject.Kind.CENTRE),
                one(condition, Subject.Kind.MANDATE),
                one(condition, Subject.Kind.SUPPORT_PLAN),
                one(condition, Subject.Kind.HANDOVER),
                ActWire.of(condition.set()),
                condition.extension().fold(ExtensionWire::of, () -> null),
                condition.met().fold(MetWire::of, () -> null),
                condition.lapsed().fold(ActWire::of, () -> null));
    }

    private static @Nullable String one(Condition condition, Subject.Kind kind) {
        return condition.of(kind).stream().findFirst().orElse(null);
    }

    /** How a condition was met. */
    record MetWire(ActWire recorded, DocumentWire document) {

        static MetWire of(Condition.Met met) {
            return new MetWire(ActWire.of(met.act()), DocumentWire.of(met.document()));
        }
    }

    /** A later day, by decision. */
    record ExtensionWire(String until, ActWire recorded, String reason, DocumentWire document) {

        static ExtensionWire of(Condition.Extension extension) {
            return new ExtensionWire(
                    extension.until().toString(),
                    ActWire.of(extension.act()),
                    extension.reason().text(),
                    DocumentWire.of(extension.document()));
        }
    }
}
