package org.sharaka.domain.acceptance;

/**
 * What was found of one item of the terms of reference at acceptance.
 *
 * @param item the id of the item
 * @param result what was found
 */
public record ItemResult(String item, Result result) {

    /** What can be found of an item. */
    public enum Result {
        /** It was delivered as written. */
        MET,
        /** It was not; a reserve names it. */
        NOT_MET,
        /** It belongs to another lot. */
        OTHER_LOT
    }
}
