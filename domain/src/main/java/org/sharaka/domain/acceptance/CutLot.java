package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;

/**
 * A lot that will not be delivered ({@code acceptance.lot}).
 *
 * @param lot as it stood
 * @param act who cut it, and when
 */
public record CutLot(Lot lot, Act act) {}
