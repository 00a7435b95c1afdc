package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * A donor's written notice that changes a pledge ({@code pledge.amendment}).
 *
 * @param notice the donor's paper
 * @param terms the new terms, from the day of the act on
 * @param act who recorded it, and from which day it counts
 * @param successor who takes the pledge over from a donor that has ended, and gives the notice; unknown where the donor
 *     stays the same
 */
public record Amendment(Document notice, PledgeTerms terms, Act act, Fact<PartnerId> successor) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the date of the
     *     notice
     */
    public Amendment {
        if (act.on().isBefore(notice.date())) {
            throw InvalidValue.at("/on", "value.date", "order", notice.date());
        }
    }

    /**
     * A notice of the donor itself.
     *
     * @param notice the donor's paper
     * @param terms the new terms
     * @param act who recorded it, and from which day it counts
     */
    public Amendment(Document notice, PledgeTerms terms, Act act) {
        this(notice, terms, act, Fact.unknown());
    }
}
