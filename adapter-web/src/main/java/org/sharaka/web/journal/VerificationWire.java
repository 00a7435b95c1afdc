package org.sharaka.web.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.sharaka.domain.journal.ChainWalk;

/** Whether the chain holds: how long it is and its head, or the first entry that does not fit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationWire(boolean valid, Long entries, String head, Long firstBroken) {

    static VerificationWire of(ChainWalk.Verification found) {
        return found.valid()
                ? new VerificationWire(
                        true, found.head().entries(), found.head().digest(), null)
                : new VerificationWire(false, null, null, found.firstBroken());
    }
}
