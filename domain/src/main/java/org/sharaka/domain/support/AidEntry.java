package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.StepKind;

/** What is put on the file of a year of aid. No rule stops it: the gates of the instalments look at it. */
public sealed interface AidEntry permits AidPapers, Justification, Refusal, Accounts, Repayment {

    /** {@return the word of refusals, and the right that it needs} */
    StepKind kind();

    /** {@return names and values, in turn, that the journal has of it} */
    default List<String> particulars() {
        return List.of();
    }

    /**
     * The file with it.
     *
     * @throws WrongState where it comes too late
     * @throws InvalidValue for what does not fit the file, or the day
     */
    AidFile addedTo(AidFile file, LocalDate on);
}
