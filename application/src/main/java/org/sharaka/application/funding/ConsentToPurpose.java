package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;

/**
 * To record the donor's written consent that the money of a pledge goes elsewhere too.
 *
 * @param pledge which
 * @param on from which day
 * @param to where to
 * @param document the donor's paper
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record ConsentToPurpose(PledgeId pledge, LocalDate on, Purpose to, Document document, Fact<Long> expected) {

    /** Never null. */
    public ConsentToPurpose {
        Objects.requireNonNull(pledge);
        Objects.requireNonNull(on);
        Objects.requireNonNull(to);
        Objects.requireNonNull(document);
        Objects.requireNonNull(expected);
    }
}
