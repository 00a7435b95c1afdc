package org.sharaka.domain.access;

import org.sharaka.domain.event.Id;

/**
 * The id of a token; it says nothing of the token itself.
 *
 * @param value opaque
 */
public record TokenId(String value) implements Id {}
