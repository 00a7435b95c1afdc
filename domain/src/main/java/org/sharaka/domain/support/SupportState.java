package org.sharaka.domain.support;

/** How far a support plan has come. */
public enum SupportState {
    /** It is written, and waits for its approval. */
    DRAFT,
    /** It is approved. */
    APPROVED,
    /** It is closed: nothing is committed under it any more. */
    CLOSED
}
