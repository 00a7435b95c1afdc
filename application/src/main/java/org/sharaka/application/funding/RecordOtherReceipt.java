package org.sharaka.application.funding;

import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.gate.Fact;

/**
 * To record money that no donor gave.
 *
 * @param entry amount, day, reference
 * @param original what it was in another currency; unknown for dirhams
 * @param other why it came in, and for what
 */
public record RecordOtherReceipt(ReceiptEntry entry, Fact<ForeignAmount> original, OtherIncome other) {}
