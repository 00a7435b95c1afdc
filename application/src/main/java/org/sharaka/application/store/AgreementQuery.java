package org.sharaka.application.store;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.AgreementState;

/**
 * Which agreements are asked for. A part that is unknown does not narrow the list.
 *
 * @param party only with this party
 * @param state only in this state
 * @param after the place of the last one already read; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record AgreementQuery(Fact<PartnerId> party, Fact<AgreementState> state, Fact<Long> after, int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public AgreementQuery {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(new Window(after, limit))
                .with("partyId", party.map(PartnerId::value))
                .with("state", state.map(Enum::name));
    }
}
