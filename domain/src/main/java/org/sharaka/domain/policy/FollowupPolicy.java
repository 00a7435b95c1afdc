package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * The values of the rules on what follows a handover ({@code rulebook.md}, section 7).
 *
 * @param version its name, such as {@code followup.v1}
 * @param inForceFrom the first day it is in force
 * @param associationMonths how many months an association is followed ({@code followup.visit})
 * @param institutionMonths how many months a public manager is followed ({@code followup.visit})
 * @param visitMonths how many months after the handover visits are due, in order
 * @param assessmentMonths how many months after the handover counted assessments are due, in order
 * @param earlyMonths how many months before its date a visit or an assessment counts for it
 */
public record FollowupPolicy(
        String version,
        LocalDate inForceFrom,
        int associationMonths,
        int institutionMonths,
        List<Integer> visitMonths,
        List<Integer> assessmentMonths,
        int earlyMonths)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public FollowupPolicy {
        visitMonths = List.copyOf(visitMonths);
        assessmentMonths = List.copyOf(assessmentMonths);
        new Limits()
                .months("associationMonths", associationMonths)
                .months("institutionMonths", institutionMonths)
                .months("earlyMonths", earlyMonths)
                .rising("visitMonths", visitMonths)
                .rising("assessmentMonths", assessmentMonths)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static FollowupPolicy standard() {
        return new FollowupPolicy("followup.v1", ALWAYS, 24, 12, List.of(3, 6, 12, 24), List.of(12, 24), 1);
    }

    @Override
    public Group group() {
        return Group.FOLLOWUP;
    }

    @Override
    public FollowupPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public FollowupPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public FollowupPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #associationMonths() associationMonths}} */
    public FollowupPolicy associationMonths(int value) {
        return Copies.with(this, "associationMonths", value);
    }

    /** {@return a copy with another {@link #institutionMonths() institutionMonths}} */
    public FollowupPolicy institutionMonths(int value) {
        return Copies.with(this, "institutionMonths", value);
    }

    /** {@return a copy with another {@link #visitMonths() visitMonths}} */
    public FollowupPolicy visitMonths(List<Integer> value) {
        return Copies.with(this, "visitMonths", value);
    }

    /** {@return a copy with another {@link #assessmentMonths() assessmentMonths}} */
    public FollowupPolicy assessmentMonths(List<Integer> value) {
        return Copies.with(this, "assessmentMonths", value);
    }

    /** {@return a copy with another {@link #earlyMonths() earlyMonths}} */
    public FollowupPolicy earlyMonths(int value) {
        return Copies.with(this, "earlyMonths", value);
    }

    /**
     * How long a handover is followed.
     *
     * @param institutional whether the manager is a ministry, a public or a semi-public institution
     * @return the months
     */
    public int monthsFor(boolean institutional) {
        return institutional ? institutionMonths : associationMonths;
    }
}
