package org.sharaka.domain.partnership;

import java.util.Set;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

/**
 * What the funding tells of a project on a day, as the gates of its partnership ask it.
 *
 * @param pledged what is pledged for this very project
 * @param received what has come in on those pledges
 * @param allocated what is allocated to it
 * @param spent what was paid out of that
 * @param others what of the allocated is money of other purposes: of the pool, of its programme
 * @param sponsors who made those pledges
 */
public record Resources(
        Money pledged, Money received, Money allocated, Money spent, Money others, Set<PartnerId> sponsors) {

    /** Nobody has given anything. */
    public static final Resources NONE =
            new Resources(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Set.of());

    /** Copies the sponsors. */
    public Resources {
        sponsors = Set.copyOf(sponsors);
    }
}
