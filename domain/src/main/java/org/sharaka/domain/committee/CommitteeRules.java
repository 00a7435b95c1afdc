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
import org.sharaka.domain.partner.SeatRules;

/** The rules of seats ({@code rulebook.md}, section 1). */
public final class CommitteeRules {

    /** A seat names its capacities. */
    public static final RuleCode CAPACITY = RuleCode.of("membership.capacity");

    private static final Reading NO_OTHER_SEAT = new Reading.Word("NO_OTHER_SEAT");
    private static final Reading A_CAPACITY = new Reading.Words(List.of("DONOR", "IMPLEMENTER"));

    private CommitteeRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                SeatRules.KIND.family(), Set.of("pass", "fail"),
                SeatRules.OVERLAP.family(), Set.of("pass", "fail", "order"),
                CAPACITY.family(), Set.of("pass", "missing"));
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
        return other.map(seat -> Check.fail(
                        SeatRules.OVERLAP, NO_OTHER_SEAT, seat.since().fold(Reading::of, () -> Reading.UNKNOWN)))
                .orElse(Check.pass(SeatRules.OVERLAP, NO_OTHER_SEAT, NO_OTHER_SEAT));
    }

    /**
     * {@code membership.capacity}.
     *
     * @param capacities what the seat names; unknown where it is not required to
     * @return FAIL where it names none; no check where it need not
     */
    static List<Check> namesCapacity(Fact<Set<Capacity>> capacities) {
        return capacities.fold(named -> List.of(namesOne(named)), List::of);
    }

    private static Check namesOne(Set<Capacity> capacities) {
        return capacities.isEmpty()
                ? Check.missing(CAPACITY, Result.FAIL, A_CAPACITY)
                : Check.pass(
                        CAPACITY,
                        A_CAPACITY,
                        new Reading.Words(
                                capacities.stream().sorted().map(Enum::name).toList()));
    }
}
