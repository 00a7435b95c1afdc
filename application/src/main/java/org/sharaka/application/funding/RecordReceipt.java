package org.sharaka.application.funding;

import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.gate.Fact;

/**
 * To record what came in on a pledge.
 *
 * @param pledge which
 * @param entry amount or value, day, reference
 * @param original what it was in another currency; unknown for dirhams and gifts in kind
 * @param inKind what the gift is; unknown for money
 */
public record RecordReceipt(PledgeId pledge, ReceiptEntry entry, Fact<ForeignAmount> original, Fact<InKind> inKind) {}
