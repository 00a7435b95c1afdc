package org.sharaka.domain.partner;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * The end of a partner ({@code partner.ended}).
 *
 * @param act who recorded it, and the day
 * @param kind how it ended
 * @param document what shows it
 * @param successor who comes after it; unknown where nobody is named
 */
public record PartnerEnd(Act act, Kind kind, Document document, Fact<PartnerId> successor) {

    /** How a partner ends. */
    public enum Kind {
        /** The body is dissolved. */
        DISSOLVED,
        /** It became part of another, which is named. */
        MERGED,
        /** The person has died. */
        DECEASED,
        /** It withdraws from the work of the foundation, by a notice: its seat and its future steps end, no more. */
        WITHDRAWN;

        /** Whether this is the end of who it was; false for one that only withdraws, and is there. */
        public boolean endsWhoItWas() {
            return this != WITHDRAWN;
        }

        boolean fits(PartnerKind partner) {
            return switch (this) {
                case DISSOLVED, MERGED -> partner.isLegalPerson();
                case DECEASED -> !partner.isLegalPerson();
                case WITHDRAWN -> true;
            };
        }
    }
}
