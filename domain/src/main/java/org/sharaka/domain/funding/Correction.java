package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;

/**
 * A later entry that sets a wrong one right; the wrong one stays ({@code fact.correction}).
 *
 * @param act who corrected, and on which day; what it says holds from the day of the receipt
 * @param entry what is right
 * @param reason why
 */
public record Correction(Act act, ReceiptEntry entry, String reason) {}
