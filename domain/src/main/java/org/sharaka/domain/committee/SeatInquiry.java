package org.sharaka.domain.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.partner.Party;
import org.sharaka.domain.rulebook.EarlierInquiry;

/** What is asked before a step of a seat ({@code RULES.md}, section 1). */
public sealed interface SeatInquiry extends EarlierInquiry {

    /**
     * Before a partner takes a seat.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param kind what the partner is
     * @param since the beginning of the seat, perhaps unknown
     * @param others the seats the partner has or had
     * @param capacities what the seat names; unknown where it comes with the reference data or an import and is not
     *     asked
     * @param party the partner
     */
    record Taking(
            LocalDate on,
            String policy,
            PartnerKind kind,
            Fact<LocalDate> since,
            List<Held> others,
            Fact<Set<Capacity>> capacities,
            Party party)
            implements SeatInquiry {

        /** Copies the lists. */
        public Taking {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(since);
            others = List.copyOf(others);
            Objects.requireNonNull(capacities);
            Objects.requireNonNull(party);
        }

        @Override
        public Ruling ruling() {
            List<Check> checks = new ArrayList<>();
            checks.add(CommitteeRules.legalPerson(kind));
            checks.add(CommitteeRules.noOtherSeat(since, others));
            capacities.value().ifPresent(named -> checks.add(CommitteeRules.namesCapacity(named)));
            checks.add(PartnerRules.notBlocked(party, on));
            return new Ruling("membership.create", on, policy, checks);
        }
    }

    /**
     * Before a seat ends.
     *
     * @param on its last day
     * @param policy the version of the policy
     * @param since its beginning, perhaps unknown
     */
    record Ending(LocalDate on, String policy, Fact<LocalDate> since) implements SeatInquiry {

        /** Never null. */
        public Ending {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(since);
        }

        @Override
        public Ruling ruling() {
            return new Ruling("membership.end", on, policy, List.of(CommitteeRules.endsAfterBeginning(since, on)));
        }
    }

    /**
     * When a seat was held.
     *
     * @param since its first day, perhaps unknown
     * @param until its last day; unknown while it has no end
     */
    record Held(Fact<LocalDate> since, Fact<LocalDate> until) {

        /** Never null. */
        public Held {
            Objects.requireNonNull(since);
            Objects.requireNonNull(until);
        }

        static Held of(Membership seat) {
            return new Held(seat.since(), seat.snapshot().end().fold(end -> Fact.known(end.on()), Fact::unknown));
        }

        boolean lastsTo(LocalDate day) {
            return !until.is(day::isAfter);
        }
    }
}
