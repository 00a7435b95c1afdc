package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;

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
     * The values of the policies in force on a day.
     *
     * <pre>{@code
     * Texts.of(Values.of(book.on(day)));
     * }</pre>
     *
     * @param policies one of each group
     * @return their values by path
     */
    static Values of(Policies policies) {
        Map<String, PolicyValues<Policy>> byGroup = policies.all().stream()
                .collect(Collectors.toUnmodifiableMap(policy -> policy.group().code(), PolicyValues::of));
        return path -> Optional.ofNullable(byGroup.get(path.split("\\.", 2)[0]))
                .map(values -> values.at(path))
                .orElse(List.of());
    }
}
