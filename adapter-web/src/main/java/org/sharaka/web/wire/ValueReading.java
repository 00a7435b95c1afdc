package org.sharaka.web.wire;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.text.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads one value each: null where it is at fault, and a null in a list is a fault. */
final class ValueReading {

    private ValueReading() {}

    static <A extends Annotation> @Nullable A annotation(@Nullable BeanProperty property, Class<A> kind) {
        return property == null ? null : property.getAnnotation(kind);
    }

    /** Reads one value from one token or object; null where it is at fault, and null in a list is one. */
    abstract static class Gathering<T> extends ValueDeserializer<T> {

        @Override
        public final @Nullable T getNullValue(DeserializationContext context) {
            return Faulty.nothing(context);
        }

        @Override
        public final @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public final AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }

        final String text(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parser.getString()
                    : context.reportInputMismatch(this, "no text");
        }
    }

    static final class Scalar<T> extends Gathering<T> {

        private final Class<T> type;
        private final Function<String, T> make;

        Scalar(Class<T> type, Function<String, T> make) {
            this.type = type;
            this.make = make;
        }

        @Override
        public Class<T> handledType() {
            return type;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            String text = text(parser, context);
            return Faulty.in(context).take(Faulty.pointer(parser), () -> make.apply(text));
        }
    }

    /** A day; one that has come unless its member is {@link Ahead}. */
    static final class Days extends Gathering<LocalDate> {

        private final boolean ahead;

        Days(boolean ahead) {
            this.ahead = ahead;
        }

        @Override
        public Class<LocalDate> handledType() {
            return LocalDate.class;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Days(annotation(property, Ahead.class) != null);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = text(parser, context);
            Faulty faulty = Faulty.in(context);
            return faulty.take(Faulty.pointer(parser), () -> {
                LocalDate day = Form.dateOf(text);
                return ahead ? day : faulty.past(day);
            });
        }
    }

    /** A text as its member wants it: {@link Line}, {@link Paragraph}, or as it came. */
    static final class Texts extends Gathering<String> {

        private final @Nullable Function<String, String> make;

        Texts(@Nullable Function<String, String> make) {
            this.make = make;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            Line line = annotation(property, Line.class);
            if (line != null) {
                return new Texts(text -> PlainText.line(text, line.value(), line.code()));
            }
            Paragraph lines = annotation(property, Paragraph.class);
            return lines == null ? this : new Texts(text -> PlainText.paragraph(text, lines.value(), "value.text"));
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = text(parser, context);
            return make == null ? text : Faulty.in(context).take(Faulty.pointer(parser), () -> make.apply(text));
        }
    }

    /** A number of things; a number with a fraction is of the wrong type. */
    static final class Whole extends Gathering<Integer> {

        private final @Nullable Between bounds;

        Whole(@Nullable Between bounds) {
            this.bounds = bounds;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Whole(annotation(property, Between.class));
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal number = parser.currentToken().isNumeric()
                    ? parser.getDecimalValue()
                    : context.reportInputMismatch(this, "no number");
            if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
                return context.reportInputMismatch(this, "no whole number");
            }
            int least = bounds == null ? Integer.MIN_VALUE : bounds.least();
            int most = bounds == null ? Integer.MAX_VALUE : bounds.most();
            return Faulty.in(context).take(Faulty.pointer(parser), () -> Form.wholeOf(number, least, most));
        }
    }

    /** Null and absent are unknown. */
    static final class Facts extends ValueDeserializer<Fact<?>> {

        private final @Nullable ValueDeserializer<?> inside;

        Facts(@Nullable ValueDeserializer<?> inside) {
            this.inside = inside;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType what = context.getContextualType().containedTypeOrUnknown(0);
            return new Facts(context.findContextualValueDeserializer(what, property));
        }

        @Override
        public Fact<?> deserialize(JsonParser parser, DeserializationContext context) {
            return Fact.of(Optional.ofNullable(Objects.requireNonNull(inside).deserialize(parser, context)));
        }

        @Override
        public Fact<?> getNullValue(DeserializationContext context) {
            return Fact.unknown();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Fact.unknown();
        }
    }

    /** A value that goes over the wire as a record. */
    static final class Parted<T, W extends Part<T>> extends Gathering<T> {

        private final Class<W> wire;

        Parted(Class<W> wire) {
            this.wire = wire;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            int before = Faulty.in(context).found().size();
            W read = context.readValue(parser, wire);
            return Faulty.in(context).found().size() == before ? read.make() : null;
        }
    }

    /** A text in one or more languages; its member says with {@link Line} how long and under which code. */
    static final class Names extends Gathering<LanguageMap> {

        private final @Nullable Line line;

        Names(@Nullable Line line) {
            this.line = line;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Names(annotation(property, Line.class));
        }

        @Override
        public @Nullable LanguageMap deserialize(JsonParser parser, DeserializationContext context) {
            String pointer = Faulty.pointer(parser);
            NameWire read = context.readValue(parser, NameWire.class);
            Line limits = Objects.requireNonNull(line);
            return Faulty.in(context).take(pointer, () -> LanguageMap.of(read.texts(), limits.value(), limits.code()));
        }
    }
}
