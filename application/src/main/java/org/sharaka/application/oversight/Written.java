package org.sharaka.application.oversight;

import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Oversight;

/**
 * Books in which something was written.
 *
 * @param oversight the books now
 * @param entry the entry that was written or changed
 */
public record Written(Oversight oversight, EntryId entry) {}
