package org.sharaka.domain.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of one policy, chosen by date. A day before the first version is ruled under the first.
 *
 * @param versions at least one, each adopted on a day of its own; kept in the order of their dates
 * @param <P> the kind of policy
 */
public record Policies<P extends Policy>(List<P> versions) {

    /**
     * Puts the versions in order.
     *
     * @throws IllegalArgumentException when there is none, or two begin on one day
     */
    public Policies {
        versions = versions.stream()
                .sorted(Comparator.comparing(Policy::inForceFrom))
                .toList();
        long days = versions.stream().map(Policy::inForceFrom).distinct().count();
        if (versions.isEmpty() || days != versions.size()) {
            throw new IllegalArgumentException("policies need a version, each from a day of its own");
        }
    }

    /**
     * The version in force on a day.
     *
     * @param on the day
     * @return the last one adopted by then
     */
    public P on(LocalDate on) {
        P inForce = versions.get(0);
        for (P version : versions) {
            if (!version.inForceFrom().isAfter(on)) {
                inForce = version;
            }
        }
        return inForce;
    }

    /**
     * One version, to make a ruling again.
     *
     * @param version its name: {@code handover.v1}
     * @return that version, whatever the day
     * @throws IllegalArgumentException where there is none of that name
     */
    public P version(String version) {
        return versions.stream()
                .filter(policy -> policy.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no policy " + version));
    }
}
