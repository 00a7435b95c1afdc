package org.sharaka.persistence.funding;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A row that others belong to. */
interface Row {

    /** Its place in the order of entry, by which others name it. */
    long place();

    /**
     * What belongs to rows, by their places.
     *
     * @param table where that is
     * @param owner the column that names the row it belongs to, with the columns of its order
     */
    static <R> Map<Long, List<R>> belonging(
            Handle handle, List<? extends Row> rows, String table, String owner, Class<R> type, Function<R, Long> of) {
        String column = owner.split(",", 2)[0];
        return handle
                .createQuery("SELECT * FROM " + table + " WHERE " + column
                        + " IN (SELECT value FROM json_each(:places)) ORDER BY " + owner)
                .bind("places", rows.stream().map(Row::place).toList().toString())
                .mapTo(type)
                .stream()
                .collect(groupingBy(of));
    }

    /** How many rows of a table belong to one. */
    static int count(Handle handle, String table, String owner, long place) {
        return handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + owner + " = :place")
                .bind("place", place)
                .mapTo(Integer.class)
                .one();
    }

    /** The place of a row that is there. */
    static long place(Handle handle, String table, String id) {
        return handle.createQuery("SELECT place FROM " + table + " WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }
}
