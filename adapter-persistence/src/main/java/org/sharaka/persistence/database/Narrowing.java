package org.sharaka.persistence.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.text.SearchKey;

/** A part of a table in the order of entry, narrowed by {@link Criteria}. */
public final class Narrowing {

    private final Criteria criteria;
    private final String key;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> bound = new HashMap<>();

    /**
     * The whole table, from the place where the criteria begin.
     *
     * @param criteria what is wanted
     */
    public Narrowing(Criteria criteria) {
        this(criteria, "place");
    }

    /**
     * The whole table, from where the criteria begin.
     *
     * @param criteria what is wanted
     * @param key the column that numbers its rows in the order of entry
     */
    public Narrowing(Criteria criteria, String key) {
        this.criteria = criteria;
        this.key = key;
        criteria.window().after().value().ifPresent(after -> {
            conditions.add(key + " " + (criteria.latestFirst() ? "<" : ">") + " :after");
            bound.put("after", after);
        });
    }

    /**
     * Narrows it where a member is named.
     *
     * @param member the name of the member
     * @param condition on {@code :any}, a JSON list of the values
     * @return this
     */
    public Narrowing by(String member, String condition) {
        Set<String> any = criteria.values().get(member);
        if (any != null) {
            and(condition.replace(":any", ":" + member), member, Json.list(any));
        }
        return this;
    }

    /**
     * Narrows it by the days of its rows.
     *
     * @param first names the column of the first day, in a condition on {@code :to}
     * @param last names the column of the last, in a condition on {@code :from}
     * @return this
     */
    public Narrowing during(String first, String last) {
        criteria.to().value().ifPresent(to -> and(first, "to", to));
        criteria.from().value().ifPresent(from -> and(last, "from", from));
        return this;
    }

    /**
     * Narrows it by the words, where there are any; the table has a search key.
     *
     * @return this
     */
    public Narrowing byWords() {
        if (!criteria.words().isEmpty()) {
            and(SearchKey.HOLDS_ALL_WORDS, "words", Json.list(FoldKey.words(criteria.words())));
        }
        return this;
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        bound.put(name, value);
    }

    /**
     * Reads it: one row more than it may hold tells whether it goes on.
     *
     * @param handle of the transaction
     * @param select the query, up to its conditions
     * @param mapper reads a row
     * @param wanted whether a row is one of those that are wanted after all
     * @param place of a row
     * @param whole makes of the rows what is listed
     * @param <R> a row
     * @param <T> what is listed
     * @return the part, and the place of its last one where the list goes on
     */
    public <R, T> Slice<T, Long> read(
            Handle handle,
            String select,
            RowMapper<R> mapper,
            Predicate<R> wanted,
            Function<R, Long> place,
            Function<List<R>, List<T>> whole) {
        int limit = criteria.window().limit();
        List<R> found = new ArrayList<>();
        try (ResultIterator<R> rows = handle.createQuery(
                        select + where() + " ORDER BY " + key + (criteria.latestFirst() ? " DESC" : ""))
                .bindMap(bound)
                .map(mapper)
                .iterator()) {
            while (found.size() <= limit && rows.hasNext()) {
                R row = rows.next();
                if (wanted.test(row)) {
                    found.add(row);
                }
            }
        }
        List<R> held = found.stream().limit(limit).toList();
        return new Slice<>(
                whole.apply(held),
                found.size() > limit ? Fact.known(place.apply(held.get(limit - 1))) : Fact.unknown());
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
