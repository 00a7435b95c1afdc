package org.sharaka.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

/**
 * Values as a caller gave them, by paths, as objects, or both: a fault that names the path of a value is told where
 * that value was given.
 *
 * <pre>{@code
 * GivenValues.of(Group.HANDOVER, Map.of("overall", "6.00")).placing(() -> …); // /overall for /handover.overall
 * }</pre>
 */
public final class GivenValues {

    private final List<String> prefix;
    private final Map<String, ?> values;

    private GivenValues(List<String> prefix, Map<String, ?> values) {
        this.prefix = prefix;
        this.values = values;
    }

    /**
     * Values of several groups.
     *
     * @param values plain trees by their whole paths, {@code handover.overall}
     * @return what was given
     */
    public static GivenValues of(Map<String, ?> values) {
        return new GivenValues(List.of(), values);
    }

    /**
     * Values of one group.
     *
     * @param group the group
     * @param values plain trees by their paths, with or without the group before them
     * @return what was given
     */
    public static GivenValues of(Group group, Map<String, ?> values) {
        return new GivenValues(List.of(group.code()), values);
    }

    /**
     * Makes something of the values.
     *
     * @param make makes it
     * @param <T> what is made
     * @return what was made
     * @throws InvalidValue with the faults of making it, each at the pointer of the value that was given; at its path
     *     where none was
     */
    public <T> T placing(Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValue refused) {
            throw new InvalidValue(refused.faults().stream().map(this::placed).toList());
        }
    }

    private Fault placed(Fault fault) {
        String[] parts = fault.pointer().substring(1).split("/", 2);
        String below = parts.length > 1 ? "/" + parts[1] : "";
        return find(values, prefix, names(parts[0]))
                .map(pointer -> new Fault(pointer + below, fault.code(), fault.reason(), fault.details()))
                .orElse(fault);
    }

    private static Optional<String> find(Map<?, ?> members, List<String> prefix, List<String> path) {
        return members.entrySet().stream()
                .flatMap(member -> find(member.getKey().toString(), member.getValue(), prefix, path).stream())
                .findFirst();
    }

    private static Optional<String> find(String name, Object value, List<String> prefix, List<String> path) {
        List<String> own = names(name);
        if (!own.subList(0, Math.min(prefix.size(), own.size())).equals(prefix)) {
            own.addAll(0, prefix);
        }
        if (own.size() > path.size() || !path.subList(0, own.size()).equals(own)) {
            return Optional.empty();
        }
        String pointer = PolicyFaults.pointer(List.of(name));
        List<String> below = path.subList(own.size(), path.size());
        return below.isEmpty() || !(value instanceof Map<?, ?> members)
                ? Optional.of(pointer)
                : find(members, List.of(), below).map(pointer::concat);
    }

    private static List<String> names(String path) {
        return new ArrayList<>(List.of(path.split("\\.", -1)));
    }
}
