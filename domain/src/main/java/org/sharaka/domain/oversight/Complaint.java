package org.sharaka.domain.oversight;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * A complaint about a centre. It names no person: that is told to the writer.
 *
 * @param id its id
 * @param received who recorded it, and the day it was received
 * @param channel how it came, one line
 * @param text what it says
 * @param answer what was answered; unknown while nothing was
 */
public record Complaint(EntryId id, Act received, String channel, String text, Fact<Answered> answer)
        implements Numbered {

    Complaint answered(Answered by) {
        return new Complaint(id, received, channel, text, Fact.known(by));
    }

    /**
     * The answer to a complaint.
     *
     * @param by who recorded it, and the day it was given
     * @param text what it says
     */
    public record Answered(Act by, String text) {}
}
