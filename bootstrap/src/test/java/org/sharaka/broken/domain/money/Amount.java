package org.sharaka.broken.domain.money;

import org.sharaka.broken.domain.partner.Partner;

/** A kernel that knows a concept, and counts in fractions that are not exact. */
public record Amount(double value, Partner owner) {}
