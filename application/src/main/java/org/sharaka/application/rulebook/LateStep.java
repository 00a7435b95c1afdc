package org.sharaka.application.rulebook;

import java.util.Map;
import org.sharaka.application.store.JournalEntry;

/**
 * A step that was entered once later versions were in force than those of its day, which it was ruled under.
 *
 * @param entry what the journal tells of it
 * @param since the versions that were in force when it was entered, by group; only those that its ruling does not name
 */
public record LateStep(JournalEntry entry, Map<String, String> since) {

    /** Copies the versions. */
    public LateStep {
        since = Map.copyOf(since);
    }
}
