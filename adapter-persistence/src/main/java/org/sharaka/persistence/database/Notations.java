package org.sharaka.persistence.database;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Question;
import tools.jackson.databind.JsonNode;

/** The notation of every type that one kind of document holds, each made once, so that a type may hold itself. */
final class Notations {

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(boolean.class, Boolean.class, long.class, Long.class, int.class, Integer.class);

    private static final Set<Type> POSSIBLE = Set.of(Fact.class, Optional.class);

    private final Map<Class<?>, Notation> known = new HashMap<>(ValueNotation.ALL);

    Notation of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof Class<?> plain) {
            return plain(BOXES.getOrDefault(plain, plain));
        }
        throw unfit(type);
    }

    private Notation plain(Class<?> type) {
        Notation found = known.get(type);
        if (found != null) {
            return found;
        }
        Later later = new Later();
        known.put(type, later);
        Notation made = made(type);
        later.made = made;
        known.put(type, made);
        return made;
    }

    private Notation made(Class<?> type) {
        if (type.isEnum()) {
            return ValueNotation.constants(type);
        }
        if (type.isRecord()) {
            RecordNotation whole = new RecordNotation(type, this);
            return whole.isOfOneText() ? whole.asText() : whole;
        }
        if (type == Question.class) {
            return new SealedNotation(Inquiries.QUESTIONS.stream(), this);
        }
        if (type.isSealed() && type.isInterface()) {
            return new SealedNotation(Stream.of(type), this);
        }
        return AggregateNotation.of(type, this).orElseThrow(() -> unfit(type));
    }

    private Notation generic(ParameterizedType type) {
        List<Notation> parts =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toList();
        Type raw = type.getRawType();
        if (POSSIBLE.contains(raw) && parts.get(0) instanceof PossibleNotation) {
            throw unfit(type);
        }
        if (raw == Fact.class) {
            return new PossibleNotation(value -> ((Fact<?>) value).value(), Fact::of, parts.get(0));
        }
        if (raw == Optional.class) {
            return new PossibleNotation(value -> (Optional<?>) value, value -> value, parts.get(0));
        }
        if (raw == List.class) {
            return new ListNotation(parts.get(0));
        }
        if (raw == Set.class) {
            return new SetNotation(parts.get(0));
        }
        if (raw == Map.class) {
            return new MapNotation(parts.get(0), parts.get(1));
        }
        throw unfit(type);
    }

    private static IllegalArgumentException unfit(Type type) {
        return new IllegalArgumentException("no document can hold " + type.getTypeName());
    }

    /** Stands for a notation that is still being made. */
    private static final class Later implements Notation {

        private Notation made;

        @Override
        public JsonNode written(Object value) {
            return made.written(value);
        }

        @Override
        public Object read(JsonNode node) {
            return made.read(node);
        }
    }
}
