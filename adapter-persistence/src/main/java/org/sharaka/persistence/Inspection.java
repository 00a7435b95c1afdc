package org.sharaka.persistence;

import java.util.List;
import org.sharaka.application.store.Verification;

/**
 * What was found in a database that was looked through.
 *
 * @param journal its chain, recomputed, and its rulings, made again
 * @param damages what does not fit in the file itself, or is not as the journal tells, one line each
 */
public record Inspection(Verification journal, List<String> damages) {

    /** Copies the lines. */
    public Inspection {
        damages = List.copyOf(damages);
    }

    /** {@return whether nothing was found; true for a sound database} */
    public boolean isSound() {
        return journal.isSound() && damages.isEmpty();
    }
}
