package org.sharaka.persistence;

import java.util.List;
import java.util.Objects;
import org.sharaka.domain.journal.ChainWalk;

/**
 * What was found in a database that was looked through.
 *
 * @param chain the journal's chain, recomputed
 * @param damages what does not fit in the file itself, one line each
 */
public record Inspection(ChainWalk.Verification chain, List<String> damages) {

    /** Copies the lines. */
    public Inspection {
        Objects.requireNonNull(chain);
        damages = List.copyOf(damages);
    }

    /**
     * Whether nothing was found.
     *
     * @return true for a sound database
     */
    public boolean isSound() {
        return chain.valid() && damages.isEmpty();
    }
}
