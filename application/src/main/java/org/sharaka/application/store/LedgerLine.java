package org.sharaka.application.store;

import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;

/**
 * A movement of money, with the papers it rests on.
 *
 * @param movement the movement
 * @param pledge the pledge of its receipt
 * @param inKind whether it is a gift in kind, which no cash figure counts
 * @param reference the reference of the receipt, of the bank or of the paper of a gift
 * @param to what it is allocated to; unknown before
 * @param document the paper of the payment; unknown before
 */
public record LedgerLine(
        Movement movement,
        PledgeId pledge,
        boolean inKind,
        String reference,
        Fact<Purpose> to,
        Fact<Document> document) {}
