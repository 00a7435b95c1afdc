package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.DayWise;

/**
 * A consultation of those whom a centre is for, or of those around it (S10, S11).
 *
 * @param id its id
 * @param held who recorded it, and the day it was held
 * @param group who was consulted
 * @param participants how many took part
 * @param minutes its minutes
 * @param points what was said
 */
public record Consultation(
        EntryId id, Act held, ConsultedGroup group, int participants, Document minutes, String points)
        implements DayWise<Consultation> {

    @Override
    public Fact<Consultation> asOf(LocalDate day) {
        return Fact.known(this).onlyIf(one -> !held.on().isAfter(day));
    }
}
