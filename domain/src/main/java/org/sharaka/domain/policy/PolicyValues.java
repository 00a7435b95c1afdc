package org.sharaka.domain.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.notation.Notations;

/**
 * The values of a policy by their paths, without its name and its day: as the policy file, {@code /api/v1/policies} and
 * the texts have them.
 *
 * <pre>{@code
 * PolicyValues.of(HandoverPolicy.standard()).tree();   // {"association": {"months": 24, …}, …}
 * PolicyValues.of(HandoverPolicy.standard()).with(Map.of("association.months", 30));   // the policy that differs
 * }</pre>
 *
 * <p>A tree holds objects (maps in their order), lists, texts, whole numbers and truth values. Shares are decimals or
 * fractions ({@code "0.30"}, {@code "1/3"}), money is an amount of dirhams ({@code "600000.00"}).
 *
 * @param <P> the kind of policy
 */
public final class PolicyValues<P extends Policy> {

    private static final String VERSION = "version";
    private static final String DAY = "inForceFrom";
    private static final String MONTHS = "Months";

    private final P policy;
    private final Notation<P> notation;

    private PolicyValues(P policy) {
        this.policy = policy;
        this.notation = notation(policy);
    }

    @SuppressWarnings("unchecked")
    private static <P extends Policy> Notation<P> notation(P policy) {
        return (Notation<P>) Notations.shown().of(policy.getClass());
    }

    /**
     * The values of a policy.
     *
     * @param policy the policy
     * @param <P> its kind
     * @return its values
     */
    public static <P extends Policy> PolicyValues<P> of(P policy) {
        return new PolicyValues<>(policy);
    }

    /** {@return every value, as a plain tree; the members of the policy in their order, the caller's own} */
    public Map<String, Object> tree() {
        Map<String, Object> tree = whole();
        tree.keySet().removeAll(List.of(VERSION, DAY));
        return tree;
    }

    /**
     * Every value by its whole path, {@code mandate.termMonths}. A list is one value, and so is a map of plain values;
     * a map of parts, such as the dimensions of a grid, has the paths of each.
     *
     * @return the values in their order
     */
    public Map<String, Object> byPath() {
        Map<String, Object> found = new LinkedHashMap<>();
        Part whole = new Part(policy);
        tree().forEach((name, value) -> gather(policy.group().code() + "." + name, whole.at(name), value, found));
        return Collections.unmodifiableMap(found);
    }

    /**
     * {@return every value by its whole path, as a text for the journal: plain values as they are, lists and maps as
     * JSON; the values in their order}
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        byPath().forEach((path, value) -> texts.put(path, PlainTree.text(value)));
        return Collections.unmodifiableMap(texts);
    }

    private static void gather(String path, Part part, Object tree, Map<String, Object> found) {
        if (part.hasParts() && tree instanceof Map<?, ?> members) {
            members.forEach((name, value) -> gather(path + "." + name, part.at(name.toString()), value, found));
        } else {
            found.put(path, tree);
        }
    }

    /**
     * The value of a path, for a text.
     *
     * @param path the path: {@code mandate.experienceMonths}; a member of the entries of a list follows the list,
     *     {@code support.aidYears.share}
     * @return one value, for a list one for each entry; none where the policy has no such path
     */
    public List<Reading> at(String path) {
        List<String> names = List.of(path.split("\\."));
        return names.get(0).equals(policy.group().code())
                ? PolicyReadings.of(new Part(policy), names.subList(1, names.size()))
                : List.of();
    }

    /**
     * The policy with values that differ. A name is a path, with or without the group before it
     * ({@code handover.association.months}, {@code association.months}), or a member that holds others; an object
     * changes the members it names. A list replaces the whole list, and so does a map whose entries are whole; where an
     * entry names only some of its members, or is null, the map keeps its other entries, and loses that one.
     *
     * @param changes what differs, as plain trees
     * @return a policy of the same name and day
     * @throws InvalidValue {@code policy.valid}, with all faults at once, each under the pointer of its value
     */
    public P with(Map<String, ?> changes) {
        PolicyChange change = changing();
        change.take(changes);
        return made(change);
    }

    /**
     * The policy that was kept as a tree of its values. A value that it does not have, for it came with a later
     * program, stays as it is here.
     *
     * @param kept what {@link #tree} gave
     * @return a policy of the same name and day as this one
     * @throws InvalidValue {@code policy.valid} where the tree is no longer that of a policy
     */
    public P restored(Map<String, ?> kept) {
        PolicyChange change = changing();
        change.fill(kept);
        return made(change);
    }

    private PolicyChange changing() {
        return new PolicyChange(policy, whole(), Set.of(VERSION, DAY));
    }

    private P made(PolicyChange change) {
        Optional<P> made = tried(change);
        while (made.isEmpty()) {
            made = tried(change);
        }
        change.throwIfAtFault();
        return made.get();
    }

    private Optional<P> tried(PolicyChange change) {
        try {
            return Optional.of(notation.read(change.tree()));
        } catch (InvalidValue invalid) {
            change.takeBack(invalid.faults());
            return Optional.empty();
        }
    }

    private Map<String, Object> whole() {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<?, ?> written = (Map<?, ?>) Objects.requireNonNull(notation.write(policy));
        written.forEach((name, value) -> tree.put((String) name, months(name, value)));
        return tree;
    }

    /** A number of months is no share: it is written without decimals where it has none. */
    private static Object months(Object name, Object value) {
        return name.toString().endsWith(MONTHS) && value instanceof String text && !text.contains("/")
                ? Fraction.exact(text).plain()
                : value;
    }
}
