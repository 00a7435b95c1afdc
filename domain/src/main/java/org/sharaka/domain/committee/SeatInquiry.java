package org.sharaka.domain.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.partner.Party;
import org.sharaka.domain.partner.SeatRules;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts that the gates of a seat need ({@code rulebook.md}, section 1). */
public sealed interface SeatInquiry extends Inquiry {

    /**
     * Before a partner takes a seat.
     *
     * @param on the day of the step
     * @param kind what the partner is
     * @param since the beginning of the seat, perhaps unknown
     * @param others the seats the partner has or had
     * @param capacities what the seat names; unknown where it comes with the reference data or an import and is not
     *     required to
     * @param party the partner
     * @param parties the partner, and the interests of who acts; unknown in facts of before they were asked
     */
    record Taking(
            LocalDate on,
            PartnerKind kind,
            Fact<LocalDate> since,
            List<Held> others,
            Fact<Set<Capacity>> capacities,
            Party party,
            Fact<Parties> parties)
            implements SeatInquiry {

        private static final Gate<Taking> GATE = Gate.<Taking>named("membership.create")
                .under(Group.PARTNERS)
                .rulesOf(
                        Parties.INTEREST,
                        facts -> Parties.known(facts.parties()).at(facts))
                .rule(SeatRules.KIND, (facts, values) -> SeatRules.legalPerson(facts.kind()))
                .rule(SeatRules.OVERLAP, (facts, values) -> CommitteeRules.noOtherSeat(facts.since(), facts.others()))
                .rules(CommitteeRules.CAPACITY, (facts, values) -> CommitteeRules.namesCapacity(facts.capacities()))
                .rule(PartnerRules.BLOCKED, (facts, values) -> PartnerRules.notBlocked(facts.party(), facts.on()))
                .rules(PartnerRules.ENDED, (facts, values) -> PartnerRules.notEnded(facts.party(), facts.on()))
                .gate();

        /** Copies the lists. */
        public Taking {
            others = List.copyOf(others);
        }

        @Override
        public Gate<Taking> gate() {
            return GATE;
        }
    }

    /**
     * Before a seat ends.
     *
     * @param on its last day
     * @param since its beginning, perhaps unknown
     */
    record Ending(LocalDate on, Fact<LocalDate> since) implements SeatInquiry {

        private static final Gate<Ending> GATE = Gate.<Ending>named("membership.end")
                .under(Group.PARTNERS)
                .rule(SeatRules.OVERLAP, (facts, values) -> SeatRules.endsAfterBeginning(facts.since(), facts.on()))
                .gate();

        @Override
        public boolean liesAhead() {
            return true;
        }

        @Override
        public Gate<Ending> gate() {
            return GATE;
        }
    }

    /**
     * When a seat was held.
     *
     * @param since its first day, perhaps unknown
     * @param until its last day; unknown while it has no end
     */
    record Held(Fact<LocalDate> since, Fact<LocalDate> until) {

        static Held of(Membership seat) {
            return new Held(seat.since(), seat.snapshot().end().fold(end -> Fact.known(end.on()), Fact::unknown));
        }

        boolean lastsTo(LocalDate day) {
            return !until.is(day::isAfter);
        }
    }
}
