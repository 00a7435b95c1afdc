package org.sharaka.domain.policy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.LanguageMap;

/**
 * A part of a policy: the policy itself, one of its values, or what a value holds.
 *
 * @param value the part; empty where there is none
 */
record Part(Optional<?> value) {

    private static final Part NONE = new Part(Optional.empty());
    private static final Set<Class<?>> SINGLE = Set.of(Fraction.class, Money.class, LanguageMap.class);
    private static final Set<Class<?>> MAY_BE_ABSENT =
            Set.of(Optional.class, Fact.class, List.class, Set.class, Map.class);

    Part(Object value) {
        this(Optional.of(value));
    }

    /** The part that a member names. */
    Part at(String name) {
        if (isRecord()) {
            return components()
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(component -> new Part(of(component)))
                    .orElse(NONE);
        }
        return map().map(entries -> entries.get(name)).map(Part::new).orElse(NONE);
    }

    /** Whether its members are values of their own: a record, or a map of such. */
    boolean hasParts() {
        return isRecord()
                || map().filter(entries -> entries.values().stream().anyMatch(entry -> new Part(entry).isRecord()))
                        .isPresent();
    }

    /** Whether it is a record of several values, not a single value such as an amount. */
    boolean isRecord() {
        return value.filter(held -> held instanceof Record && !SINGLE.contains(held.getClass()))
                .isPresent();
    }

    /** Whether the members that it needs are all among some names. */
    boolean isWholeWith(Set<?> names) {
        return components()
                .filter(component -> !MAY_BE_ABSENT.contains(component.getType()))
                .allMatch(component -> names.contains(component.getName()));
    }

    Optional<Map<?, ?>> map() {
        return value.filter(Map.class::isInstance).map(Map.class::cast);
    }

    private Stream<RecordComponent> components() {
        return value.stream().flatMap(held -> Arrays.stream(held.getClass().getRecordComponents()));
    }

    private Object of(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value.orElseThrow());
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
