package org.sharaka.application.store;

import java.time.Instant;
import java.util.Map;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;

/**
 * What a journal entry tells.
 *
 * @param at when, to the millisecond
 * @param actor who acted: the id of a user
 * @param action what was done: {@code partner.registered}
 * @param subject what it was done to: an id
 * @param ruling the ruling that allowed it, with the version of its policy; unknown where no gate was passed
 * @param particulars what was written
 * @param request the id of the request, or empty
 */
public record Happening(
        Instant at,
        String actor,
        String action,
        String subject,
        Fact<Ruling> ruling,
        Map<String, String> particulars,
        String request) {

    /** Copies the particulars. */
    public Happening {
        particulars = Map.copyOf(particulars);
    }
}
