package org.sharaka.web.wire;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.web.wire.ValueReading.Gathering;
import org.sharaka.web.wire.ValueReading.Scalar;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.AccessPattern;

/** Words are read by their names, records are held to be complete, and lists may be absent. */
final class Completing extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription.Supplier bean, ValueDeserializer<?> read) {
        return read instanceof Scalar ? read : word(type.getRawClass());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ValueDeserializer<?> word(Class<?> type) {
        Class words = type;
        return new Scalar<>(words, text -> Form.wordOf(text, words));
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> read) {
        boolean ours = bean.getBeanClass().isRecord() && !(read instanceof Gathering);
        return ours ? new Complete(read) : read;
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier bean,
            ValueDeserializer<?> read) {
        return new Listed(read, List.of());
    }

    private static final class Complete extends DelegatingDeserializer {

        Complete(ValueDeserializer<?> read) {
            super(read);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> read) {
            return new Complete(read);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String pointer = Faulty.pointer(parser);
            int before = Faulty.in(context).found().size();
            Object read = super.deserialize(parser, context);
            Faulty.in(context).complete(pointer, read, before);
            return read;
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return Faulty.nothing(context);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }
    }

    private static final class Listed extends DelegatingDeserializer {

        private final @Nullable Object absent;

        Listed(ValueDeserializer<?> read, @Nullable Object absent) {
            super(read);
            this.absent = absent;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> read) {
            return new Listed(read, absent);
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            boolean required = ValueReading.annotation(property, NotNull.class) != null
                    || ValueReading.annotation(property, NotEmpty.class) != null;
            ValueDeserializer<?> inside = ((Listed) super.createContextual(context, property)).getDelegatee();
            return new Listed(inside, required ? null : List.of());
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return absent;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return absent;
        }
    }
}
