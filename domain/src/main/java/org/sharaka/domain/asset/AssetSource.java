package org.sharaka.domain.asset;

/** Whose money an asset comes from. */
public enum AssetSource {
    /** The foundation. */
    FOUNDATION,
    /** A sponsor. */
    SPONSOR,
    /** A contribution in kind. */
    IN_KIND
}
