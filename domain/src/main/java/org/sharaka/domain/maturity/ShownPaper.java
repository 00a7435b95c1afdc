package org.sharaka.domain.maturity;

import java.time.LocalDate;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.EvidenceRequired;

/**
 * What the evidence of a dimension is looked at by: a paper that was shown and taken.
 *
 * @param dimension the code of the dimension
 * @param kind what kind of paper it is
 * @param date the day of what it shows: the assembly, the approval, the inspection
 * @param validUntil its last day; unknown where it states none
 */
public record ShownPaper(String dimension, DocumentKind kind, LocalDate date, Fact<LocalDate> validUntil) {

    boolean gives(EvidenceRequired required, LocalDate on) {
        return required.isShownBy(kind, date, on) && !validUntil.is(on::isAfter);
    }
}
