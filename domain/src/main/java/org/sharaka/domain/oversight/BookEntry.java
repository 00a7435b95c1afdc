package org.sharaka.domain.oversight;

import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;

/** Something that is written in the books of a centre and passes no gate. Its constructor checks what is written. */
public sealed interface BookEntry
        permits Reports.Submit,
                Reports.SendBack,
                Findings.Raise,
                Findings.MakePlan,
                Consultations.Hold,
                Consultations.Complain,
                Consultations.Answer,
                Consultations.Survey,
                Finances.State,
                Finances.Plan,
                Finances.Commit,
                Incidents.Happen,
                Incidents.End {

    /** {@return what whoever writes it needs; for most, to write centres} */
    default Permission right() {
        return Permission.WRITE_CENTRES;
    }

    /**
     * Writes it.
     *
     * @param books the books before
     * @param by who writes
     * @return the books, and the event
     * @throws UnknownEntry where it names an entry that is not there
     * @throws WrongState where the entry that it names is settled
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before that entry
     */
    Recorded<Oversight> write(Oversight books, UserId by);
}
