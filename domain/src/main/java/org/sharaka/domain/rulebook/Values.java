package org.sharaka.domain.rulebook;

import java.util.List;
import org.sharaka.domain.gate.Reading;

/**
 * The values in force that texts name, by their paths: {@code mandate.experienceMonths},
 * {@code grid.dimensions.FIN.floor}.
 *
 * <pre>{@code
 * Texts.of(path -> path.equals("mandate.experienceMonths") ? List.of(Reading.months(36)) : List.of());
 * }</pre>
 */
@FunctionalInterface
public interface Values {

    /**
     * The value of a path.
     *
     * @param path as the policy file writes it; a member of the entries of a list follows the list,
     *     {@code support.aidYears.share}
     * @return one value; for a list one for each entry, in order; none where no policy has the path
     */
    List<Reading> at(String path);
}
