package org.sharaka.domain.asset;

/** What an asset is; the clause by which it comes back lives longer for a building. */
public enum AssetKind {
    /** A building, or a part of one. */
    BUILDING,
    /** Anything that can be carried away. */
    EQUIPMENT
}
