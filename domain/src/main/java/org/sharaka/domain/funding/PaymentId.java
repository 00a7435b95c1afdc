package org.sharaka.domain.funding;

import org.sharaka.domain.event.Id;

/**
 * The id of a payment.
 *
 * @param value opaque
 */
public record PaymentId(String value) implements Id {}
