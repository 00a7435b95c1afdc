package org.sharaka.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;

/**
 * A row that holds something whole, as a document.
 *
 * @param place where it stands in the order of entry
 * @param id its id
 * @param document what {@link Documents} wrote
 * @param version its version
 */
public record DocumentRow(long place, String id, String document, long version) {

    /** The columns of a row, in every table of such rows. */
    public static final String COLUMNS = "place, id, document, version";

    /** By name, without a look at the row's class: thousands are read at once. */
    static DocumentRow of(ResultSet row) throws SQLException {
        return new DocumentRow(
                row.getLong("place"), row.getString("id"), row.getString("document"), row.getLong("version"));
    }

    /**
     * A part of a list that was asked for one row more than it may hold, which tells whether it goes on.
     *
     * @param rows in order
     * @param limit how many it may hold
     * @param read reads one
     * @param <T> what is listed
     * @return the part, and the place of its last one where the list goes on
     */
    public static <T> Slice<Versioned<T>, Long> part(
            List<DocumentRow> rows, int limit, Function<DocumentRow, Versioned<T>> read) {
        List<DocumentRow> held = rows.stream().limit(limit).toList();
        return new Slice<>(
                held.stream().map(read).toList(),
                rows.size() > limit ? Fact.known(held.get(limit - 1).place()) : Fact.unknown());
    }
}
