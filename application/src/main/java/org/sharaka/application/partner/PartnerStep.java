package org.sharaka.application.partner;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * A step in the life of a partner.
 *
 * @param step which
 * @param partner whose
 * @param on from which day
 * @param reason why
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record PartnerStep(Kind step, PartnerId partner, LocalDate on, String reason, Fact<Long> expected) {

    /** Never null. */
    public PartnerStep {
        Objects.requireNonNull(step);
        Objects.requireNonNull(partner);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(expected);
    }

    /** The steps. */
    public enum Kind {
        /** Due diligence sets a flag. */
        BLOCK,
        /** Someone else lifts it. */
        UNBLOCK,
        /** Out of use. */
        DEACTIVATE,
        /** Into use again. */
        REACTIVATE
    }
}
