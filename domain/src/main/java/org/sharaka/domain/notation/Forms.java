package org.sharaka.domain.notation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Fact;

/** The form of every type beneath one, each made once, so that a type may hold itself. */
final class Forms {

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(boolean.class, Boolean.class, long.class, Long.class, int.class, Integer.class);

    private static final Set<Type> POSSIBLE = Set.of(Fact.class, Optional.class);

    private final Map<Class<?>, Form> known;
    private final boolean sorted;

    /**
     * Forms that are known so far; sorted where equal values are to have equal trees, else in the order in which they
     * were given, and whole.
     */
    Forms(Map<Class<?>, Form> known, boolean sorted) {
        this.known = new HashMap<>(known);
        this.sorted = sorted;
    }

    boolean areSorted() {
        return sorted;
    }

    Map<Class<?>, Form> known() {
        return known;
    }

    Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof Class<?> plain) {
            return plain(BOXES.getOrDefault(plain, plain));
        }
        throw unfit(type);
    }

    private Form plain(Class<?> type) {
        Form found = known.get(type);
        if (found != null) {
            return found;
        }
        Later later = new Later();
        known.put(type, later);
        later.made = made(type);
        known.put(type, later.made);
        return later.made;
    }

    private Form made(Class<?> type) {
        if (type.isEnum()) {
            return ValueForm.constants(type);
        }
        if (type.isRecord()) {
            RecordForm whole = new RecordForm(type, this);
            return whole.isOfOneText() ? whole.asText() : whole;
        }
        if (type.isSealed() && type.isInterface()) {
            return new SealedForm(List.of(type), this);
        }
        return AggregateForm.of(type, this).orElseThrow(() -> unfit(type));
    }

    private Form generic(ParameterizedType type) {
        List<Form> parts =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toList();
        Type raw = type.getRawType();
        if (POSSIBLE.contains(raw) && !(parts.get(0) instanceof PossibleForm)) {
            return raw == Fact.class
                    ? new PossibleForm(value -> ((Fact<?>) value).value(), Fact::of, parts.get(0))
                    : new PossibleForm(value -> (Optional<?>) value, value -> value, parts.get(0));
        } else if (raw == List.class) {
            return new ListForm(parts.get(0));
        } else if (raw == Set.class) {
            return new SetForm(parts.get(0));
        } else if (raw == Map.class && parts.get(0).isText()) {
            return new MapForm(parts.get(0), parts.get(1), sorted);
        }
        throw unfit(type);
    }

    private static IllegalArgumentException unfit(Type type) {
        return new IllegalArgumentException("no notation for " + type.getTypeName());
    }

    /** Stands for a form that is still being made. */
    private static final class Later implements Form {

        private volatile @Nullable Form made;

        @Override
        public @Nullable Object write(Object value) {
            return form().write(value);
        }

        @Override
        public Object read(@Nullable Object tree) {
            return form().read(tree);
        }

        @Override
        public Optional<Object> whenLeftOut() {
            return form().whenLeftOut();
        }

        private Form form() {
            return Objects.requireNonNull(made);
        }
    }
}
