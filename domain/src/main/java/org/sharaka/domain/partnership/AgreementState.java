package org.sharaka.domain.partnership;

/** How an agreement stands ({@code rulebook.md}, section 3). */
public enum AgreementState {
    /** It is being prepared. */
    DRAFT,
    /** It is in force. */
    SIGNED,
    /** Works and payments under it are held. */
    SUSPENDED,
    /** It ended before it was fulfilled; works and payments under it are held. */
    TERMINATED,
    /** All its projects are accepted or cancelled; it holds nothing. */
    FULFILLED;

    /** Whether works and payments under it are held: it is suspended or terminated. */
    public boolean holds() {
        return this == SUSPENDED || this == TERMINATED;
    }

    /** Whether it binds its party now: it is signed or suspended. */
    public boolean runs() {
        return this == SIGNED || this == SUSPENDED;
    }
}
