package org.sharaka.domain.acceptance;

import org.sharaka.domain.event.Id;

/**
 * The id of a reserve, short and given in order within one project: {@code R1}.
 *
 * @param value opaque to who reads it
 */
public record ReserveId(String value) implements Id {}
