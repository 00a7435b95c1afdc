package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** The rules of a seat on the committee that a step of the partner has to hold against too (section 1). */
public final class SeatRules {

    /** Only legal persons sit on the committee. */
    public static final RuleCode KIND = RuleCode.of("membership.kind");

    /** One running seat per partner; an end does not precede the beginning. */
    public static final RuleCode OVERLAP = RuleCode.of("membership.overlap");

    private static final Reading LEGAL_PERSON = new Reading.Word("LEGAL_PERSON");

    private SeatRules() {}

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
     * {@code membership.overlap} for the end of a seat.
     *
     * @param since its beginning, perhaps unknown
     * @param until its last day
     * @return FAIL with reason {@code order} where the end precedes the beginning
     */
    public static Check endsAfterBeginning(Fact<LocalDate> since, LocalDate until) {
        Reading required = since.fold(Reading::of, () -> Reading.NONE);
        return since.is(until::isBefore)
                ? Check.fail(OVERLAP, required, Reading.of(until)).because("order")
                : Check.pass(OVERLAP, required, Reading.of(until));
    }

    static List<Check> legalPerson(List<Seat> seats, PartnerKind kind) {
        return seats.stream().map(seat -> legalPerson(kind)).toList();
    }

    static List<Check> endsAfterBeginning(List<Seat> seats, LocalDate until) {
        return seats.stream()
                .map(seat -> endsAfterBeginning(seat.since(), until))
                .toList();
    }
}
