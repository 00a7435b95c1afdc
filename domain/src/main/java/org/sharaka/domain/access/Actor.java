package org.sharaka.domain.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts, as the use cases see it.
 *
 * @param id the user
 * @param roles what the user is
 */
public record Actor(UserId id, Set<Role> roles) {

    /** The foundation's own system. */
    public static final Actor SYSTEM = new Actor(UserId.SYSTEM, EnumSet.of(Role.ADMIN));

    /** Copies the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether one of the roles has a permission.
     *
     * @param permission what is asked
     * @return what the table says
     */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }
}
