package org.sharaka.domain.centre;

import java.util.Map;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/**
 * What is known of a centre.
 *
 * @param name what it is called
 * @param field what it is for
 * @param marked whether it was marked as specialised; a field that is specialised by itself needs no mark
 * @param site where it stands
 * @param capacity how many it can take at a time, perhaps unknown; at least 1
 */
public record CentreProfile(LanguageMap name, Field field, boolean marked, Brief.Site site, Fact<Integer> capacity) {

    /** How long a name may be, in code points. */
    public static final int LONGEST_NAME = 200;

    /**
     * Checks the capacity.
     *
     * @throws InvalidValue {@code value.range} with reason {@code least} at {@code /capacity} below 1
     */
    public CentreProfile {
        if (capacity.is(places -> places < 1)) {
            throw InvalidValue.at("/capacity", "value.range", "least", 1);
        }
    }

    /**
     * A centre of which no more is known.
     *
     * @param name what it is called
     * @param field what it is for
     * @param site where it stands
     * @return without a mark
     */
    public static CentreProfile of(LanguageMap name, Field field, Brief.Site site) {
        return new CentreProfile(name, field, false, site, Fact.unknown());
    }

    /**
     * Checks a name.
     *
     * @param raw texts by language, as typed
     * @return the name
     * @throws InvalidValue {@code value.text}
     */
    public static LanguageMap nameOf(Map<Language, String> raw) {
        return LanguageMap.of(raw, LONGEST_NAME, "value.text");
    }

    /**
     * {@return whether a ministry or an institution may run it (S9); true for health and vocational training, and for
     * whatever was marked so}
     */
    public boolean isSpecialised() {
        return marked || field == Field.HEALTH || field == Field.VOCATIONAL_TRAINING;
    }
}
