package org.sharaka.application.store;

import java.time.LocalDate;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

/**
 * An instalment that receipts do not cover yet.
 *
 * @param pledge of which pledge
 * @param reference the reference of the pledge
 * @param donor who pledged it
 * @param dueOn when it falls due
 * @param amount the whole instalment
 * @param uncovered what of it has not come in, above zero
 */
public record DueInstalment(
        PledgeId pledge, String reference, PartnerId donor, LocalDate dueOn, Money amount, Money uncovered) {}
