package org.sharaka.application.access;

import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.User;

/**
 * A token that was just made: the only time it is seen.
 *
 * @param user whose
 * @param version the version of the user
 * @param token its entry in the register
 * @param secret the token itself
 */
public record Entrance(User user, long version, Token token, String secret) {

    @Override
    public String toString() {
        return "Entrance[user=" + user.id() + ", token=" + token.id() + "]";
    }
}
