package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.handover.Decided;

/**
 * To propose a handover.
 *
 * @param centres at least one, all run by one manager
 * @param convention the transfer convention
 * @param on the day
 * @param answers what is handed in for warnings
 * @param decided what the board has decided already
 */
public record ProposeHandover(
        List<CentreId> centres, Document convention, LocalDate on, Answers answers, Decided decided) {

    /** Copies the centres. */
    public ProposeHandover {
        centres = List.copyOf(centres);
    }
}
