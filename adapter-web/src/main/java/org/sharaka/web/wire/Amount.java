package org.sharaka.web.wire;

import org.sharaka.domain.money.Money;

/** An amount in dirhams that goes over the wire without its currency. */
public record Amount(Money money) {}
