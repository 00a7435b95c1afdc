package org.sharaka.persistence.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Facets;
import org.sharaka.domain.event.Id;

/**
 * A table of things that are kept whole, each as a document, beside the columns by which it is found.
 *
 * @param <I> the kind of id
 * @param <A> what is kept
 */
public final class Table<I extends Id, A> {

    private final String name;
    private final String key;
    private final Function<A, I> id;
    private final Function<A, String> write;
    private final Function<DocumentRow, A> read;
    private final Map<String, Function<A, Object>> columns;
    private final Optional<Facets<A>> facets;
    private final List<Entries<A, ?>> entries;

    private Table(
            String name,
            String key,
            Function<A, I> id,
            Function<A, String> write,
            Function<DocumentRow, A> read,
            Map<String, Function<A, Object>> columns,
            Optional<Facets<A>> facets,
            List<Entries<A, ?>> entries) {
        this.name = name;
        this.key = key;
        this.id = id;
        this.write = write;
        this.read = read;
        this.columns = columns;
        this.facets = facets;
        this.entries = entries;
    }

    /**
     * A table without other columns.
     *
     * @param name as the schema names it
     * @param key the column of the id
     * @param id the id of what is kept
     * @param documents what writes and reads its snapshots
     * @param snapshot takes a snapshot
     * @param restore the way back
     * @param <I> the kind of id
     * @param <A> what is kept
     * @param <S> its snapshot
     * @return the table
     */
    public static <I extends Id, A, S extends Record> Table<I, A> of(
            String name,
            String key,
            Function<A, I> id,
            Documents<S> documents,
            Function<A, S> snapshot,
            Function<S, A> restore) {
        String label = name.replace('_', ' ') + " ";
        return new Table<>(
                name,
                key,
                id,
                kept -> documents.text(snapshot.apply(kept)),
                row -> {
                    S state = documents.read(label + row.id(), row.document());
                    return Failure.unlessDamaged(label + row.id(), () -> restore.apply(state));
                },
                Map.of(),
                Optional.empty(),
                List.of());
    }

    /**
     * The table with a column by which things are found.
     *
     * @param column its name in the schema
     * @param value what stands in it; an {@link java.util.Optional} where it may be empty
     * @return the table
     */
    public Table<I, A> with(String column, Function<A, Object> value) {
        Map<String, Function<A, Object>> more = new LinkedHashMap<>(columns);
        more.put(column, value);
        return new Table<>(name, key, id, write, read, more, facets, entries);
    }

    /**
     * The table as a list that is narrowed.
     *
     * @param by what its records are found by
     * @return the table
     */
    public Table<I, A> listed(Facets<A> by) {
        return new Table<>(name, key, id, write, read, columns, Optional.of(by), entries);
    }

    /**
     * The table with the entries of its books as lists of their own.
     *
     * @param lists which
     * @return the table
     */
    public Table<I, A> listing(List<Entries<A, ?>> lists) {
        return new Table<>(name, key, id, write, read, columns, facets, List.copyOf(lists));
    }

    Optional<FacetIndex<A>> index() {
        return facets.map(by -> new FacetIndex<>(name, by));
    }

    List<Entries<A, ?>> entries() {
        return entries;
    }

    /** Names what is written to find its records by. */
    String writing() {
        return index().map(FacetIndex::writing).orElse("")
                + entries.stream().map(Entries::list).toList();
    }

    boolean hasSearchKey() {
        return columns.containsKey("search_key");
    }

    String place() {
        return "SELECT place FROM " + name + " WHERE " + key + " = ?";
    }

    String byId() {
        return key + " IN (SELECT value FROM json_each(:any))";
    }

    I id(A kept) {
        return id.apply(kept);
    }

    A read(DocumentRow row) {
        return read.apply(row);
    }

    Map<String, Object> row(A kept) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", id(kept).value());
        row.put("document", write.apply(kept));
        columns.forEach((column, value) -> row.put(column, value.apply(kept)));
        return row;
    }

    String select() {
        return "SELECT place, " + key + " AS id, document, version FROM " + name + " ";
    }

    String byKey() {
        return "WHERE " + key + " = :value";
    }

    String insert() {
        String names = columns.keySet().stream().map(column -> ", " + column).collect(Collectors.joining());
        String values = columns.keySet().stream().map(column -> ", :" + column).collect(Collectors.joining());
        return "INSERT INTO " + name + " (" + key + names + ", document, version) VALUES (:key" + values
                + ", :document, 1)";
    }

    /** Adds nothing where the id is there already. */
    String insertIfNew() {
        return insert() + " ON CONFLICT (" + key + ") DO NOTHING";
    }

    String update() {
        String values = columns.keySet().stream()
                .map(column -> column + " = :" + column + ", ")
                .collect(Collectors.joining());
        return "UPDATE " + name + " SET " + values + "document = :document, version = version + 1 WHERE " + key
                + " = :key AND version = :version";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE " + key + " = ? AND version = ?";
    }

    String renewal() {
        return "UPDATE " + name + " SET "
                + columns.keySet().stream()
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(", "))
                + " WHERE " + key + " = :key";
    }
}
