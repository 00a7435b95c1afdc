package org.sharaka.domain.journal;

/**
 * Walks along the journal and finds the first entry that does not fit. Feed it the stored entries in order, then ask
 * for its finding.
 *
 * <p>An entry fits when its number follows, it names the digest before it, and its own digest comes out again.
 */
public final class ChainWalk {

    private Head head = Head.BEGINNING;
    private long firstBroken;

    /** Begins before the first entry. */
    public ChainWalk() {}

    /**
     * Takes the next stored entry.
     *
     * @param entry its columns
     * @param previous the digest it names as the one before it
     * @param digest the digest it names as its own
     */
    public void take(Entry entry, String previous, String digest) {
        if (firstBroken > 0) {
            return;
        }
        boolean follows = entry.number() == head.entries() + 1 && previous.equals(head.digest());
        if (follows && head.after(entry).digest().equals(digest)) {
            head = head.after(entry);
        } else {
            firstBroken = head.entries() + 1;
        }
    }

    /**
     * What the walk has found.
     *
     * @param kept the head that the store keeps apart; entries cut off at the end show against it
     * @return whether all fits
     */
    public Verification finding(Head kept) {
        if (firstBroken > 0) {
            return new Verification(head, firstBroken);
        }
        if (kept.equals(head)) {
            return new Verification(head, 0);
        }
        long common = Math.min(kept.entries(), head.entries());
        boolean otherDigest = kept.entries() == head.entries() && common > 0;
        return new Verification(head, otherDigest ? common : common + 1);
    }

    /**
     * The finding of a walk.
     *
     * @param head the last entry that fits, and its digest
     * @param firstBroken the number of the first entry that does not fit, or 0
     */
    public record Verification(Head head, long firstBroken) {

        /** {@return whether every entry fits; true when none is broken} */
        public boolean valid() {
            return firstBroken == 0;
        }
    }
}
