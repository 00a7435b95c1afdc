package org.sharaka.application.access;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;

/** Out-port: the store of users and the digests of their tokens. */
public interface Users {

    /**
     * Adds a user at version 1.
     *
     * @param user a new one
     * @throws Rejected.Taken {@code value.token} when a token of this digest exists
     */
    void add(User user);

    /**
     * Keeps a changed user; the version grows by one.
     *
     * @param user the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(User user, long version);

    /**
     * Finds a user.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<User>> find(UserId id);

    /**
     * Finds the user a token was made for, whether or not it still opens anything.
     *
     * @param digest the digest of the token
     * @return nothing when there is no such token
     */
    Optional<Versioned<User>> withToken(TokenDigest digest);

    /**
     * All users.
     *
     * @return in the order they were added
     */
    List<Versioned<User>> all();
}
