package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * A change of a pledge: by the donor's written notice ({@code pledge.amendment}), or as what it was for has ended
 * ({@code pledge.overdue}).
 *
 * @param notice the donor's paper; unknown where a settlement has closed it
 * @param terms the new terms, from the day of the act on
 * @param act who recorded it, and from which day it counts
 * @param successor who takes the pledge over from a donor that has ended, and gives the notice; unknown where the donor
 *     stays the same
 */
public record Amendment(Fact<Document> notice, PledgeTerms terms, Act act, Fact<PartnerId> successor) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the date of the notice
     */
    public Amendment {
        notice.value().ifPresent(paper -> Steps.notBefore(paper.date(), act.on()));
    }

    /**
     * A notice of the donor itself.
     *
     * @param notice the donor's paper
     * @param terms the new terms
     * @param act who recorded it, and from which day it counts
     */
    public Amendment(Document notice, PledgeTerms terms, Act act) {
        this(Fact.known(notice), terms, act, Fact.unknown());
    }
}
