package org.sharaka.web.wire;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.Today;
import org.sharaka.web.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/** Reads and writes JSON. */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Collection,
                    config -> config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsEmpty))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .addModule(new DomainValues())
            .build();

    /**
     * Reads a JSON object.
     *
     * @param today what has happened is dated no later; unknown for a body that records nothing
     * @throws Problem {@code request.malformed}
     * @throws InvalidValue with every fault of what is well-formed
     */
    public <T> T read(byte[] body, Class<T> type, Fact<Today> today) {
        List<Fault> faults = new ArrayList<>();
        T read = read(body, type, today, faults::addAll);
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return read;
    }

    /**
     * Reads a JSON object; what is at fault in it is null.
     *
     * @param today what has happened is dated no later; unknown for a body that records nothing
     * @param faults takes what is at fault
     * @throws Problem {@code request.malformed}
     */
    public <T> T read(byte[] body, Class<T> type, Fact<Today> today, Consumer<List<Fault>> faults) {
        String text = text(body);
        if (text.isBlank()) {
            throw Problem.because(MALFORMED, "empty");
        }
        JsonParser parser = mapper.createParser(text);
        try {
            Faulty faulty = new Faulty(type.isAnnotationPresent(Ahead.class) ? Fact.unknown() : today);
            T read = mapper.readerFor(type).withAttribute(Faulty.class, faulty).readValue(parser);
            if (read == null) {
                throw Problem.because(MALFORMED, "object");
            }
            faults.accept(faulty.found());
            return read;
        } catch (JacksonException wrong) {
            throw malformed(wrong, parser);
        }
    }

    /**
     * Reads a part of a body that only its address tells the type of.
     *
     * @param pointer where it is in the body
     * @param today as for a whole body; unknown for a part whose days lie ahead by their nature
     * @throws Problem {@code request.malformed}
     * @throws InvalidValue with every fault of it, under the pointer
     */
    public Object part(JsonNode part, Type type, String pointer, Fact<Today> today) {
        Faulty faulty = new Faulty(today);
        @Nullable Object read = null;
        try {
            read = mapper.readerFor(mapper.constructType(type))
                    .withAttribute(Faulty.class, faulty)
                    .readValue(mapper.treeAsTokens(part));
        } catch (UnrecognizedPropertyException wrong) {
            throw Problem.because(MALFORMED, "unknown", pointer + path(wrong));
        } catch (ValueInstantiationException unmade) {
            // a value that lacks a part cannot be made; the part is named where its reading found it
            if (faulty.found().isEmpty()) {
                throw InvalidValue.at(pointer + path(unmade), "value.object", "form", part.toString());
            }
        } catch (JacksonException wrong) {
            throw Problem.because(MALFORMED, "type", pointer + path(wrong));
        }
        if (!faulty.found().isEmpty()) {
            throw new InvalidValue(
                    faulty.found().stream().map(fault -> fault.under(pointer)).toList());
        }
        if (read == null) {
            throw InvalidValue.at(pointer, "value.required", "missing");
        }
        return read;
    }

    /** Writes a value; what cannot be UTF-8 becomes a question mark. */
    public byte[] write(Object value) {
        return mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    /** A value as the tree that {@link #write} would write. */
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** The tree of what was written. */
    public JsonNode tree(byte[] written) {
        return mapper.readTree(written);
    }

    /**
     * A resource with a merge patch laid over it, as it is read.
     *
     * @throws Problem {@code request.malformed} for a patch that is no object of the resource's own members
     */
    public <T> byte[] merged(T resource, byte[] patch, Class<T> type) {
        read(patch, type, Fact.unknown(), faults -> {});
        ObjectNode tree = mapper.valueToTree(resource);
        merge(tree, (ObjectNode) mapper.readTree(text(patch)));
        return write(tree);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value instanceof ObjectNode part) {
                boolean inside = target.get(member.getKey()) instanceof ObjectNode;
                merge(inside ? (ObjectNode) target.get(member.getKey()) : target.putObject(member.getKey()), part);
            } else {
                target.set(member.getKey(), value);
            }
        });
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw Problem.because(MALFORMED, "encoding");
        }
    }

    private static Problem malformed(JacksonException wrong, JsonParser parser) {
        if (wrong instanceof StreamConstraintsException) {
            return Problem.because(MALFORMED, "size", place(parser));
        }
        if (wrong instanceof StreamReadException read) {
            return isDuplicate(read) ? Problem.because(MALFORMED, "duplicate", place(parser)) : notJson(read);
        }
        if (wrong instanceof UnrecognizedPropertyException) {
            return Problem.because(MALFORMED, "unknown", path(wrong));
        }
        boolean whole = wrong.getPath().isEmpty();
        boolean trailing = whole && wrong instanceof DatabindException && isTrailing(wrong);
        return trailing ? notJson(wrong) : Problem.because(MALFORMED, "type", whole ? "\"\"" : path(wrong));
    }

    private static Problem notJson(JacksonException wrong) {
        TokenStreamLocation at = wrong.getLocation();
        return at == null
                ? Problem.because(MALFORMED, "object")
                : Problem.because(MALFORMED, "json", at.getLineNr(), at.getColumnNr());
    }

    // Jackson has no exception of its own for these two
    private static boolean isDuplicate(StreamReadException wrong) {
        return wrong.getOriginalMessage().startsWith("Duplicate ");
    }

    private static boolean isTrailing(JacksonException wrong) {
        return wrong.getOriginalMessage().startsWith("Trailing token");
    }

    private static String place(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String path(JacksonException wrong) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            String name = step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
            pointer.append(JsonPointer.SEPARATOR).append(escaped(name));
        }
        return pointer.toString();
    }

    /** A name as a JSON pointer writes it. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
