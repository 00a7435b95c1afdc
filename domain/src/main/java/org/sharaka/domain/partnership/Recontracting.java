package org.sharaka.domain.partnership;

import org.sharaka.domain.money.Money;

/**
 * A contract whose amount an amendment changes, as the rules see it.
 *
 * @param contract its id
 * @param amount what it would be
 * @param paid what was paid under it, before anything was retained
 */
public record Recontracting(String contract, Money amount, Money paid) {}
