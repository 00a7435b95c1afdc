package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * What is recommended for a dimension below its floor.
 *
 * @param dimension its code
 * @param level the level it counts
 * @param floor the level it must reach
 * @param priority weight × (floor − level)
 * @param measures what to do
 * @param startBy by when it must start; unknown where there is no hurry
 */
public record Recommendation(
        String dimension, int level, int floor, int priority, List<MeasureAdvised> measures, Fact<LocalDate> startBy) {

    /** Copies the measures. */
    public Recommendation {
        measures = List.copyOf(measures);
    }

    /**
     * What is recommended on a day.
     *
     * @param values weights, floors and measures of the grid, and when a measure must start
     * @param assessments those of the centre under its manager; the latest that counts is looked at, its levels capped
     *     where evidence is missing
     * @param manager the kind of manager, which floors depend on
     * @param on the day
     * @return one for each dimension below its floor, the highest priority first, ties in the order of the grid; none
     *     without a counted assessment, nor where the latest was made on a grid of other dimensions or levels
     */
    public static List<Recommendation> of(Policies values, Assessments assessments, PartnerKind manager, LocalDate on) {
        return assessments
                .latestCounted(on)
                .onlyIf(latest -> latest.levels().isOf(values.grid()))
                .fold(latest -> belowFloor(values, latest, manager), List::<Recommendation>of);
    }

    private static List<Recommendation> belowFloor(Policies values, Assessment latest, PartnerKind manager) {
        List<Recommendation> found = new ArrayList<>();
        for (Map.Entry<String, GridDimension> entry : values.grid().dimensions().entrySet()) {
            String code = entry.getKey();
            GridDimension dimension = entry.getValue();
            int floor = dimension.floorUnder(manager.isInstitutional());
            if (latest.levels().applies(code) && latest.level(code, values.grid()) < floor) {
                int level = latest.level(code, values.grid());
                int priority = dimension.weight() * (floor - level);
                found.add(new Recommendation(
                        code, level, floor, priority, dimension.measures(), startBy(level, values.support(), latest)));
            }
        }
        found.sort(Comparator.comparingInt(Recommendation::priority).reversed());
        return List.copyOf(found);
    }

    private static Fact<LocalDate> startBy(int level, SupportPolicy policy, Assessment latest) {
        return level <= policy.startAtLevel()
                ? Fact.known(latest.on().plusMonths(policy.startWithinMonths()))
                : Fact.unknown();
    }
}
