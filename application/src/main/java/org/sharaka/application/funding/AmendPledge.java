package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Terms;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * To amend a pledge by the donor's written notice.
 *
 * @param pledge which
 * @param on from which day
 * @param notice the donor's paper
 * @param terms the whole new terms
 * @param successor who takes the pledge over from a donor that has ended; unknown where the donor stays the same
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record AmendPledge(
        PledgeId pledge, LocalDate on, Document notice, Terms terms, Fact<PartnerId> successor, Fact<Long> expected) {

    /** Never null. */
    public AmendPledge {
        Objects.requireNonNull(pledge);
        Objects.requireNonNull(on);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(successor);
        Objects.requireNonNull(expected);
    }

    /**
     * An amendment by the donor itself.
     *
     * @param pledge which pledge
     * @param on from which day
     * @param notice the donor's paper
     * @param terms the new terms
     * @param expected the version the caller has read; unknown where the caller did not say
     */
    public AmendPledge(PledgeId pledge, LocalDate on, Document notice, Terms terms, Fact<Long> expected) {
        this(pledge, on, notice, terms, Fact.unknown(), expected);
    }
}
