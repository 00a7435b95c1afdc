package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.gate.Reading;

/**
 * Who comes after a partner that ends, or takes an act over from one that has ended ({@code partner.ended},
 * {@code succession.accept}).
 *
 * @param party who it is, with its blocks and its end
 * @param kind what it is by its legal form
 * @param active whether it is in use
 */
public record Successor(Party party, PartnerKind kind, boolean active) {

    static final Reading MAY_STAND = new Reading.Word("MAY_SUCCEED");

    /**
     * A partner as a successor.
     *
     * @param partner as it is now
     * @return what the rules look at
     */
    public static Successor of(Partner partner) {
        return new Successor(Party.of(partner), partner.profile().kind(), partner.isActive());
    }

    /**
     * What keeps it from standing in another's place on a day. One that has an end recorded succeeds to nobody,
     * whatever its day, so that successors never form a ring.
     *
     * @param after whom it would succeed
     * @param legal whether only a legal person may
     * @return {@link #MAY_STAND}, or the word of what is wrong
     */
    Reading standing(PartnerId after, boolean legal, LocalDate on) {
        if (party.id().equals(after)) {
            return new Reading.Word("ITSELF");
        }
        if (party.ended().value().isPresent()) {
            return new Reading.Word("ENDED");
        }
        if (!active) {
            return new Reading.Word("INACTIVE");
        }
        if (party.isBlockedOn(on)) {
            return new Reading.Word("BLOCKED");
        }
        return legal && !kind.isLegalPerson() ? Reading.of(kind) : MAY_STAND;
    }
}
