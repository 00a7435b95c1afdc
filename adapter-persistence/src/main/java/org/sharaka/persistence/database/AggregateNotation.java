package org.sharaka.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An aggregate: its snapshot, which is storage's only door to it. */
final class AggregateNotation implements Notation {

    private static final String SNAPSHOT = "snapshot";
    private static final String RESTORE = "restore";

    private final Method snapshot;
    private final Method restore;
    private final Notation notation;

    private AggregateNotation(Method snapshot, Method restore, Notation notation) {
        this.snapshot = snapshot;
        this.restore = restore;
        this.notation = notation;
        snapshot.setAccessible(true);
        restore.setAccessible(true);
    }

    /** The notation of a type that gives a snapshot, a record, and is restored from it. */
    static Optional<Notation> of(Class<?> type, Notations notations) {
        return methods(type, SNAPSHOT)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType().isRecord())
                .findFirst()
                .flatMap(snapshot -> methods(type, RESTORE)
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                        .filter(method ->
                                Arrays.equals(method.getParameterTypes(), new Class<?>[] {snapshot.getReturnType()}))
                        .findFirst()
                        .map(restore ->
                                new AggregateNotation(snapshot, restore, notations.of(snapshot.getReturnType()))));
    }

    @Override
    public JsonNode written(Object value) {
        return notation.written(called(snapshot, value));
    }

    @Override
    public Object read(JsonNode node) {
        return called(restore, null, notation.read(node));
    }

    private static Stream<Method> methods(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name));
    }

    private static Object called(Method method, Object of, Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    method.getDeclaringClass().getSimpleName() + ": "
                            + refused.getCause().getMessage(),
                    refused.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
