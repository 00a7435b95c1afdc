package org.sharaka.domain.journal;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Question;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/** Everything that inquiries may hold: of what each type is made, and the words of each enumeration. */
final class Shape {

    private static final String HOME = "org.sharaka.domain.";

    /** What is written as a whole. */
    private static final Set<Class<?>> VALUES = Set.of(Money.class, Fraction.class);

    private final Map<String, String> made = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();

    Shape with(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::with);
        } else {
            with((Class<?>) type);
        }
        return this;
    }

    /** A line for each record, sealed interface and aggregate. */
    Map<String, String> made() {
        return made;
    }

    /** A line for each enumeration. */
    Map<String, String> words() {
        return words;
    }

    private void with(Class<?> type) {
        if (type.isPrimitive()
                || type.getName().startsWith("java.")
                || type == Question.class
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
