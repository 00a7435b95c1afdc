package org.sharaka.domain.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;

/** The tree of a policy with values that differ, and what is wrong with those. */
final class PolicyChange {

    private final Policy policy;
    private final Map<String, Object> before;
    private final Set<String> fixed;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> mended = new HashSet<>();
    private Map<String, Object> tree;

    /** Begins with the tree of a policy, in which some members do not change. */
    PolicyChange(Policy policy, Map<String, Object> before, Set<String> fixed) {
        this.policy = policy;
        this.before = before;
        this.fixed = fixed;
        this.tree = new LinkedHashMap<>(before);
    }

    Map<String, Object> tree() {
        return tree;
    }

    /** Puts in what differs. */
    void take(Map<String, ?> changes) {
        take(changes, "");
    }

    private void take(Map<?, ?> changes, String holder) {
        changes.forEach((key, value) -> {
            String pointer = holder + PolicyFaults.pointer(List.of(key.toString()));
            List<String> path = new ArrayList<>(Arrays.asList(key.toString().split("\\.", -1)));
            if (path.get(0).equals(policy.group().code())) {
                path.remove(0);
            }
            if (!path.isEmpty()) {
                put(path, value, pointer);
            } else if (value instanceof Map<?, ?> members) {
                take(members, pointer);
            } else {
                faults.add(PolicyFaults.object(pointer, value));
            }
        });
    }

    private void put(List<String> path, Object value, String pointer) {
        String at = PolicyFaults.pointer(path);
        if (fixed.contains(path.get(0)) || !canHold(path)) {
            faults.add(PolicyFaults.unknownMember(pointer, path.get(path.size() - 1)));
        } else if (given.put(at, pointer) != null || !isNew(at, path, value)) {
            faults.add(PolicyFaults.twice(pointer));
        } else {
            tree = put(tree, new Part(policy), path, value);
        }
    }

    /** Whether no value beneath a path was given before, by whichever path; they are given from now on. */
    private boolean isNew(String at, List<String> path, @Nullable Object value) {
        Part part = new Part(policy);
        for (String name : path) {
            part = part.at(name);
        }
        List<String> leaves = leaves(at, part, value);
        boolean none = leaves.stream().allMatch(leaf -> values.stream().noneMatch(one -> overlap(one, leaf)));
        values.addAll(leaves);
        return none;
    }

