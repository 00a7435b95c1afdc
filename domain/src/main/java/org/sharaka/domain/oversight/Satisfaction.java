package org.sharaka.domain.oversight;

import org.sharaka.domain.access.Act;

/**
 * A survey of how satisfied people are with a centre.
 *
 * @param id its id
 * @param made who recorded it, and its day
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param satisfied how many of those were satisfied
 */
public record Satisfaction(EntryId id, Act made, int asked, int answered, int satisfied) {}
