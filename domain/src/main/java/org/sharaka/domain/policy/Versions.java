package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of one group of values, in the order of their days. A day before the first is under the first.
 *
 * @param all at least one, each later than the one before and of a name of its own
 * @param withdrawn adopted and withdrawn before their first day; no day is under one, but a ruling may name it
 * @param <P> the kind of policy
 */
public record Versions<P extends Policy>(List<P> all, List<P> withdrawn) {

    /**
     * Checks their order.
     *
     * @throws IllegalArgumentException where there is none, one is not later than the one before, or two have one name
     */
    public Versions {
        all = List.copyOf(all);
        withdrawn = List.copyOf(withdrawn);
        boolean rising = !all.isEmpty();
        for (int place = 1; place < all.size(); place++) {
            rising &= all.get(place).inForceFrom().isAfter(all.get(place - 1).inForceFrom());
        }
        if (!rising || all.stream().map(Policy::version).distinct().count() != all.size()) {
            throw new IllegalArgumentException(
                    "versions need a first, a name of their own, and a day later than the one before: "
                            + all.stream()
                                    .map(one -> one.version() + " from " + one.inForceFrom())
                                    .toList());
        }
    }

    /**
     * Versions of which none was withdrawn.
     *
     * @param all in the order of their days
     * @throws IllegalArgumentException where there is none, one is not later than the one before, or two have one name
     */
    public Versions(List<P> all) {
        this(all, List.of());
    }

    /**
     * The version in force on a day.
     *
     * @param day the day
     * @return the last one adopted by then
     */
    public P on(LocalDate day) {
        for (int place = all.size() - 1; place > 0; place--) {
            if (!all.get(place).inForceFrom().isAfter(day)) {
                return all.get(place);
            }
        }
        return all.get(0);
    }

    /**
     * The version of a name, to make a ruling again.
     *
     * @param version its name: {@code handover.v1}
     * @return that version, whatever the day; nothing where there is none
     */
    public Optional<P> named(String version) {
        return Stream.concat(all.stream(), withdrawn.stream())
                .filter(policy -> policy.version().equals(version))
                .findFirst();
    }

    /** {@return the last version; the one that no later one follows} */
    public P last() {
        return all.get(all.size() - 1);
    }

    /**
     * The versions with one more.
     *
     * @param next of another name, and in force from a later day than the last
     * @return all of them; where {@code next} has the day of the first, it is the only one
     * @throws IllegalArgumentException where it is not later
     */
    public Versions<P> adopting(P next) {
        List<P> more = new ArrayList<>(all);
        more.add(next);
        return new Versions<>(more, withdrawn);
    }
}
