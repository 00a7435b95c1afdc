package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.text.PlainText;

/**
 * A step of a project that rests on its partnership.
 *
 * @param step to agree, to start, to suspend, to resume or to cancel
 * @param project which
 * @param on on which day
 * @param handed what is handed in with it
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record TakeProjectStep(Step step, ProjectId project, LocalDate on, Handed handed, Fact<Long> expected) {

    /**
     * Checks that a reason is there where the step asks one.
     *
     * @throws InvalidValue {@code value.required} at {@code /reason} to suspend, to resume and to cancel
     */
    public TakeProjectStep {
        boolean reasoned = step == Step.SUSPEND || step == Step.RESUME || step == Step.CANCEL;
        if (reasoned && handed.reason().value().isEmpty()) {
            throw InvalidValue.at("/reason", "value.required", "missing");
        }
    }

    /**
     * What is handed in with a step.
     *
     * @param reason why, a paragraph
     * @param documents papers, which are kept in the dossier of the project
     * @param conditions what was said for warnings
     * @param settlement what is stated to cancel
     */
    public record Handed(
            Fact<String> reason, List<Document> documents, List<Condition> conditions, Settlement settlement) {

        /** Nothing. */
        public static final Handed NOTHING = new Handed(Fact.unknown(), List.of(), List.of(), Settlement.NONE);

        /**
         * Copies the lists and checks the reason.
         *
         * @throws InvalidValue {@code value.text} at {@code /reason}
         */
        public Handed {
            documents = List.copyOf(documents);
            conditions = List.copyOf(conditions);
            Fact<String> typed = reason;
            reason = Faults.within(
                    "/reason",
                    () -> Fact.of(typed.value()
                            .map(text -> PlainText.paragraph(text, Partner.LONGEST_REASON, "value.text"))));
        }

        /**
         * A reason and nothing else.
         *
         * @param why a paragraph
         * @return what is handed in
         */
        public static Handed because(String why) {
            return new Handed(Fact.known(why), List.of(), List.of(), Settlement.NONE);
        }

        /**
         * Papers and nothing else.
         *
         * @param papers which
         * @return what is handed in
         */
        public static Handed with(List<Document> papers) {
            return new Handed(Fact.unknown(), papers, List.of(), Settlement.NONE);
        }
    }
}
