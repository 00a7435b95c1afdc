package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Terms;
import org.sharaka.domain.gate.Fact;

/**
 * To amend a pledge by the donor's written notice.
 *
 * @param pledge which
 * @param on from which day
 * @param notice the donor's paper
 * @param terms the whole new terms
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record AmendPledge(PledgeId pledge, LocalDate on, Document notice, Terms terms, Fact<Long> expected) {

    /** Never null. */
    public AmendPledge {
        Objects.requireNonNull(pledge);
        Objects.requireNonNull(on);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(expected);
    }
}
