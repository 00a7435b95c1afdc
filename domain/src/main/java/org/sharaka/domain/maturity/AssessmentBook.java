package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * The assessments of one centre, as they stood on any day.
 *
 * @param all in any order, those that do not count too
 */
public record AssessmentBook(List<AssessmentRecord> all) {

    /** Puts them in order of their days. */
    public AssessmentBook {
        all = all.stream().sorted(Comparator.comparing(AssessmentRecord::on)).toList();
    }

    /**
     * What counted on a day of one manager's time: validated by then, and not corrected by then.
     *
     * @param manager whose
     * @param since the first day of that time
     * @return in order of their days
     */
    public List<AssessmentRecord> counted(PartnerId manager, LocalDate since, LocalDate day) {
        return all.stream()
                .filter(one -> one.manager().equals(manager) && !one.on().isBefore(since))
                .filter(one -> stands(one, day))
                .toList();
    }

    /**
     * The same as the rules take them.
     *
     * @param grid the grid in force on the day, which judges them
     * @param manager whose
     * @param since the first day of that time
     * @return what counted
     */
    public Assessments assessments(MaturityGrid grid, PartnerId manager, LocalDate since, LocalDate day) {
        return new Assessments(counted(manager, since, day).stream()
                .map(one -> one.assessment(grid))
                .toList());
    }

    /**
     * Where one of them stands on a day.
     *
     * @param one an assessment of the book
     * @return its state
     */
    public AssessmentState stateOf(AssessmentRecord one, LocalDate day) {
        if (one.snapshot().kind() == AssessmentKind.SELF) {
            return AssessmentState.BESIDE;
        }
        if (stands(one, day)) {
            return AssessmentState.COUNTED;
        }
        return one.countsBy(day) ? AssessmentState.CORRECTED : AssessmentState.TO_VALIDATE;
    }

    /**
     * Who assessed or validated any of these, and so approves no handover that rests on them.
     *
     * @param some assessments
     * @return people, each once
     */
    public static List<UserId> people(List<AssessmentRecord> some) {
        return some.stream()
                .map(AssessmentRecord::snapshot)
                .flatMap(one -> one
                        .validated()
                        .fold(
                                act -> List.of(one.recorded().by(), act.by()),
                                () -> List.of(one.recorded().by()))
                        .stream())
                .distinct()
                .toList();
    }

    private boolean stands(AssessmentRecord one, LocalDate day) {
        return one.countsBy(day)
                && all.stream()
                        .noneMatch(other -> other.snapshot().corrects().is(one.id()::equals) && other.countsBy(day));
    }

    boolean isTaken(LocalDate day, Fact<AssessmentId> corrected) {
        return all.stream()
                .filter(one -> one.on().equals(day))
                .filter(one -> !corrected.is(one.id()::equals))
                .anyMatch(one -> stands(one, LocalDate.MAX));
    }

    /** Who recorded an assessment that is there. */
    UserId writer(AssessmentId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.snapshot().recorded().by())
                .findFirst()
                .orElseThrow();
    }

    boolean mayBeCorrected(AssessmentId id, PartnerId manager) {
        return all.stream()
                .anyMatch(one -> one.id().equals(id) && one.manager().equals(manager) && stands(one, LocalDate.MAX));
    }
}
