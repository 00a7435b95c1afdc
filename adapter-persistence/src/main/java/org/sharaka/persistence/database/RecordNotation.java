package org.sharaka.persistence.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A record: an object of all its components. */
final class RecordNotation implements Notation {

    private final Constructor<?> constructor;
    private final List<Component> components;
    private final List<Component> inOrder;

    RecordNotation(Class<?> type, Notations notations) {
        RecordComponent[] declared = type.getRecordComponents();
        components = Arrays.stream(declared)
                .map(component -> Component.of(component, notations))
                .toList();
        inOrder = components.stream()
                .sorted(Comparator.comparing(Component::name))
                .toList();
        constructor = constructor(type, declared);
    }

    /** Whether it is nothing but one text, as ids are. */
    boolean isOfOneText() {
        return components.size() == 1 && constructor.getParameterTypes()[0] == String.class;
    }

    /** The notation of a record of one text. */
    Notation asText() {
        Component only = components.get(0);
        return new ValueNotation<>(
                Object.class,
                value -> StringNode.valueOf((String) only.of(value)),
                node -> made(new Object[] {node.stringValue()}));
    }

    Set<String> names() {
        return components.stream().map(Component::name).collect(Collectors.toSet());
    }

    @Override
    public JsonNode written(Object value) {
        return writtenInto(JsonNodeFactory.instance.objectNode(), value);
    }

    ObjectNode writtenInto(ObjectNode node, Object value) {
        inOrder.forEach(component -> node.set(component.name(), component.notation.written(component.of(value))));
        return node;
    }

    @Override
    public Object read(JsonNode node) {
        return readBeside(Set.of(), node);
    }

    /** Reads an object that has other members beside those of the record. */
    Object readBeside(Set<String> others, JsonNode node) {
        Set<String> names = new HashSet<>(node.propertyNames());
        names.removeAll(others);
        if (!names.equals(names())) {
            throw new IllegalArgumentException(type() + " of " + names);
        }
        return made(IntStream.range(0, components.size())
                .mapToObj(place -> components.get(place).read(node))
                .toArray());
    }

    private String type() {
        return constructor.getDeclaringClass().getSimpleName();
    }

    private Object made(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    type() + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] declared) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    private record Component(String name, Method accessor, Notation notation) {

        static Component of(RecordComponent component, Notations notations) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(component.getName(), accessor, notation(component, notations));
        }

        private static Notation notation(RecordComponent component, Notations notations) {
            try {
                return notations.of(component.getGenericType());
            } catch (IllegalArgumentException unfit) {
                String holder = component.getDeclaringRecord().getSimpleName();
                throw new IllegalArgumentException(
                        holder + "." + component.getName() + ": " + unfit.getMessage(), unfit);
            }
        }

        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }

        Object read(JsonNode whole) {
            return notation.read(whole.required(name));
        }
    }
}
