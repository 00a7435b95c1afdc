package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What has become of a recommendation: what the next assessment shows of its effect.
 *
 * @param recommended what was recommended when the plan was written
 * @param after the level that the dimension counts in the latest assessment since; unknown where there is none yet
 */
public record Effect(Recommendation recommended, Fact<Integer> after) {

    /**
     * What has become of all recommendations of a plan.
     *
     * @param book the rulebook
     * @param assessments those that count, of the centre under its manager
     * @param manager the kind of manager
     * @param planned the day of the plan; the latest assessment by then is what it answers
     * @param on the day that is asked for
     * @return in the order of the recommendations
     */
    public static List<Effect> of(
            Rulebook book, Assessments assessments, PartnerKind manager, LocalDate planned, LocalDate on) {
        MaturityGrid grid = book.on(on).grid();
        Fact<Assessment> later =
                assessments.latestCounted(on).onlyIf(one -> one.on().isAfter(planned));
        return Recommendation.of(book.on(planned), assessments, manager, planned).stream()
                .map(one -> new Effect(
                        one,
                        later.onlyIf(next -> next.levels().applies(one.dimension()))
                                .fold(next -> Fact.known(next.level(one.dimension(), grid)), Fact::unknown)))
                .toList();
    }
}
