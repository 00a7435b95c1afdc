package org.sharaka.application.store;

import java.time.LocalDate;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.gate.Fact;

/**
 * What money is looked for: cash that may go to a target on a day, by the purpose of its pledge or a consent that holds
 * on that day ({@link org.sharaka.domain.funding.Pledge#narrowness}).
 *
 * @param target the target, with what it nests in
 * @param on the day
 * @param pledge only receipts of this pledge; unknown for all
 */
public record Draw(NestedPurpose target, LocalDate on, Fact<PledgeId> pledge) {}
