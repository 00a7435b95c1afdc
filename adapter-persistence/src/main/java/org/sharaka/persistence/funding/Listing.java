package org.sharaka.persistence.funding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.persistence.database.Narrowing;
import org.sharaka.persistence.database.RecordRows;

/**
 * A list of the ledger, narrowed by the columns of its table.
 *
 * @param table its rows
 * @param by the condition of each member that it is found by, on {@code :any}
 * @param day the column of its day
 */
record Listing(String table, Map<String, String> by, String day) {

    /** A condition on a column. */
    static String is(String column) {
        return column + " IN (SELECT value FROM json_each(:any))";
    }

    <R extends Row, T> Slice<Versioned<T>, Long> read(
            Handle handle, Criteria criteria, Class<R> type, Function<List<R>, List<Versioned<T>>> whole) {
        Narrowing narrowing = new Narrowing(criteria).during(day + " <= :to", day + " >= :from");
        by.forEach(narrowing::by);
        RowMapper<R> mapper = RecordRows.of(type);
        return narrowing.read(handle, "SELECT * FROM " + table, mapper, row -> true, Row::place, whole);
    }
}
