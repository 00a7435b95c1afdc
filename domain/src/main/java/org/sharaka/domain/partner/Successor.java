package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
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
     * What keeps it from standing in another's place, whatever the day. One that has an end recorded succeeds to
     * nobody, so that successors never form a ring.
     *
     * @param after whom it would succeed
     * @param kinds of which kinds it may be
     * @return {@link #MAY_STAND}, or the word of what is wrong
     */
    Reading standing(PartnerId after, Set<PartnerKind> kinds) {
        if (party.id().equals(after)) {
            return new Reading.Word("ITSELF");
        }
        if (party.ended().value().isPresent()) {
            return new Reading.Word("ENDED");
        }
        if (!active) {
            return new Reading.Word("INACTIVE");
        }
        return kinds.contains(kind) ? MAY_STAND : Reading.of(kind);
    }

    /** The same of an act that is taken over, where a partner that merged has one heir only. */
    Reading standing(PartnerId after, Fact<PartnerId> heir, Set<PartnerKind> kinds) {
        Reading standing = standing(after, kinds);
        return standing.equals(MAY_STAND) && heir.is(one -> !one.equals(party.id()))
                ? new Reading.Word("NOT_THE_HEIR")
                : standing;
    }

    /** The same, where a block on a day keeps it from it too. */
    Reading standing(PartnerId after, Set<PartnerKind> kinds, LocalDate on) {
        Reading standing = standing(after, kinds);
        return standing.equals(MAY_STAND) && party.isBlockedOn(on) ? new Reading.Word("BLOCKED") : standing;
    }
}
