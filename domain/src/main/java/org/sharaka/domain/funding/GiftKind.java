package org.sharaka.domain.funding;

/** What a pledge promises, and its receipts bring. */
public enum GiftKind {
    /** Money. */
    CASH,
    /** Goods or services, shown apart at their stated value. */
    IN_KIND
}
