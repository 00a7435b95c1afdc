package org.sharaka.application.work;

import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Permission;

/**
 * Who asks a use case, and by which request; the journal keeps both.
 *
 * @param actor who acts
 * @param request the id of the request, or empty
 */
public record Call(Actor actor, String request) {

    /** A call of the foundation's own system. */
    public static final Call OF_SYSTEM = new Call(Actor.SYSTEM, "");

    /**
     * Goes on only for who may.
     *
     * @param permission what the use case asks
     * @throws Rejected.NotPermitted when no role of the actor has it
     */
    public void require(Permission permission) {
        if (!actor.may(permission)) {
            throw new Rejected.NotPermitted(permission);
        }
    }
}
