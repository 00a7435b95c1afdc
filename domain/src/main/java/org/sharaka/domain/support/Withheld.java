package org.sharaka.domain.support;

import org.sharaka.domain.money.Money;

/**
 * What an instalment was lowered by for equipment that was not in the inventory in time.
 *
 * @param item which grant: {@code PLN-2026-0001 G1}
 * @param amount how much
 */
public record Withheld(String item, Money amount) {}
