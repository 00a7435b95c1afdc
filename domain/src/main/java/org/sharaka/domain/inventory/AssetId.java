package org.sharaka.domain.inventory;

import java.util.Objects;

/**
 * The id of an asset, short and given in order within one centre: {@code A1}.
 *
 * @param value opaque to who reads it
 */
public record AssetId(String value) {

    /** Never null. */
    public AssetId {
        Objects.requireNonNull(value);
    }
}
