package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What follows a handover: visits and counted assessments, each due some months after the deed
 * ({@code followup.visit}). Its months are those that the deed fixed.
 *
 * @param transferred the day of the deed
 * @param months how many months it lasts
 * @param visitMonths after how many of them visits are due
 * @param assessmentMonths after how many of them counted assessments are due
 */
public record FollowUp(LocalDate transferred, int months, List<Integer> visitMonths, List<Integer> assessmentMonths) {

    /** Copies the lists. */
    public FollowUp {
        visitMonths = List.copyOf(visitMonths);
        assessmentMonths = List.copyOf(assessmentMonths);
    }

    /** Its last day, on which it may be closed. */
    public LocalDate end() {
        return transferred.plusMonths(months);
    }

    /**
     * What is due, for one centre.
     *
     * @param earlyMonths how many months before its day a visit or an assessment counts for it
     * @return visits and assessments in the order of their days
     */
    public List<DueFollowUp> plan(int earlyMonths) {
        List<DueFollowUp> due = new ArrayList<>();
        visitMonths.forEach(month -> due.add(due(DueFollowUp.Kind.VISIT, month, earlyMonths)));
        assessmentMonths.forEach(month -> due.add(due(DueFollowUp.Kind.ASSESSMENT, month, earlyMonths)));
        due.sort(Comparator.comparing(DueFollowUp::month));
        return List.copyOf(due);
    }

    private DueFollowUp due(DueFollowUp.Kind what, int month, int earlyMonths) {
        return new DueFollowUp(
                what, month, transferred.plusMonths((long) month - earlyMonths), transferred.plusMonths(month));
    }

    /** What of the plan is not done, in the order of the days; an assessment serves for one month only. */
    List<DueFollowUp> open(int earlyMonths, ClosingInquiry.Done done) {
        List<LocalDate> left = new ArrayList<>(done.assessed().stream().sorted().toList());
        List<DueFollowUp> open = new ArrayList<>();
        for (DueFollowUp due : plan(earlyMonths)) {
            if (due.kind() == DueFollowUp.Kind.VISIT) {
                if (!done.visited().contains(due.month())) {
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
