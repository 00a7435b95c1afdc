package org.sharaka.domain.acceptance;

import org.sharaka.domain.event.Id;

/**
 * The id of a lot, short and given in order within one project: {@code L1}.
 *
 * @param value opaque to who reads it
 */
public record LotId(String value) implements Id {}
