package org.sharaka.broken.domain.centre;

import org.sharaka.broken.domain.partner.Partner;

/** The other half of the circle. */
public record Centre(Partner manager) {}
