package org.sharaka.application.store;

import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Interest;

/**
 * Out-port: what users have declared that binds them to partners. It only grows; an end is written onto what stands.
 */
public interface Interests {

    /**
     * Adds a declaration, or writes the end of the one with the same user, partner, bond and beginning.
     *
     * @param interest what was declared
     */
    void put(Interest interest);

    /**
     * What a user has declared.
     *
     * @param user who
     * @return in the order of their declaration
     */
    List<Interest> of(UserId user);
}
