package org.sharaka.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.notation.Notation;

/** The members of an object, each read by itself, with all faults at once. A member without a value is absent. */
final class Members {

    private static final Notation<String> TEXTS = Notation.of(String.class);

    private final Map<String, Object> members;
    private final Faults faults = new Faults();

    /**
     * The members of an object.
     *
     * @throws InvalidValue where it is none
     */
    Members(@Nullable Object tree, List<String> known) {
        members = object(tree);
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(pointer(name), "value.member", "unknown", name));
    }

    static String text(@Nullable Object tree) {
        return TEXTS.read(tree);
    }

    static List<String> texts(@Nullable Object tree) {
        Faults faults = new Faults();
        List<String> texts = new ArrayList<>();
        for (Object element : list(tree)) {
            int place = texts.size();
            texts.add(faults.take("/" + place, () -> text(element)).orElse(""));
        }
        faults.throwIfAny();
        return List.copyOf(texts);
    }

    static List<?> list(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list;
        }
        throw unexpected(tree, "value.list");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, Object>) map;
        }
        throw unexpected(tree, "value.object");
    }

    private static InvalidValue unexpected(@Nullable Object tree, String code) {
        return tree == null ? InvalidValue.of("value.required", "missing") : InvalidValue.of(code, "form", tree);
    }

    static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    /** A member that may be absent; nothing too where it is at fault. */
    <T> Optional<T> possible(String name, Function<@Nullable Object, T> reading) {
        Object value = members.get(name);
        return value == null ? Optional.empty() : faults.take(pointer(name), () -> reading.apply(value));
    }

    /** A member that has to be there; nothing where it is at fault. */
    <T> Optional<T> required(String name, Function<@Nullable Object, T> reading) {
        if (members.get(name) == null) {
            faults.add(pointer(name), "value.required", "missing");
        }
        return possible(name, reading);
    }

    /** Makes what several members make together; a fault of a member that has one already is no news. */
    <T> Optional<T> together(Supplier<T> make) {
        Set<String> known = faults.all().stream().map(Fault::pointer).collect(Collectors.toUnmodifiableSet());
        try {
            return Optional.of(make.get());
        } catch (InvalidValue invalid) {
            invalid.faults().stream()
                    .filter(fault -> !known.contains(fault.pointer()))
                    .forEach(faults::add);
            return Optional.empty();
        }
    }

    void throwIfAny() {
        faults.throwIfAny();
    }
}
