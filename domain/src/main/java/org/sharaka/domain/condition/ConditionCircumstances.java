package org.sharaka.domain.condition;

import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;

/**
 * What the steps of a condition need to know beside.
 *
 * @param by who acts for the foundation
 * @param parties the partners of its file, and the interests of who acts
 * @param followedAsReserve whether, missed, it is a reserve of a centre that is open
 */
public record ConditionCircumstances(UserId by, Parties parties, boolean followedAsReserve) {}
