package org.sharaka.domain.correction;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;

/** The declared types of the members of an aggregate, by their places. */
final class MemberTypes {

    private static final Set<Type> POSSIBLE = Set.of(Fact.class, Optional.class);

    private MemberTypes() {}

    /**
     * The type of a member.
     *
     * @throws IllegalArgumentException where there is no such place
     */
    static Type at(Class<?> aggregate, List<String> path) {
        Type type = aggregate;
        for (String step : path) {
            type = inside(within(type, step));
        }
        return type;
    }

    private static Type within(Type type, String step) {
        if (step.equals(FactKind.EACH)) {
            return ((ParameterizedType) type).getActualTypeArguments()[0];
        }
        return components((Class<?>) type)
                .filter(component -> component.getName().equals(step))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + step + " in " + type));
    }

    /** What may be missing is declared by what it is. */
    private static Type inside(Type type) {
        return type instanceof ParameterizedType generic && POSSIBLE.contains(generic.getRawType())
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(root(type).getRecordComponents());
    }

    /** The record that is written of a type: its snapshot, for an aggregate. */
    static Class<?> root(Class<?> type) {
        return type.isRecord()
                ? type
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals("snapshot") && method.getParameterCount() == 0)
                        .<Class<?>>map(Method::getReturnType)
                        .filter(Class::isRecord)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(type + " is not written"));
    }
}
