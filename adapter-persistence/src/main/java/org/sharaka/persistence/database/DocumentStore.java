package org.sharaka.persistence.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Listed;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Id;

/**
 * The store of one kind of thing that is kept whole in a {@link Table}; a store of a concept adds its own questions.
 *
 * @param <I> the kind of id
 * @param <A> what is kept
 */
public abstract class DocumentStore<I extends Id, A> implements Store<I, A> {

    private final Handle handle;
    private final Table<I, A> table;

    /**
     * The store of a table.
     *
     * @param handle of the transaction
     * @param table the table
     */
    protected DocumentStore(Handle handle, Table<I, A> table) {
        this.handle = handle;
        this.table = table;
    }

    @Override
    public void add(A added) {
        handle.createUpdate(table.insert()).bindMap(table.row(added)).execute();
        write(added);
    }

    @Override
    public long keep(A state, long version) {
        Map<String, Object> row = table.row(state);
        row.put("version", version);
        int changed = handle.createUpdate(version == 0 ? table.insertIfNew() : table.update())
                .bindMap(row)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(table.id(state).value(), version);
        }
        write(state);
        return version + 1;
    }

    /**
     * Takes a draft away, with that by which it is found.
     *
     * @throws Rejected.StaleVersion when the store holds another version
     * @throws Rejected.InUse where something kept names it
     */
    public void remove(A draft, long version) {
        String id = table.id(draft).value();
        long place = place(draft);
        unindex(handle, draft);
        try {
            if (handle.execute(table.delete(), id, version) == 0) {
                throw new Rejected.StaleVersion(id, version);
            }
        } catch (UnableToExecuteStatementException named) {
            throw Failure.isOfAKey(named) ? new Rejected.InUse(List.of()) : named;
        }
        table.index().ifPresent(index -> index.remove(handle, place));
    }

    @Override
    public Optional<Versioned<A>> find(I id) {
        return those(table.byKey(), id.value()).stream().findFirst();
    }

    /** Writes that by which things are found anew, from the documents; versions stay. */
    public final void renewColumns() {
        those("").forEach(kept -> {
            Map<String, Object> row = table.row(kept.value());
            if (row.size() > 2) {
                handle.createUpdate(table.renewal()).bindMap(row).execute();
            }
            write(kept.value());
        });
    }

    /** {@return what is written to find things by; a text that changes with it} */
    public final String writing() {
        return table.writing();
    }

    private void write(A state) {
        table.index().ifPresent(index -> index.write(handle, place(state), state));
        table.entries().forEach(entries -> write(entries, state));
        index(handle, state);
    }

    private long place(A state) {
        return handle.createQuery(table.place())
                .bind(0, table.id(state).value())
                .mapTo(Long.class)
                .one();
    }

    private <T> void write(Entries<A, T> entries, A book) {
        handle.createUpdate("""
                        INSERT INTO entry (list, centre_id, id)
                        SELECT :list, :centre, value FROM json_each(:ids) WHERE true
                        ON CONFLICT (list, centre_id, id) DO NOTHING""")
                .bind("list", entries.list())
                .bind("centre", table.id(book).value())
                .bind(
                        "ids",
                        Json.list(entries.of().apply(book).stream()
                                .map(entry -> entries.id().apply(entry).value())
                                .toList()))
                .execute();
    }

    /**
     * A part of the list.
     *
     * @param criteria which
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    public Slice<Versioned<A>, Long> list(Criteria criteria) {
        FacetIndex<A> index = table.index().orElseThrow();
        Narrowing narrowing = index.narrowing(criteria).by(Listed.ID, table.byId());
        return (table.hasSearchKey() ? narrowing.byWords() : narrowing)
                .read(
                        handle,
                        table.select(),
                        (row, context) -> placed(DocumentRow.of(row)),
                        placed -> index.fit(placed.kept().value(), criteria),
                        Placed::place,
                        all -> all.stream().map(Placed::kept).toList());
    }

    /**
     * A part of the entries of all books.
     *
     * @param entries which list
     * @param criteria which of them
     * @param <T> an entry
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    public <T> Slice<Entries.Entry<T>, Long> entries(Entries<A, T> entries, Criteria criteria) {
        Map<String, Map<String, T>> books = new HashMap<>();
        Function<ListedEntry, T> read = entry -> books.computeIfAbsent(entry.centre(), centre -> book(entries, centre))
                .get(entry.id());
        return new Narrowing(criteria.with("list", Set.of(entries.list())))
                .by("list", "list IN (SELECT value FROM json_each(:any))")
                .by(Entries.CENTRE, "centre_id IN (SELECT value FROM json_each(:any))")
                .read(
                        handle,
                        "SELECT place, centre_id, id FROM entry ",
                        (row, context) ->
                                new ListedEntry(row.getLong("place"), row.getString("centre_id"), row.getString("id")),
                        entry -> entries.facets().fit(read.apply(entry), criteria),
                        ListedEntry::place,
                        all -> all.stream()
                                .map(entry -> new Entries.Entry<>(new CentreId(entry.centre()), read.apply(entry)))
                                .toList());
    }

    private <T> Map<String, T> book(Entries<A, T> entries, String centre) {
        return those(table.byKey(), centre).stream()
                .flatMap(book -> entries.of().apply(book.value()).stream())
                .collect(Collectors.toMap(entry -> entries.id().apply(entry).value(), entry -> entry));
    }

    private record Placed<A>(long place, Versioned<A> kept) {}

    private record ListedEntry(long place, String centre, String id) {}

    private Placed<A> placed(DocumentRow row) {
        return new Placed<>(row.place(), read(row));
    }

    /**
     * Writes by what else a thing is found, in place of what was written of its former state. Nothing, for most.
     *
     * @param handle of the transaction
     * @param state what was added or kept
     */
    protected void index(Handle handle, A state) {}

    /** Takes away what {@link #index} wrote of a draft. */
    protected void unindex(Handle handle, A draft) {}

    /**
     * Those that a condition finds.
     *
     * @param condition {@code WHERE} or {@code ORDER BY}, on the table's columns
     * @return as the condition orders them
     */
    protected final List<Versioned<A>> those(String condition) {
        return those(condition, Map.of());
    }

    /**
     * Those that a condition on one value finds.
     *
     * @param condition names it {@code :value}
     * @param value the value
     * @return as the condition orders them
     */
    protected final List<Versioned<A>> those(String condition, Object value) {
        return those(condition, Map.of("value", value));
    }

    /**
     * Those that a condition on several values finds.
     *
     * @param condition names them
     * @param values by name
     * @return as the condition orders them
     */
    protected final List<Versioned<A>> those(String condition, Map<String, ?> values) {
        return rows(condition, values).stream().map(this::read).toList();
    }

    /**
     * A part of those that a condition finds, in the order they were added.
     *
     * @param condition on the columns, without {@code WHERE}
     * @param values by name
     * @param after the place of the last one that was shown; 0 at the beginning
     * @param limit how many the part may hold
     * @return the part, and the place of its last one where there are more
     */
    protected final Slice<Versioned<A>, Long> part(String condition, Map<String, ?> values, long after, int limit) {
        return DocumentRow.part(
                rows("WHERE place > " + after + " AND " + condition + " ORDER BY place LIMIT " + (limit + 1), values),
                limit,
                this::read);
    }

    private List<DocumentRow> rows(String condition, Map<String, ?> values) {
        return handle.createQuery(table.select() + condition)
                .bindMap(values)
                .map((row, context) -> DocumentRow.of(row))
                .list();
    }

    private Versioned<A> read(DocumentRow row) {
        return new Versioned<>(table.read(row), row.version());
    }
}
