package org.sharaka.domain.asset;

/** In which condition an asset is. */
public enum AssetCondition {
    /** As new. */
    A,
    /** Good. */
    B,
    /** Worn. */
    C,
    /** Out of use, or dangerous. */
    D
}
