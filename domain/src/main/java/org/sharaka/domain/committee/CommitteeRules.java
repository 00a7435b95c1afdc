package org.sharaka.domain.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.PartnerKind;

/** The rules of seats ({@code RULES.md}, section 1). */
public final class CommitteeRules {

    /** Only legal persons sit on the committee. */
    public static final RuleCode KIND = RuleCode.of("membership.kind");

    /** One running seat per partner; an end does not precede the beginning. */
    public static final RuleCode OVERLAP = RuleCode.of("membership.overlap");

    /** A seat names its capacities. */
    public static final RuleCode CAPACITY = RuleCode.of("membership.capacity");

    private static final Reading LEGAL_PERSON = new Reading.Word("LEGAL_PERSON");
    private static final Reading NO_OTHER_SEAT = new Reading.Word("NO_OTHER_SEAT");
    private static final Reading A_CAPACITY = new Reading.Words(List.of("DONOR", "IMPLEMENTER"));

    private CommitteeRules() {}

    /**
     * The reasons that each of these rules tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                KIND.family(), Set.of("pass", "fail"),
                OVERLAP.family(), Set.of("pass", "fail", "order"),
                CAPACITY.family(), Set.of("pass", "missing"));
    }

    /**
     * {@code membership.kind}.
     *
     * @param kind what the partner is
     * @return FAIL for a natural person
     */
    public static Check legalPerson(PartnerKind kind) {
        return Check.that(KIND, kind.isLegalPerson(), LEGAL_PERSON, Reading.of(kind));
    }

    /**
     * {@code membership.overlap} for a new seat.
     *
     * @param since its beginning, perhaps unknown
     * @param others the partner's other seats
     * @return FAIL where another seat runs, or ran on or after the beginning
     */
    static Check noOtherSeat(Fact<LocalDate> since, List<SeatInquiry.Held> others) {
        Optional<SeatInquiry.Held> other = others.stream()
                .filter(seat -> seat.until().value().isEmpty() || since.is(day -> seat.lastsTo(day)))
                .findFirst();
        return other.map(seat ->
                        Check.fail(OVERLAP, NO_OTHER_SEAT, seat.since().fold(Reading::of, () -> Reading.UNKNOWN)))
                .orElse(Check.pass(OVERLAP, NO_OTHER_SEAT, NO_OTHER_SEAT));
    }

    /**
     * {@code membership.overlap} for the end of a seat.
     *
     * @param since its beginning, perhaps unknown
     * @param until its last day
     * @return FAIL where the end precedes the beginning
     */
    static Check endsAfterBeginning(Fact<LocalDate> since, LocalDate until) {
        Reading required = since.fold(Reading::of, () -> Reading.NONE);
        return since.is(until::isBefore)
                ? Check.fail(OVERLAP, required, Reading.of(until)).because("order")
                : Check.pass(OVERLAP, required, Reading.of(until));
    }

    /**
     * {@code membership.capacity}.
     *
     * @param capacities what the seat names
     * @return FAIL where it names none
     */
    static Check namesCapacity(Set<Capacity> capacities) {
        return capacities.isEmpty()
                ? Check.missing(CAPACITY, Result.FAIL, A_CAPACITY)
                : Check.pass(
                        CAPACITY,
                        A_CAPACITY,
                        new Reading.Words(
                                capacities.stream().sorted().map(Enum::name).toList()));
    }
}
