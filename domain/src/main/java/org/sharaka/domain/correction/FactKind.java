package org.sharaka.domain.correction;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;

/**
 * A kind of recorded fact: where it is kept, and what of it can be put right ({@code fact.correction}).
 *
 * <p>Places are written as the {@link org.sharaka.domain.notation.Notation} of the aggregate names its members, with a
 * dot between them; a star goes into an element of a list: {@code findings.all.*}.
 *
 * @param root the list that its owner is in, as addresses write it: {@code centres}
 * @param name the kind, as addresses write it: {@code findings}; empty where the fact is the owner itself
 * @param holder the aggregate that keeps it
 * @param right what its writer needs, and so who corrects it
 * @param place where it is kept
 * @param members what can be corrected, by the names under which it was handed in
 */
public record FactKind(
        String root, String name, Class<?> holder, Permission right, String place, Map<String, Member> members) {

    static final String EACH = "*";

    /**
     * What can be corrected of a fact.
     *
     * @param place where it is, within the fact
     * @param writer where the id of its writer is, within the fact; or the action by which the journal names the writer
     * @param isAhead whether a day lies ahead by its nature ({@code fact.future}): the end of a term, a day that is due
     */
    public record Member(List<String> place, Writer writer, boolean isAhead) {}

    /** How the writer of a fact is known. */
    public sealed interface Writer {}

    /**
     * An act within the fact names its writer.
     *
     * @param act where it is, within the fact
     */
    public record Named(List<String> act) implements Writer {}

    /**
     * The journal names its writer.
     *
     * @param actions of the entry, one of them: {@code project.contracted}
     */
    public record InJournal(Set<String> actions) implements Writer {

        /** Copies the actions. */
        public InJournal {
            actions = Set.copyOf(actions);
        }
    }

    /** Copies the members, in their order. */
    public FactKind {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * The type of the values of a member.
     *
     * @return as a record of the aggregate declares it; nothing where this kind has no such member
     */
    public Optional<Type> typeOf(String member) {
        return Optional.ofNullable(members.get(member))
                .map(found -> MemberTypes.at(
                        holder,
                        Stream.concat(path().stream(), found.place().stream()).toList()));
    }

    /** {@return whether the days of a member lie ahead by their nature; false where this kind has no such member} */
    public boolean isAhead(String member) {
        return Optional.ofNullable(members.get(member)).filter(Member::isAhead).isPresent();
    }

    /** {@return the names of what can be corrected; in order} */
    public Set<String> names() {
        return members.keySet();
    }

    /** {@return how many fact of the kind an owner can have; false for one at most} */
    public boolean isListed() {
        return place.contains(EACH);
    }

    /** Where it is in the aggregate, step by step. */
    List<String> path() {
        return place.isEmpty() ? List.of() : Arrays.asList(place.split("\\."));
    }
}
