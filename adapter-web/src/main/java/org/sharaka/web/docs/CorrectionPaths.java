package org.sharaka.web.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.correction.FactKind;
import org.sharaka.domain.correction.FactKinds;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.web.correction.CorrectionRoutes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations that correct facts, one for each kind, with the members that can be corrected of it. */
final class CorrectionPaths {

    private static final Map<Class<?>, String> SHARED = Map.of(
            Money.class, "Money",
            Document.class, "Document",
            LocalDate.class, "Day");

    private final JsonMapper mapper = new JsonMapper();

    private CorrectionPaths() {}

    /** A part of the document, as a file is one. */
    static ObjectNode part() {
        CorrectionPaths made = new CorrectionPaths();
        ObjectNode part = made.mapper.createObjectNode();
        ObjectNode paths = part.putObject("paths");
        ObjectNode schemas = part.putObject("components").putObject("schemas");
        FactKinds.all().forEach(kind -> made.add(kind, paths, schemas));
        return part;
    }

    private void add(FactKind kind, ObjectNode paths, ObjectNode schemas) {
        String name = name(kind);
        String fact = CorrectionRoutes.address(kind);
        ObjectNode path = paths.putObject(fact + "/corrections");
        ArrayNode parameters = path.putArray("parameters");
        parameters
                .addObject()
                .put("name", "id")
                .put("in", "path")
                .put("required", true)
                .set("schema", shared("Id"));
        if (kind.isListed()) {
            ObjectNode entry = parameters.addObject();
            entry.put("name", "fact").put("in", "path").put("required", true);
            entry.put(
                    "description",
                    "Its id, its year, or its place from 1 in the order of entry; within another, after a dot.");
            entry.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 128);
        }
        addGate(paths.putObject(fact + "/gates/correct"), parameters);
        ObjectNode post = path.putObject("post");
        post.putArray("tags").add("corrections");
        post.put("operationId", "correct" + name);
        post.put(
                "summary",
                "Corrects a recorded fact: `" + (kind.name().isEmpty() ? "" : kind.name() + "` of `") + kind.root()
                        + "`");
        post.put(
                "description",
                "By someone other than its last writer (`fact.correction`). What was recorded stays in the correction.");
        post.putObject("requestBody").put("schema", name + "Correction");
        ObjectNode responses = post.putObject("responses");
        ObjectNode created = responses.putObject("201");
        created.put("description", "The correction, with the rulings that would come out otherwise.");
        created.putArray("headers").add("ETag");
        created.put("schema", "FactCorrection");
        responses.put("409", "StepConflict");
        ObjectNode form = schemas.putObject(name + "Correction");
        form.put("description", "The right value of what was recorded wrong.");
        form.put("type", "object");
        form.putArray("required").add("on").add("value").add("reason");
        ObjectNode members = form.putObject("properties");
        members.set("on", shared("Day"));
        members.set("value", value(kind));
        members.set("reason", shared("Reason"));
    }

    private void addGate(ObjectNode gate, ArrayNode parameters) {
        gate.set("parameters", parameters.deepCopy());
        ObjectNode get = gate.putObject("get");
        get.putArray("tags").add("corrections");
        ObjectNode member = get.putArray("parameters").addObject();
        member.put("name", "member").put("in", "query");
        member.put("description", "What would be corrected, by comma; all that can be where there is none.");
        member.putObject("schema").put("type", "string");
    }

    private ObjectNode value(FactKind kind) {
        ObjectNode value = object();
        value.put("description", "At least one of them; what is right may be left out.");
        ObjectNode members = (ObjectNode) value.get("properties");
        kind.names().forEach(name -> members.set(name, schema(kind.typeOf(name).orElseThrow())));
        return value;
    }

    private ObjectNode object() {
        ObjectNode value = mapper.createObjectNode();
        value.put("type", "object");
        value.putObject("properties");
        return value;
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inside = generic.getActualTypeArguments()[0];
            if (generic.getRawType() != List.class && generic.getRawType() != Set.class) {
                return schema(inside);
            }
            ObjectNode list = mapper.createObjectNode().put("type", "array");
            list.set("items", schema(inside));
            return list;
        }
        Class<?> plain = (Class<?>) type;
        return Optional.ofNullable(SHARED.get(plain)).map(this::shared).orElseGet(() -> own(plain));
    }

    private ObjectNode own(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode();
        if (Id.class.isAssignableFrom(type)) {
            return shared("Id");
        } else if (type.isEnum()) {
            schema.put("type", "string");
            ArrayNode words = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
        } else if (type == int.class || type == Integer.class) {
            schema.put("type", "integer");
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type.isRecord() && type.getRecordComponents().length > 1) {
            ObjectNode record = object();
            ObjectNode members = (ObjectNode) record.get("properties");
            ArrayNode required = record.putArray("required");
            for (RecordComponent component : type.getRecordComponents()) {
                members.set(component.getName(), schema(component.getGenericType()));
                if (component.getType() != Fact.class && component.getType() != List.class) {
                    required.add(component.getName());
                }
            }
            return record;
        } else {
            schema.put("type", "string");
        }
        return schema;
    }

    private ObjectNode shared(String name) {
        return mapper.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** {@code CentresFindingPlans} for the plans of the findings of centres. */
    private static String name(FactKind kind) {
        return Arrays.stream((kind.root() + "-" + kind.name()).split("[-/]"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
