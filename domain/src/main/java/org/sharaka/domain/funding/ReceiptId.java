package org.sharaka.domain.funding;

import org.sharaka.domain.event.Id;

/**
 * The id of a receipt.
 *
 * @param value opaque
 */
public record ReceiptId(String value) implements Id {}
