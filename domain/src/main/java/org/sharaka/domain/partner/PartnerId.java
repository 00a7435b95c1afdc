package org.sharaka.domain.partner;

import org.sharaka.domain.event.Id;

/**
 * The id of a partner.
 *
 * @param value opaque
 */
public record PartnerId(String value) implements Id {}
