package org.sharaka.domain.inventory;

import org.sharaka.domain.event.Id;

/**
 * The id of an asset, short and given in order within one centre: {@code A1}.
 *
 * @param value opaque to who reads it
 */
public record AssetId(String value) implements Id {}
