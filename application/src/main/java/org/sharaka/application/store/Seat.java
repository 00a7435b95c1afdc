package org.sharaka.application.store;

import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.text.LanguageMap;

/**
 * A seat with the name of who holds it.
 *
 * @param membership the seat
 * @param version its version
 * @param name the present name of the partner
 */
public record Seat(Membership membership, long version, LanguageMap name) {}
