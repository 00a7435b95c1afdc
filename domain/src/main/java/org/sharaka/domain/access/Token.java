package org.sharaka.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;

/**
 * A token as the register keeps it: its digest, never the token.
 *
 * @param id its id
 * @param name what its owner calls it
 * @param digest the digest that a shown token is compared with
 * @param madeAt when it was made
 * @param expiresOn the last day it opens anything; unknown for a token that does not expire
 * @param revocation when and why it was revoked; unknown for one that was not
 */
public record Token(
        TokenId id,
        String name,
        TokenDigest digest,
        Instant madeAt,
        Fact<LocalDate> expiresOn,
        Fact<Revocation> revocation) {

    /**
     * Whether it still opens the door.
     *
     * @param on the day it is shown
     * @return false once revoked, and from the day after its last
     */
    public boolean opens(LocalDate on) {
        return !isRevoked() && !expiresOn.is(last -> last.isBefore(on));
    }

    /** {@return whether it was revoked; true from the moment of the revocation on} */
    public boolean isRevoked() {
        return revocation.is(any -> true);
    }

    Token revoked(Revocation by) {
        return new Token(id, name, digest, madeAt, expiresOn, Fact.known(by));
    }

    /**
     * The end of a token before its day.
     *
     * @param at when
     * @param reason why
     */
    public record Revocation(Instant at, String reason) {}
}
