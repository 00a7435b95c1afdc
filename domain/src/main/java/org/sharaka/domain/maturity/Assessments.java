package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * The assessments of one centre under one manager.
 *
 * @param inOrder in order of their dates; on one day there is at most one that counts
 */
public record Assessments(List<Assessment> inOrder) {

    /** Before the first one. */
    public static final Assessments NONE = new Assessments(List.of());

    /**
     * Puts the assessments in order.
     *
     * @throws InvalidValue {@code value.assessments} with reason {@code same-day} for every counted assessment on the
     *     day of an earlier one in the list, at its place in the list ({@code /1/on})
     */
    public Assessments {
        refuseSharedDays(inOrder, LocalDate.MAX);
        inOrder = inOrder.stream().sorted(Comparator.comparing(Assessment::on)).toList();
    }

    /**
     * The assessments as they stand on a day: what is dated later has not happened, and shares a day with nothing.
     *
     * @param all in any order
     * @return those up to and on the day
     * @throws InvalidValue {@code value.assessments} with reason {@code same-day}, at the place in {@code all}
     */
    public static Assessments by(LocalDate on, List<Assessment> all) {
        refuseSharedDays(all, on);
        return new Assessments(
                all.stream().filter(assessment -> !assessment.on().isAfter(on)).toList());
    }

    private static void refuseSharedDays(List<Assessment> assessments, LocalDate on) {
        Faults faults = new Faults();
        Set<LocalDate> taken = new HashSet<>();
        int place = 0;
        for (Assessment assessment : assessments) {
            boolean counts = assessment.counted() && !assessment.on().isAfter(on);
            if (counts && !taken.add(assessment.on())) {
                faults.add("/" + place + "/on", "value.assessments", "same-day", assessment.on());
            }
            place++;
        }
        faults.throwIfAny();
    }

    /**
     * The latest assessment that counts.
     *
     * @param on the day that is asked for; what is dated later has not happened
     * @return unknown where there is none
     */
    public Fact<Assessment> latestCounted(LocalDate on) {
        for (int place = inOrder.size() - 1; place >= 0; place--) {
            Assessment assessment = inOrder.get(place);
            if (assessment.counted() && !assessment.on().isAfter(on)) {
                return Fact.known(assessment);
            }
        }
        return Fact.unknown();
    }
}