    private static List<String> leaves(String at, Part part, @Nullable Object value) {
        if (!part.isRecord() || !(value instanceof Map<?, ?> members)) {
            return List.of(at);
        }
        return members.entrySet().stream()
                .flatMap(member -> {
                    String name = member.getKey().toString();
                    return leaves(at + PolicyFaults.pointer(List.of(name)), part.at(name), member.getValue()).stream();
                })
                .toList();
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    /** Whether what a path goes through can hold members at all. */
    private boolean canHold(List<String> path) {
        Part part = new Part(policy);
        for (String name : path) {
            if (!part.isRecord() && part.map().isEmpty()) {
                return false;
            }
            part = part.at(name);
            if (part.value().isEmpty()) {
                return name.equals(path.get(path.size() - 1));
            }
        }
        return true;
    }

    /** Puts in what was kept of an earlier policy; what that did not know yet stays as it is. */
    void fill(Map<String, ?> kept) {
        kept.forEach((name, value) -> tree.put(name, filled(before.get(name), new Part(policy).at(name), value)));
    }

    private static @Nullable Object filled(@Nullable Object was, Part part, @Nullable Object kept) {
        if (!(kept instanceof Map) || !part.hasParts()) {
            return kept;
        }
        Map<String, Object> members = part.isRecord() ? copy(was) : new LinkedHashMap<>();
        copy(kept).forEach((name, value) -> members.put(name, filled(copy(was).get(name), part.at(name), value)));
        return members;
    }

    private static Map<String, Object> put(
            @Nullable Object into, Part part, List<String> path, @Nullable Object value) {
        Map<String, Object> members = copy(into);
        String name = path.get(0);
        Part held = part.at(name);
        if (path.size() > 1) {
            members.put(name, put(members.get(name), held, path.subList(1, path.size()), value));
        } else if (value == null && part.map().isPresent()) {
            members.remove(name);
        } else {
            members.put(name, changed(members.get(name), held, value));
        }
        return members;
    }

    private static @Nullable Object changed(@Nullable Object was, Part part, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> changes)
                || !(was instanceof Map)
                || !(part.isRecord() || part.map().isPresent() && isInPart(part, changes))) {
            return value;
        }
        Map<String, Object> members = copy(was);
        for (Map.Entry<?, ?> change : changes.entrySet()) {
            members = put(members, part, List.of(change.getKey().toString()), change.getValue());
        }
        return members;
    }

    /** Whether an entry of a map is taken away, or names only some of its members: the others then stay. */
    private static boolean isInPart(Part map, Map<?, ?> changes) {
        return changes.entrySet().stream().anyMatch(change -> {
            Part entry = map.at(change.getKey().toString());
            return change.getValue() == null
                    || entry.isRecord()
                            && change.getValue() instanceof Map<?, ?> members
                            && !entry.isWholeWith(members.keySet());
        });
    }

    /** Keeps what is wrong, and puts back what was there, so that what else is wrong can be found. */
    void takeBack(List<Fault> found) {
        Map<String, Object> tried = tree;
        Set<String> earlier = Set.copyOf(mended);
        for (Fault fault : found) {
            if (!earlier.contains(fault.pointer()) && !isOfStandIns(fault, earlier)) {
                faults.add(PolicyFaults.ofPolicy(fault, policy.group(), given));
            }
            mended.add(fault.pointer());
            List<String> path = PolicyFaults.path(fault.pointer());
            tree = path.isEmpty() ? before : restored(tree, before, path);
        }
        if (tree.equals(tried)) {
            tree = before;
        }
    }

    /** Whether it is the order of a list, some elements of which stand in for others: that order nobody gave. */
    private static boolean isOfStandIns(Fault fault, Set<String> mended) {
        return fault.reason().equals("rising")
                && mended.stream().anyMatch(one -> holder(one).equals(holder(fault.pointer())));
    }

    private static String holder(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static Map<String, Object> restored(Map<?, ?> now, Map<?, ?> was, List<String> path) {
        Map<String, Object> members = copy(now);
        String name = path.get(0);
        List<String> below = path.subList(1, path.size());
        Object held = members.get(name);
        // for what is new another of its kind stands in, so that its other members are still looked at
        Object like = was.containsKey(name) || below.isEmpty() ? was.get(name) : anyOf(was.values());
        if (held instanceof Map<?, ?> some && like instanceof Map<?, ?> old && !below.isEmpty()) {
            members.put(name, restored(some, old, below));
        } else if (held instanceof List<?> some && like instanceof List<?> old && !old.isEmpty() && !below.isEmpty()) {
            members.put(name, restored(some, old, below));
        } else if (was.containsKey(name)) {
            members.put(name, was.get(name));
        } else {
            members.remove(name);
        }
        return members;
    }

    private static List<Object> restored(List<?> now, List<?> was, List<String> path) {
        List<Object> entries = new ArrayList<>(now);
        int place = Integer.parseInt(path.get(0));
        Object like = was.get(Math.min(place, was.size() - 1));
        boolean inPart = path.size() > 1 && entries.get(place) instanceof Map && like instanceof Map;
        entries.set(
                place,
                inPart
                        ? restored((Map<?, ?>) entries.get(place), (Map<?, ?>) like, path.subList(1, path.size()))
                        : like);
        return entries;
    }

    private static @Nullable Object anyOf(Collection<?> some) {
        return some.stream().filter(Map.class::isInstance).findFirst().orElse(null);
    }

    private static Map<String, Object> copy(@Nullable Object tree) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<?, ?> held = tree instanceof Map<?, ?> some ? some : Collections.emptyMap();
        held.forEach((name, value) -> members.put(name.toString(), value));
        return members;
    }

    void throwIfAtFault() {
        Faults all = new Faults();
        faults.forEach(all::add);
        all.throwIfAny();
    }
}
