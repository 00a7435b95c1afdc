package org.sharaka.domain.condition;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/** A step in the life of a condition. */
public sealed interface ConditionStep extends Step<Condition, ConditionCircumstances> {

    @Override
    default LocalDate earliest(Condition before, ConditionCircumstances around) {
        return before.extension()
                .fold(extension -> extension.act().on(), () -> before.set().on());
    }

    /**
     * It is met with its document; late is better than never.
     *
     * @param document the paper that meets it
     */
    record Meet(LocalDate on, Fact<Document> document) implements ConditionStep {

        /** For whoever writes projects, who writes centres too. */
        public static final StepKind KIND = new StepKind("meet", Permission.WRITE_PROJECTS);

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public ConditionInquiry look(Rulebook book, Condition before, ConditionCircumstances around) {
            before.requireUnmet(KIND.word());
            return new ConditionInquiry.Meeting(on, before.id(), around.parties(), before.paper(), document);
        }

        @Override
        public void check(Condition before) {
            document.required("/document");
        }

        @Override
        public Recorded<Condition> take(Rulebook book, Condition before, ConditionCircumstances around) {
            Document paper = document.required("/document");
            Condition met = before.metBy(new Condition.Met(new Act(around.by(), on), paper));
            return Recorded.of(
                    met,
                    ConditionEvent.of(before, "condition.met", on, "document", paper.kind() + " " + paper.reference()));
        }
    }

    /**
     * It gets a later day, once, by decision.
     *
     * @param on the day of the decision
     * @param until the new day, after the present one
     * @param reason why
     * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
     */
    record Extend(LocalDate on, Fact<LocalDate> until, Fact<Reason> reason, Fact<Document> document)
            implements ConditionStep {

        /** A decision, for whoever approves projects. */
        public static final StepKind KIND = new StepKind("extend", Permission.APPROVE_PROJECTS);

        /**
         * Checks the decision.
         *
         * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason
         *     {@code late} at {@code /document/date}
         */
        public Extend {
            Faults faults = new Faults();
            document.value().ifPresent(paper -> paper.mustBe(DocumentKind.DECISION, on, "/document", faults));
            faults.throwIfAny();
        }

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public ConditionInquiry look(Rulebook book, Condition before, ConditionCircumstances around) {
            before.requireUnmet(KIND.word());
            return new ConditionInquiry.Extending(
                    on,
                    before.id(),
                    around.parties(),
                    around.followedAsReserve(),
                    before.paper(),
                    before.by(),
                    before.extension().value().isPresent(),
                    until);
        }

        @Override
        public void check(Condition before) {
            reason.required("/reason");
            document.required("/document");
            LocalDate later = before.due().plusDays(1);
            if (until.required("/until").isBefore(later)) {
                throw InvalidValue.at("/until", "value.date", "order", later);
            }
        }

        @Override
        public Recorded<Condition> take(Rulebook book, Condition before, ConditionCircumstances around) {
            Condition.Extension extension = new Condition.Extension(
                    new Act(around.by(), on),
                    reason.required("/reason"),
                    document.required("/document"),
                    until.required("/until"));
            return Recorded.of(
                    before.extendedBy(extension),
                    ConditionEvent.of(
                            before,
                            "condition.extended",
                            on,
                            "until",
                            extension.until().toString(),
                            "reason",
                            extension.reason().text(),
                            "document",
                            extension.document().kind() + " "
                                    + extension.document().reference()));
        }
    }
}
