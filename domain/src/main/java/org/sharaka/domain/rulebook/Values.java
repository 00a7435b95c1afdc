package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.text.LanguageMap;

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

    /**
     * What readers see of a code that the policies define: a dimension of the grid, a module of training.
     *
     * @param code as the policy file writes it: {@code FIN}, {@code M1}
     * @return its title; nothing for any other word
     */
    default Optional<LanguageMap> title(String code) {
        return Optional.empty();
    }

    /**
     * The values of the policies in force on a day.
     *
     * <pre>{@code
     * Texts.of(Values.of(policies));
     * }</pre>
     *
     * @param policies one of each group that texts name
     * @return their values by path, and the titles of their dimensions and modules
     */
    static Values of(Policies policies) {
        return new PolicyTexts(policies);
    }
}
