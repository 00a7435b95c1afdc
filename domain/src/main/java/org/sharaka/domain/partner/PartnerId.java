package org.sharaka.domain.partner;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a partner.
 *
 * @param value opaque
 */
public record PartnerId(String value) implements Id {

    /** Never null. */
    public PartnerId {
        Objects.requireNonNull(value);
    }
}
