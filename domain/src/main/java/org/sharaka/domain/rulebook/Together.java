package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Policy;

/** Whether the versions of a book that rest on one another go together, on every day on which one of them changes. */
record Together(Rulebook book) {

    /** The groups whose values name those of another: floors name dimensions, holders name modules. */
    static final Set<Group> GROUPS = Set.of(Group.SUPPORT, Group.GRID, Group.HANDOVER, Group.STEPBACK);

    /** The book itself, where the versions of these groups go together. */
    Rulebook check(Set<Group> groups) {
        daysOfChange().forEach(day -> book.on(day).agree(groups));
        return book;
    }

    /** Checks a draft against the versions of the other groups, on its first day and on each day that they change. */
    void checkWith(Policy draft) {
        LocalDate from = draft.inForceFrom();
        Stream.concat(Stream.of(from), daysOfChange().filter(from::isBefore))
                .map(day -> Stream.concat(book.on(day).all().stream(), Stream.of(draft)))
                .forEach(all -> Policies.of(all.toList()).agree(GROUPS));
    }

    /**
     * Checks that the groups go together without a version that is still to come.
     *
     * @throws InvalidValue {@code policy.valid} with reason {@code needed}, which names the version that rests on it
     */
    void checkWithout(Policy coming) {
        Rulebook left = book.without(coming);
        left.together().daysOfChange().map(left::on).forEach(then -> {
            try {
                then.agree(GROUPS);
            } catch (InvalidValue refused) {
                throw new InvalidValue(refused.faults().stream()
                        .map(fault -> needed(fault, coming.group(), then))
                        .toList());
            }
        });
    }

    private Stream<LocalDate> daysOfChange() {
        return GROUPS.stream()
                .flatMap(group -> book.versions(group).all().stream())
                .map(Policy::inForceFrom)
                .sorted()
                .distinct();
    }

    private static Fault needed(Fault fault, Group withdrawn, Policies then) {
        String path = fault.pointer().substring(1);
        Group named = Group.of(path.split("\\.", 2)[0]).orElseThrow();
        Group heldAgainst = fault.reason().equals("word") ? Group.SUPPORT : Group.GRID;
        Group resting = named == withdrawn ? heldAgainst : named;
        String version = resting.code() + "/" + then.of(resting).version();
        return new Fault(fault.pointer(), fault.code(), "needed", List.of(version, path));
    }
}
