package org.sharaka.domain.handover;

import org.sharaka.domain.gate.Fact;

/**
 * What the board has decided since the last step.
 *
 * @param board its decision on the handover; unknown where there is none new
 * @param waiver the waiver that is asked for; unknown where there is none new
 */
public record Decided(Fact<BoardDecision> board, Fact<AskedWaiver> waiver) {

    /** Nothing new. */
    public static final Decided NOTHING = new Decided(Fact.unknown(), Fact.unknown());
}
