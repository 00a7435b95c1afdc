package org.sharaka.domain.partnership;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * A budget that an amendment changes, as the rules see it.
 *
 * @param project the short reference of its project
 * @param budget what it would be
 * @param spent what was spent by then
 * @param committed model 1: what was received and is still owed on its pledges, and what other money is allocated to it
 */
public record Rebudgeting(String project, Money budget, Money spent, Fact<Money> committed) {}
