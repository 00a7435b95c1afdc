package org.sharaka.domain.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in the plain trees of {@link org.sharaka.domain.notation.Notation}: names of members and places in lists. */
final class Places {

    private Places() {}

    static @Nullable Object at(@Nullable Object tree, List<?> path) {
        Object node = tree;
        for (Object step : path) {
            node = inside(node, step);
        }
        return node;
    }

    static @Nullable Object inside(@Nullable Object node, Object step) {
        if (node instanceof List<?> list) {
            return step instanceof Integer place && place < list.size() ? list.get(place) : null;
        }
        return node instanceof Map<?, ?> members ? members.get(step) : null;
    }

    /** Puts a value where a member is. */
    @SuppressWarnings("unchecked")
    static @Nullable Object put(Map<String, @Nullable Object> tree, List<?> path, @Nullable Object value) {
        Object container = at(tree, path.subList(0, path.size() - 1));
        if (container == null) {
            throw new IllegalArgumentException("no place " + path);
        }
        return ((Map<String, @Nullable Object>) container).put((String) path.get(path.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    static <T> T copy(T tree) {
        if (tree instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            members.forEach((name, value) -> copy.put(name, copy(value)));
            return (T) copy;
        } else if (tree instanceof List<?> list) {
            return (T) list.stream().map(Places::copy).collect(Collectors.toCollection(ArrayList::new));
        }
        return tree;
    }

    static List<Object> and(List<?> path, Object... more) {
        List<Object> all = new ArrayList<>(path);
        all.addAll(Arrays.asList(more));
        return all;
    }

    static String pointer(List<?> path) {
        return path.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    /** A value as plain text, for the journal and for people. */
    static String shown(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .filter(member -> member.getValue() != null)
                    .map(member -> member.getKey() + " " + shown(member.getValue()))
                    .collect(Collectors.joining(", "));
        } else if (tree instanceof List<?> list) {
            return list.stream().map(Places::shown).collect(Collectors.joining("; "));
        }
        return tree == null ? "" : tree.toString();
    }
}
