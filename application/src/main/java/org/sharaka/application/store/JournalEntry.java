package org.sharaka.application.store;

/**
 * An entry as it is read back.
 *
 * @param number its place, from 1
 * @param happening what it tells
 * @param digest its digest in the chain, 64 hexadecimal digits
 */
public record JournalEntry(long number, Happening happening, String digest) {}
