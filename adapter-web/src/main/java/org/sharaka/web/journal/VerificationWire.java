package org.sharaka.web.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.store.Verification;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.ReplayWalk;

/**
 * Whether the chain holds: how long it is and its head, or the first entry that does not fit. Beside it, how many
 * rulings came out the same when they were made again, how many entries do not keep what was asked, and the first entry
 * whose ruling comes out otherwise.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationWire(
        boolean valid,
        @Nullable Long entries,
        @Nullable String head,
        @Nullable Long firstBroken,
        long replayed,
        long unasked,
        @Nullable Long firstDifferent) {

    static VerificationWire of(Verification found) {
        ChainWalk.Verification chain = found.chain();
        ReplayWalk.Finding rulings = found.rulings();
        return new VerificationWire(
                chain.valid(),
                chain.valid() ? chain.head().entries() : null,
                chain.valid() ? chain.head().digest() : null,
                chain.valid() ? null : chain.firstBroken(),
                rulings.replayed(),
                rulings.unasked(),
                rulings.allTheSame() ? null : rulings.firstDifferent());
    }
}
