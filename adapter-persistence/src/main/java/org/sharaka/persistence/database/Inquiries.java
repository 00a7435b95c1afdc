package org.sharaka.persistence.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.gate.Inquiry;
import org.sharaka.domain.mandate.EndingInquiry;
import org.sharaka.domain.mandate.SigningInquiry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind of inquiry that the journal keeps, by the name it is kept under: that of its gate, or of the first where
 * it serves several. The name and not the class stands in the journal, so that a class may be moved and renamed.
 *
 * <p>A new inquiry is one line in {@link #KINDS}. What {@link Documents} can hold may stand in it; where it holds
 * anything else, making the list fails with the path of the component.
 *
 * <p>The journal is chained and nothing in it is ever migrated. Once a kind is in use, its shape stays: an inquiry that
 * asks more is another record with another name, {@code mandate.sign.2}, and the former one is kept to be asked again.
 * The shapes are pinned by {@code src/test/resources/documents/inquiries.txt}.
 */
public final class Inquiries {

    private static final List<Kind<?>> KINDS = List.of(
            kind("centre.open", OpeningInquiry.class),
            kind("mandate.sign", SigningInquiry.class),
            kind("mandate.end", EndingInquiry.class));

    private static final Map<String, Kind<?>> BY_NAME =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    private static final Map<Class<?>, Kind<?>> BY_TYPE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private static final String KIND = "kind";
    private static final String FACTS = "facts";

    private Inquiries() {}

    /**
     * The records that can be kept.
     *
     * @return their types
     */
    public static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    /**
     * The name that a record is kept under.
     *
     * @param type one of {@link #types}
     * @return for example {@code mandate.sign}
     */
    public static String name(Class<?> type) {
        return kind(type).name();
    }

    static JsonNode node(Inquiry inquiry) {
        return kind(inquiry.getClass()).node(inquiry);
    }

    static Inquiry read(JsonNode node) {
        String name = node.required(KIND).stringValue();
        Kind<?> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no inquiry " + name);
        }
        return (Inquiry) kind.documents().read(node.required(FACTS));
    }

    private static Kind<?> kind(Class<?> type) {
        Kind<?> kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException(type.getName() + " is not among the inquiries that the journal keeps");
        }
        return kind;
    }

    private static <T extends Record & Inquiry> Kind<T> kind(String name, Class<T> type) {
        return new Kind<>(name, type, Documents.of(type));
    }

    private record Kind<T extends Record>(String name, Class<T> type, Documents<T> documents) {

        JsonNode node(Inquiry inquiry) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.set(FACTS, documents.node(type.cast(inquiry)));
            return node.put(KIND, name);
        }
    }
}
