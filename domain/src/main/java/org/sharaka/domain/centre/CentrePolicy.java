package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.place.Field;

/**
 * The values that the rules of centres are held against ({@code RULES.md}, section 4).
 *
 * @param version for example {@code centre.v1}
 * @param inForceFrom the first day it is in force
 * @param authorised the fields in which a centre needs an operating authorisation
 */
public record CentrePolicy(String version, LocalDate inForceFrom, Set<Field> authorised) implements Policy {

    /** All versions of this project's defaults. */
    public static final Policies<CentrePolicy> ADOPTED = new Policies<>(List.of(v1()));

    /** Copies the fields. */
    public CentrePolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        authorised = Set.copyOf(authorised);
    }

    /**
     * The first policy, {@code centre.v1}: care, training, teaching and social work are authorised activities; a space
     * for associations is not.
     *
     * @return in force from 2026-01-01
     */
    public static CentrePolicy v1() {
        return new CentrePolicy(
                "centre.v1",
                LocalDate.of(2026, 1, 1),
                EnumSet.of(Field.SOCIAL, Field.HEALTH, Field.VOCATIONAL_TRAINING, Field.EDUCATION));
    }
}
