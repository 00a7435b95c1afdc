package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.Policies;

/** Who assessed, or validated, an assessment of the streak of a centre; they approve nothing that rests on it. */
public final class StreakPeople {

    private StreakPeople() {}

    /**
     * Those people, where a manager runs a centre.
     *
     * @param file the records of the centre
     * @param manager which manager
     * @param values those in force on the day
     * @param on the day
     * @return nobody where it does not run the centre that day
     */
    public static Set<UserId> of(CentreFile file, PartnerId manager, Policies values, LocalDate on) {
        return Tenure.on(file.mandates(), values.mandate(), on)
                .onlyIf(tenure -> tenure.manager().equals(manager))
                .fold(
                        tenure -> of(
                                file.assessments().counted(manager, tenure.since(), on), file.kindOf(manager), values),
                        Set::of);
    }

    /**
     * Everyone who had a hand in a counted assessment since the streak began, and in the latest where there is none.
     */
    private static Set<UserId> of(List<AssessmentRecord> counted, PartnerKind manager, Policies values) {
        Yardstick yardstick = Yardstick.of(values);
        List<AssessmentRecord> streak = new ArrayList<>();
        List<Assessment> sofar = new ArrayList<>();
        for (AssessmentRecord next : counted) {
            sofar.add(next.assessment(yardstick.grid()));
            Streak now = Streak.over(new Assessments(sofar), manager, yardstick, next.on());
            boolean begins =
                    now.length() == 0 || now.length() == 1 && now.baseOn().equals(next.on());
            if (begins) {
                streak.clear();
            }
            streak.add(next);
        }
        return Set.copyOf(AssessmentBook.people(streak));
    }
}
