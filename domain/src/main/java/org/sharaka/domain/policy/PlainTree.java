package org.sharaka.domain.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain tree as one line of text. */
final class PlainTree {

    private PlainTree() {}

    /** A single value as it is, anything else as JSON. */
    static String text(Object tree) {
        return tree instanceof Map || tree instanceof List ? json(tree) : String.valueOf(tree);
    }

    private static String json(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> quoted(member.getKey().toString()) + ": " + json(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (tree instanceof List<?> elements) {
            return elements.stream().map(PlainTree::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return tree instanceof String text ? quoted(text) : String.valueOf(tree);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
