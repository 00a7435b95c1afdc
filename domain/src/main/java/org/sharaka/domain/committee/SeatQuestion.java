package org.sharaka.domain.committee;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Question;

/** What the rules of a seat ask when its partner takes a step. */
public sealed interface SeatQuestion extends Question {

    /**
     * {@code membership.kind}: what the partner becomes.
     *
     * @param kind its kind
     */
    record Kind(PartnerKind kind) implements SeatQuestion {

        /** Never null. */
        public Kind {
            Objects.requireNonNull(kind);
        }

        @Override
        public Check check() {
            return CommitteeRules.legalPerson(kind);
        }
    }

    /**
     * {@code membership.overlap}: when the seat ends.
     *
     * @param since its beginning, perhaps unknown
     * @param until its last day
     */
    record End(Fact<LocalDate> since, LocalDate until) implements SeatQuestion {

        /** Never null. */
        public End {
            Objects.requireNonNull(since);
            Objects.requireNonNull(until);
        }

        @Override
        public Check check() {
            return CommitteeRules.endsAfterBeginning(since, until);
        }
    }
}
