package org.sharaka.domain.mandate;

import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.partner.PartnerId;

/**
 * Which centre is entrusted to whom.
 *
 * @param centre the centre
 * @param manager the partner that runs it
 */
public record Entrusted(CentreId centre, PartnerId manager) {}
