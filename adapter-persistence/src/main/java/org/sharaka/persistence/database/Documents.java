package org.sharaka.persistence.database;

import org.sharaka.application.work.StoreUnavailable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots of one kind as canonical JSON texts: equal snapshots have equal texts, without white space.
 *
 * <table>
 *   <caption>What may stand in a snapshot, and how it is written</caption>
 *   <tr><td>a record</td><td>an object of all its components, in the order of their names</td></tr>
 *   <tr><td>a record of one {@code String}, such as an id</td><td>that text</td></tr>
 *   <tr><td>an aggregate, which has {@code snapshot()} and a static {@code restore(…)} of it</td>
 *       <td>its snapshot</td></tr>
 *   <tr><td>a sealed interface of records</td><td>the record, after a member {@code type} that names it:
 *       {@code OF_PROJECT} for {@code OfProject}</td></tr>
 *   <tr><td>{@code Fact}, {@code Optional}</td><td>the value, or {@code null}</td></tr>
 *   <tr><td>{@code List}, {@code Set}</td><td>an array; a set in the order of its elements' texts</td></tr>
 *   <tr><td>{@code Map}</td><td>an object, in the order of its keys, which are written as texts</td></tr>
 *   <tr><td>an enumeration, {@code LocalDate}, {@code Instant}, {@code BigDecimal}, {@code Currency}, {@code String}</td>
 *       <td>a text</td></tr>
 *   <tr><td>{@code Money}</td><td>its centimes</td></tr>
 *   <tr><td>{@code Fraction}</td><td>{@code [numerator, denominator]}</td></tr>
 *   <tr><td>whole numbers, {@code boolean}, {@code Ruling}</td><td>as in JSON; as {@link RulingText} does</td></tr>
 * </table>
 *
 * <p>Reading goes through the constructors, so that whatever they refuse is refused here. A member too many or too few,
 * another type or a word nobody knows is damage: who renames a component or a record writes a migration of what is
 * stored. A golden file of each kind of document makes that seen.
 *
 * @param <T> the kind of snapshot, a record
 */
public final class Documents<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Class<T> type;
    private final Notation notation;

    private Documents(Class<T> type, Notation notation) {
        this.type = type;
        this.notation = notation;
    }

    /**
     * The documents of a kind of snapshot.
     *
     * @param snapshot the record
     * @param <T> its type
     * @return what writes and reads them; to be kept, for making it looks through every type beneath
     * @throws IllegalArgumentException for a type that holds anything else than the above
     */
    public static <T extends Record> Documents<T> of(Class<T> snapshot) {
        return new Documents<>(snapshot, new Notations().of(snapshot));
    }

    /** Documents that are a part of another text: of a record, or of one of several. */
    static <T> Documents<T> within(Class<T> type) {
        return new Documents<>(type, new Notations().of(type));
    }

    /**
     * Writes a snapshot.
     *
     * @param snapshot what is to be stored
     * @return its text
     */
    public String text(T snapshot) {
        return JSON.writeValueAsString(notation.written(snapshot));
    }

    /**
     * Writes a snapshot as a part of another text.
     *
     * @param snapshot what is to be stored
     * @return what {@link #text} makes a text of
     */
    JsonNode node(T snapshot) {
        return notation.written(snapshot);
    }

    /**
     * Reads a snapshot that is a part of another text.
     *
     * @param node what {@link #node} wrote
     * @return an equal snapshot
     * @throws RuntimeException for whatever else stands there
     */
    T read(JsonNode node) {
        return type.cast(notation.read(node));
    }

    /**
     * Reads a snapshot.
     *
     * @param what names it, its kind and id, for the message
     * @param text what {@link #text} wrote
     * @return an equal snapshot
     * @throws StoreUnavailable when the text is damaged: it is no such document, or a constructor refuses what it says
     */
    public T read(String what, String text) {
        return Failure.unlessDamaged(what, () -> read(JSON.readTree(text)));
    }
}
