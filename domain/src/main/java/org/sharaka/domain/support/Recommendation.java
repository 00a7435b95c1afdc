package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Dimension;
import org.sharaka.domain.maturity.MaturityGrid;
import org.sharaka.domain.maturity.Standard;
import org.sharaka.domain.partner.PartnerKind;

/**
 * What is recommended for a dimension below its floor.
 *
 * @param dimension which
 * @param level the level it counts
 * @param floor the level it must reach
 * @param priority weight × (floor − level)
 * @param measures what to do
 * @param startBy by when it must start; unknown where there is no hurry
 */
public record Recommendation(
        Dimension dimension, int level, int floor, int priority, List<Measure> measures, Fact<LocalDate> startBy) {

    /** Copies the measures. */
    public Recommendation {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(startBy);
        measures = List.copyOf(measures);
    }

    /**
     * What is recommended on a day.
     *
     * @param assessments those of the centre under its manager; the latest that counts is looked at, its levels capped
     *     where evidence is missing
     * @param manager the kind of manager, which floors depend on
     * @param grid weights and floors
     * @param policy the measures
     * @param on the day
     * @return one for each dimension below its floor, the highest priority first, ties in the order of the grid; none
     *     without a counted assessment
     */
    public static List<Recommendation> of(
            Assessments assessments, PartnerKind manager, MaturityGrid grid, SupportPolicy policy, LocalDate on) {
        return assessments
                .latestCounted(on)
                .fold(latest -> belowFloor(latest, manager, grid, policy, on), List::<Recommendation>of);
    }

    private static List<Recommendation> belowFloor(
            Assessment latest, PartnerKind manager, MaturityGrid grid, SupportPolicy policy, LocalDate on) {
        List<Recommendation> found = new ArrayList<>();
        for (Dimension dimension : Dimension.ALL) {
            Standard standard = grid.standard(dimension);
            int floor = standard.floorFor(manager);
            if (latest.levels().applies(dimension) && grid.levelIn(latest, dimension) < floor) {
                int level = grid.levelIn(latest, dimension);
                int priority = standard.weight() * (floor - level);
                List<Measure> measures = policy.measures().get(dimension);
                found.add(new Recommendation(
                        dimension, level, floor, priority, measures, startBy(level, policy.urgency(), on)));
            }
        }
        found.sort(Comparator.comparingInt(Recommendation::priority).reversed());
        return List.copyOf(found);
    }

    private static Fact<LocalDate> startBy(int level, SupportPolicy.Urgency urgency, LocalDate on) {
        return level <= urgency.level() ? Fact.known(on.plusMonths(urgency.months())) : Fact.unknown();
    }
}
