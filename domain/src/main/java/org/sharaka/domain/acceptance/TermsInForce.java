package org.sharaka.domain.acceptance;

import java.util.List;

/**
 * The terms of reference that a delivery is held against, as another concept tells them.
 *
 * @param version the version in force on the day
 * @param items the ids of its items, in order
 */
public record TermsInForce(int version, List<String> items) {

    /** Copies the items. */
    public TermsInForce {
        items = List.copyOf(items);
    }
}
