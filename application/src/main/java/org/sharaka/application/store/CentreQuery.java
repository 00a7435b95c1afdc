package org.sharaka.application.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/**
 * Which centres are asked for. A part that is unknown does not narrow the list.
 *
 * @param words every word must stand in the name in any language, whole, at its beginning or inside it, or in the
 *     reference; empty for all
 * @param field only for this field
 * @param region only in this region
 * @param among only these
 * @param after the place of the last one already read; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record CentreQuery(
        String words, Fact<Field> field, Fact<Region> region, Fact<Set<CentreId>> among, Fact<Long> after, int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * A part of all centres.
     *
     * @param after the place of the last one already read; unknown to begin
     * @return as many as a part may hold
     */
    public static CentreQuery all(Fact<Long> after) {
        return new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.unknown(), after, LARGEST_LIMIT);
    }

    /**
     * The same of some centres alone.
     *
     * @param centres which
     * @return the query
     */
    public CentreQuery among(Set<CentreId> centres) {
        return new CentreQuery(words, field, region, Fact.known(centres), after, limit);
    }

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public CentreQuery {
        among = among.fold(ids -> Fact.known(Set.copyOf(ids)), Fact::unknown);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return among.fold(
                ids -> narrowed()
                        .with(Listed.ID, ids.stream().map(CentreId::value).collect(Collectors.toUnmodifiableSet())),
                this::narrowed);
    }

    private Criteria narrowed() {
        return Criteria.all(new Window(after, limit))
                .saying(words)
                .with("field", field.map(Enum::name))
                .with("region", region.map(Region::code));
    }
}
