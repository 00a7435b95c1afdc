package org.sharaka.domain.policy;

import java.util.Optional;
import java.util.Set;

/**
 * A measure that the grid advises for a dimension below its floor.
 *
 * @param kind what is done
 * @param topic what it is about, as a word: a module such as {@code M1}, {@code STATUTES}; empty where the kind says it
 *     all
 */
public record MeasureAdvised(MeasureKind kind, Optional<String> topic) {

    /** Topics of training that are no module: the training of key posts follows the plan of a centre. */
    static final Set<String> OUTSIDE_MODULES = Set.of("KEY_POSTS");

    /**
     * A measure on a topic.
     *
     * @param kind what is done
     * @param topic what it is about
     * @return the measure
     */
    public static MeasureAdvised of(MeasureKind kind, String topic) {
        return new MeasureAdvised(kind, Optional.of(topic));
    }

    /**
     * A measure that needs no topic.
     *
     * @param kind what is done
     * @return the measure
     */
    public static MeasureAdvised of(MeasureKind kind) {
        return new MeasureAdvised(kind, Optional.empty());
    }
}
