package org.sharaka.domain.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Copies of records with one value exchanged, and of what they hold, in an order that never changes. */
final class Copies {

    private Copies() {}

    /**
     * A copy of a record with another value of one component.
     *
     * @throws RuntimeException what the constructor refuses the value with
     */
    static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] parts = new Object[components.length];
            for (int place = 0; place < parts.length; place++) {
                boolean exchanged = components[place].getName().equals(component);
                parts[place] =
                        exchanged ? value : components[place].getAccessor().invoke(record);
            }
            return constructor(record, components).newInstance(parts);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Constructor<R> constructor(R record, RecordComponent[] components)
            throws NoSuchMethodException {
        return (Constructor<R>) record.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** The same words, sorted. */
    static <E extends Comparable<? super E>> Set<E> sorted(Collection<E> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** The same entries, in their order. */
    static <K, V> Map<K, V> inOrder(Map<K, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
