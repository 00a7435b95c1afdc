package org.sharaka.domain.journal;

/**
 * How far the journal has come.
 *
 * @param entries how many entries it has
 * @param digest the digest of the last, 64 hexadecimal digits
 */
public record Head(long entries, String digest) {

    /** An empty journal. */
    public static final Head BEGINNING = new Head(0, "0".repeat(64));

    /**
     * The head once an entry has been added.
     *
     * @param entry the next entry, numbered {@code entries + 1}
     * @return the new head
     * @throws IllegalArgumentException for another number
     */
    public Head after(Entry entry) {
        if (entry.number() != entries + 1) {
            throw new IllegalArgumentException("entry " + entry.number() + " after " + entries);
        }
        return new Head(entry.number(), entry.digestAfter(digest));
    }
}
