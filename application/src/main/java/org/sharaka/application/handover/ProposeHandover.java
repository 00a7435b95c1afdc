package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.handover.Decided;
import org.sharaka.domain.project.Condition;

/**
 * To propose a handover.
 *
 * @param centres at least one, all run by one manager
 * @param convention the transfer convention
 * @param on the day
 * @param conditions what is asked because of a WARN
 * @param decided what the board has decided already
 */
public record ProposeHandover(
        List<CentreId> centres, Document convention, LocalDate on, List<Condition> conditions, Decided decided) {

    /** Copies the lists. */
    public ProposeHandover {
        centres = List.copyOf(centres);
        conditions = List.copyOf(conditions);
    }
}
