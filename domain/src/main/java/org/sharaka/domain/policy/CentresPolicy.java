package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sharaka.domain.place.Field;

/**
 * The values of the rules on centres ({@code rulebook.md}, section 4).
 *
 * @param version its name, such as {@code centres.v1}
 * @param inForceFrom the first day it is in force
 * @param authorised the fields that need an operating authorisation ({@code centre.opening},
 *     {@code handover.authorisation})
 */
public record CentresPolicy(String version, LocalDate inForceFrom, Set<Field> authorised) implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public CentresPolicy {
        authorised = Copies.sorted(authorised);
        new Limits().check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static CentresPolicy standard() {
        return new CentresPolicy(
                "centres.v1",
                ALWAYS,
                EnumSet.of(Field.EDUCATION, Field.HEALTH, Field.SOCIAL, Field.VOCATIONAL_TRAINING));
    }

    @Override
    public Group group() {
        return Group.CENTRES;
    }

    @Override
    public CentresPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public CentresPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public CentresPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #authorised() authorised}} */
    public CentresPolicy authorised(Set<Field> value) {
        return Copies.with(this, "authorised", value);
    }
}
