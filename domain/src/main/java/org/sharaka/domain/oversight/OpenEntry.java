package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.condition.Condition;

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

    /**
     * {@return the conditions that were not met by their day, but those of acceptance; each a major finding without a
     * plan}
     */
    public static List<OpenEntry> missed(List<Condition> conditions, LocalDate day) {
        return conditions.stream()
                .filter(one -> !one.isOfAcceptance() && one.isMissedOn(day))
                .map(one -> new OpenEntry(
                        new EntryId(one.id().value()), Severity.MAJOR, Source.CONDITION, false, one.missedFrom(day)))
                .toList();
    }
}
