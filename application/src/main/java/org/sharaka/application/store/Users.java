package org.sharaka.application.store;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;

/** Out-port: the store of users and the digests of their tokens. */
public interface Users extends Store<UserId, User> {

    /**
     * Finds the user a token was made for, whether or not it still opens anything.
     *
     * @param digest the digest of the token
     * @return nothing when there is no such token
     */
    Optional<Versioned<User>> withToken(TokenDigest digest);

    /** {@return all users; in the order they were added} */
    List<Versioned<User>> all();
}
