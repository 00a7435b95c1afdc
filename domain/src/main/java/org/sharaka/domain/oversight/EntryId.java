package org.sharaka.domain.oversight;

import org.sharaka.domain.event.Id;

/**
 * The id of an entry in the books of one centre, short and given in order: {@code R1}, {@code F2}.
 *
 * @param value opaque to who reads it
 */
public record EntryId(String value) implements Id {

    static EntryId next(String prefix, int entries) {
        return new EntryId(prefix + (entries + 1));
    }
}
