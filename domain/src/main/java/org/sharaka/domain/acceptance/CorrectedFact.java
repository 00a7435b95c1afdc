package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;

/** A recorded fact of an acceptance that was wrong, with its right value ({@code fact.correction}). */
public sealed interface CorrectedFact {

    /** {@return the word by which it is called; {@code ACCEPTANCE_DATE}, {@code VISIT_DATE} or {@code DOCUMENTS}} */
    String word();

    /** {@return its right value, for the journal; plain text} */
    String shown();

    /**
     * Who recorded the fact first.
     *
     * @param completion where it was recorded
     * @return the act
     * @throws InvalidValue {@code value.reference} at {@code /visit} for a visit that is not there
     */
    Act recordedIn(Completion completion);

    /**
     * Whether another value is of the same fact.
     *
     * @param other the other value
     * @return true for another date of one visit, for instance
     */
    default boolean isOf(CorrectedFact other) {
        return word().equals(other.word());
    }

    /**
     * Whether there is such a fact to correct.
     *
     * @param visits how many visits were recorded
     * @return false for a visit that is not there
     */
    default boolean isAmong(int visits) {
        return true;
    }

    /**
     * The day of the provisional acceptance was another.
     *
     * @param on the right day
     */
    record AcceptedOn(LocalDate on) implements CorrectedFact {

        @Override
        public String word() {
            return "ACCEPTANCE_DATE";
        }

        @Override
        public String shown() {
            return on.toString();
        }

        @Override
        public Act recordedIn(Completion completion) {
            return completion.acceptance().value().orElseThrow().act();
        }
    }

    /**
     * A visit was held on another day.
     *
     * @param visit which of the visits since the notice, from 1
     * @param on the right day
     */
    record VisitedOn(int visit, LocalDate on) implements CorrectedFact {

        @Override
        public String word() {
            return "VISIT_DATE";
        }

        @Override
        public String shown() {
            return visit + ": " + on;
        }

        @Override
        public Act recordedIn(Completion completion) {
            if (!isAmong(completion.visits().size())) {
                throw InvalidValue.at("/visit", "value.reference", "unknown");
            }
            return completion.visits().get(visit - 1).act();
        }

        @Override
        public boolean isAmong(int visits) {
            return visit >= 1 && visit <= visits;
        }

        @Override
        public boolean isOf(CorrectedFact other) {
            return other instanceof VisitedOn same && same.visit() == visit;
        }
    }

    /**
     * Other papers were handed in at acceptance.
     *
     * @param documents all the papers that were
     */
    record HandedIn(List<Document> documents) implements CorrectedFact {

        /** Copies the papers. */
        public HandedIn {
            documents = List.copyOf(documents);
        }

        @Override
        public String word() {
            return "DOCUMENTS";
        }

        @Override
        public String shown() {
            return documents.stream()
                    .map(paper -> paper.kind() + " " + paper.reference())
                    .collect(Collectors.joining("; "));
        }

        @Override
        public Act recordedIn(Completion completion) {
            return completion.acceptance().value().orElseThrow().act();
        }
    }
}
