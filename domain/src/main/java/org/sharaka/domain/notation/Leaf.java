package org.sharaka.domain.notation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named value in a plain tree of {@link Notation} that is no object and no list.
 *
 * @param name of the member that holds it
 */
public record Leaf(String name, Object value) {

    /** {@return all leaves of a tree, in its order; elements of lists have no name and are none} */
    @SuppressWarnings("exports")
    public static Stream<Leaf> of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.entrySet().stream().flatMap(Leaf::ofMember);
        }
        return tree instanceof List<?> list ? list.stream().flatMap(Leaf::of) : Stream.empty();
    }

    private static Stream<Leaf> ofMember(Map.Entry<?, ?> member) {
        Object value = member.getValue();
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return of(value);
        }
        return value == null
                ? Stream.empty()
                : Stream.of(new Leaf(member.getKey().toString(), value));
    }
}
