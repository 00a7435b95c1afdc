package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.acceptance.Severity;

/**
 * A finding that is open on a day.
 *
 * @param id the finding, or the condition that was not met
 * @param severity how grave it is
 * @param source where it comes from
 * @param hasPlan whether there is a plan to settle it
 * @param since from what day it is open
 */
public record OpenEntry(EntryId id, Severity severity, Source source, boolean hasPlan, LocalDate since) {

    /** A finding, as it is open on a day. */
    public static OpenEntry of(Finding finding, LocalDate day) {
        return new OpenEntry(
                finding.id(),
                finding.severity(),
                finding.source(),
                finding.hasPlanOn(day),
                finding.raised().on());
    }
}
