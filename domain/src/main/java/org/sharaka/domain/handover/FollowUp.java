package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.partner.PartnerKind;

/**
 * What follows a handover: visits and counted assessments, each due some months after the deed
 * ({@code followup.visit}).
 *
 * @param transferred the day of the deed
 * @param kind the kind of manager
 * @param policy the version of the policy: {@code followup.v1}
 */
public record FollowUp(LocalDate transferred, PartnerKind kind, String policy) {

    /** Never null. */
    public FollowUp {
        Objects.requireNonNull(transferred);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(policy);
    }

    private FollowUpPolicy values() {
        return FollowUpPolicy.ADOPTED.version(policy);
    }

    /**
     * Its last day.
     *
     * @return the day on which it may be closed
     */
    public LocalDate end() {
        return transferred.plusMonths(values().monthsFor(kind));
    }

    /**
     * What is due, for one centre.
     *
     * @return visits and assessments in the order of their days
     */
    public List<DueFollowUp> plan() {
        int last = values().monthsFor(kind);
        List<DueFollowUp> due = new ArrayList<>();
        values().visitMonths().stream()
                .filter(month -> month <= last)
                .forEach(month -> due.add(due(DueFollowUp.Kind.VISIT, month)));
        values().assessmentMonths().stream()
                .filter(month -> month <= last)
                .forEach(month -> due.add(due(DueFollowUp.Kind.ASSESSMENT, month)));
        due.sort(Comparator.comparing(DueFollowUp::month));
        return List.copyOf(due);
    }

    private DueFollowUp due(DueFollowUp.Kind what, int month) {
        return new DueFollowUp(
                what,
                month,
                transferred.plusMonths((long) month - values().earlyMonths()),
                transferred.plusMonths(month));
    }

    /**
     * What of the plan is not done by a day.
     *
     * @param visited the months for which a centre was visited by then
     * @param assessed the days of its counted assessments by then
     * @return in the order of their days; an assessment serves for one month only
     */
    public List<DueFollowUp> open(Set<Integer> visited, List<LocalDate> assessed) {
        List<LocalDate> left = new ArrayList<>(assessed.stream().sorted().toList());
        List<DueFollowUp> open = new ArrayList<>();
        for (DueFollowUp due : plan()) {
            if (due.kind() == DueFollowUp.Kind.VISIT) {
                if (!visited.contains(due.month())) {
                    open.add(due);
                }
            } else {
                Optional<LocalDate> served = left.stream()
                        .filter(day -> !day.isBefore(due.earliest()))
                        .findFirst();
                served.ifPresentOrElse(left::remove, () -> open.add(due));
            }
        }
        return List.copyOf(open);
    }
}
