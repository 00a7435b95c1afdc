package org.sharaka.broken.domain.centre;

import java.util.List;
import org.sharaka.broken.domain.partner.Partner;
import org.sharaka.broken.domain.policy.Policy;

/** The other half of the circle, and values that nobody can replace. */
public record Centre(Partner manager) {

    /** Values in a static field. */
    static final List<Policy> ADOPTED = List.of();

    /** Values that are looked up. */
    int months() {
        return Policy.standard().months();
    }
}
