package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.StepKind;

/**
 * What heirs or a successor hand in to take over one act of a partner that has ended ({@code succession.accept}).
 *
 * @param on the first day on which the act is theirs
 * @param successor who takes it over; unknown where the step is only looked at
 * @param document their written acceptance; unknown where the deed of a merger is it
 */
public record Acceptance(LocalDate on, Fact<PartnerId> successor, Fact<Document> document) {

    /** {@return an acceptance, as it is looked at beforehand; with nothing handed in} */
    public static Acceptance on(LocalDate day) {
        return new Acceptance(day, Fact.unknown(), Fact.unknown());
    }

    /** {@return the kind of the step by which an act is taken over; its word, and that right} */
    public static StepKind kind(Permission right) {
        return new StepKind("succeed", right);
    }

    /** Sees that somebody is named; the paper is a matter of the rule. */
    public void check() {
        successor.required("/successorId");
    }
}
