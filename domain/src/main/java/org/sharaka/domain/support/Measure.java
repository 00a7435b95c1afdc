package org.sharaka.domain.support;

import java.util.Objects;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.training.TrainingModule;

/**
 * A measure that can be recommended.
 *
 * @param kind what is done
 * @param topic what it is about, a word that the texts translate: {@code M1}, {@code STATUTES}; empty where the kind
 *     says it all
 */
public record Measure(MeasureKind kind, String topic) {

    /** Neither part may be null. */
    public Measure {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(topic);
    }

    /**
     * A measure that needs no topic.
     *
     * @param kind what is done
     * @return the measure
     */
    static Measure of(MeasureKind kind) {
        return new Measure(kind, "");
    }

    /**
     * A training module.
     *
     * @param module which
     * @return the measure
     */
    static Measure training(TrainingModule module) {
        return new Measure(MeasureKind.TRAINING, module.name());
    }
}
