package org.sharaka.domain.partnership;

/**
 * Lots that an amendment cuts, as {@code works.settlement} sees it.
 *
 * @param stated what becomes of their works and money
 * @param ending what the books tell of the project; its accepted lots are those among the ones to be cut
 * @param everything whether no other lot stays
 */
public record Cutting(Settlement stated, Ending ending, boolean everything) {}
