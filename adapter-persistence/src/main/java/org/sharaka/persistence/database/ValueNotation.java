package org.sharaka.persistence.database;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** A value that is written as a whole. */
record ValueNotation<T>(Class<T> type, Function<T, JsonNode> write, Function<JsonNode, T> parse) implements Notation {

    /** The values that are known beforehand. */
    static final Map<Class<?>, Notation> ALL = Arrays.stream(new ValueNotation<?>[] {
                new ValueNotation<>(String.class, StringNode::valueOf, JsonNode::stringValue),
                new ValueNotation<>(Boolean.class, BooleanNode::valueOf, JsonNode::booleanValue),
                new ValueNotation<>(Long.class, LongNode::valueOf, ValueNotation::whole),
                new ValueNotation<>(
                        Integer.class, number -> LongNode.valueOf(number), node -> Math.toIntExact(whole(node))),
                text(Currency.class, Currency::getInstance),
                text(BigDecimal.class, BigDecimal::new),
                text(LocalDate.class, LocalDate::parse),
                text(Instant.class, Instant::parse),
                text(Levels.class, Levels::restore),
                new ValueNotation<>(
                        Money.class,
                        money -> LongNode.valueOf(money.minorUnits()),
                        node -> Money.ofCentimes(whole(node))),
                new ValueNotation<>(Fraction.class, ValueNotation::pair, ValueNotation::fraction),
                new ValueNotation<>(Ruling.class, RulingText::node, RulingText::ruling)
            })
            .collect(Collectors.toUnmodifiableMap(ValueNotation::type, Function.identity()));

    static Notation constants(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return new ValueNotation<>(Object.class, constant -> StringNode.valueOf(((Enum<?>) constant).name()), node -> {
            Object constant = constants.get(node.stringValue());
            if (constant == null) {
                throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + node);
            }
            return constant;
        });
    }

    @Override
    public JsonNode written(Object value) {
        return write.apply(type.cast(value));
    }

    @Override
    public Object read(JsonNode node) {
        return parse.apply(node);
    }

    private static <T> ValueNotation<T> text(Class<T> type, Function<String, T> parse) {
        return new ValueNotation<>(
                type, value -> StringNode.valueOf(value.toString()), node -> parse.apply(node.stringValue()));
    }

    private static long whole(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException("no whole number: " + node);
        }
        return node.longValue();
    }

    private static ArrayNode pair(Fraction fraction) {
        return JsonNodeFactory.instance.arrayNode().add(fraction.numerator()).add(fraction.denominator());
    }

    private static Fraction fraction(JsonNode pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("no fraction: " + pair);
        }
        return Fraction.of(whole(pair.required(0)), whole(pair.required(1)));
    }
}
