package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * What somebody did with a version of a policy.
 *
 * @param by who
 * @param on the day
 * @param decision the decision of the board that it rests on; unknown where none is required
 * @param reason why, as written; unknown where nothing was written
 */
public record PolicyAct(UserId by, LocalDate on, Fact<Document> decision, Fact<String> reason) {

    static PolicyAct of(UserId by, LocalDate on) {
        return new PolicyAct(by, on, Fact.unknown(), Fact.unknown());
    }
}
