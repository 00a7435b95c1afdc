package org.sharaka.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * Everything that records hold, so that a file of a test can pin it: of what each type is made, and the words of each
 * enumeration.
 */
public final class Shape {

    private static final String HOME = "org.sharaka.domain.";

    /** What is written as a whole. */
    private static final Set<Class<?>> VALUES = Set.of(Money.class, Fraction.class);

    private final Map<String, String> made = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();

    /**
     * Adds a type and all that it holds.
     *
     * @param type a record, or anything that a notation can write
     * @return this
     */
    public Shape with(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::with);
        } else {
            with((Class<?>) type);
        }
        return this;
    }

    /** A line for each record, sealed interface and aggregate, in the order of their names. */
    public String made() {
        return made.entrySet().stream()
                .map(line -> line.getKey() + " (" + line.getValue() + ")")
                .collect(joining("\n"));
    }

    /** A line for each enumeration: its name and its words, parted by spaces. */
    public String words() {
        return words.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(joining("\n"));
    }

    /**
     * What a reader of older texts would miss.
     *
     * @param kept what {@link #words()} once gave
     * @return words that were taken away, each after its enumeration, and enumerations that are not among the kept ones
     */
    public List<String> missing(String kept) {
        Map<String, List<String>> before = kept.lines()
                .map(line -> List.of(line.split(" ")))
                .collect(toMap(line -> line.get(0), line -> line.subList(1, line.size())));
        Stream<String> unknown = words.keySet().stream().filter(name -> !before.containsKey(name));
        Stream<String> gone = before.entrySet().stream().flatMap(line -> {
            List<String> now = List.of(words.getOrDefault(line.getKey(), "").split(" "));
            return line.getValue().stream().filter(word -> !now.contains(word)).map(word -> line.getKey() + " " + word);
        });
        return Stream.concat(unknown, gone).sorted().toList();
    }

    private void with(Class<?> type) {
        if (type.isPrimitive()
                || type.getName().startsWith("java.")
                || VALUES.contains(type)
                || made.containsKey(name(type))) {
            return;
        }
        if (type.isEnum()) {
            words.put(
                    name(type),
                    Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(" ")));
        } else if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            made.put(
                    name(type),
                    Stream.of(components)
                            .sorted(Comparator.comparing(RecordComponent::getName))
                            .map(component -> component.getName() + ": " + name(component.getGenericType()))
                            .collect(joining(", ")));
            Stream.of(components).map(RecordComponent::getGenericType).forEach(this::with);
        } else if (type.isInterface()) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            made.put(name(type), Stream.of(permitted).map(Shape::name).sorted().collect(joining(" | ")));
            Stream.of(permitted).forEach(this::with);
        } else {
            Class<?> snapshot = snapshot(type);
            made.put(name(type), name(snapshot));
            with(snapshot);
        }
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replace(HOME, "")
                .replaceAll("java\\.(lang|util|time)\\.", "")
                .replace('$', '.');
    }

    private static Class<?> snapshot(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.getName().equals("snapshot"))
                .map(method -> method.getReturnType())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(aggregate.getName()));
    }
}
