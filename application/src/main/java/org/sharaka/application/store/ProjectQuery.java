package org.sharaka.application.store;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Stage;

/**
 * Which projects are asked for. A part that is unknown does not narrow the list.
 *
 * @param words every word must stand in the name in any language, whole, at its beginning or inside it, or in the
 *     reference; empty for all
 * @param stage only at this stage
 * @param model only of this model
 * @param programme only of this programme
 * @param region only in this region
 * @param field only for this field
 * @param after the place of the last one already read; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record ProjectQuery(
        String words,
        Fact<Stage> stage,
        Fact<Model> model,
        Fact<ProgrammeId> programme,
        Fact<Region> region,
        Fact<Field> field,
        Fact<Long> after,
        int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * A part of all projects.
     *
     * @param after the place of the last one already read; unknown to begin
     * @return as many as a part may hold
     */
    public static ProjectQuery all(Fact<Long> after) {
        return new ProjectQuery(
                "",
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                after,
                LARGEST_LIMIT);
    }

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public ProjectQuery {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(new Window(after, limit))
                .saying(words)
                .with("stage", stage.map(Enum::name))
                .with("model", model.map(Enum::name))
                .with("programmeId", programme.map(ProgrammeId::value))
                .with("region", region.map(Region::code))
                .with("field", field.map(Enum::name));
    }
}
