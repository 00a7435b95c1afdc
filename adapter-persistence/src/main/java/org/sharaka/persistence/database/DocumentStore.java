package org.sharaka.persistence.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
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
        index(handle, added);
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
        index(handle, state);
        return version + 1;
    }

    @Override
    public Optional<Versioned<A>> find(I id) {
        return those(table.byKey(), id.value()).stream().findFirst();
    }

    /** Writes the columns by which things are found anew, from the documents; versions stay. */
    public final void renewColumns() {
        those("")
                .forEach(kept -> handle.createUpdate(table.renewal())
                        .bindMap(table.row(kept.value()))
                        .execute());
    }

    /**
     * Writes by what else a thing is found, in place of what was written of its former state. Nothing, for most.
     *
     * @param handle of the transaction
     * @param state what was added or kept
     */
    protected void index(Handle handle, A state) {}

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
