package org.sharaka.web.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Ahead;

/** What a declaration of an interest requires. */
record InterestForm(
        @NotNull PartnerId partnerId,
        @NotNull Interest.Bond bond,
        @NotNull LocalDate since,
        @Ahead Fact<LocalDate> until) {

    Interest of(UserId user) {
        return new Interest(user, partnerId, bond, since, until);
    }
}
