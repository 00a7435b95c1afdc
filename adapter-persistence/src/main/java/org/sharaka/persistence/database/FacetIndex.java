package org.sharaka.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Facets;

/** What the records of a list are found by, in one table for all lists: a row for each value. */
final class FacetIndex<A> {

    private static final String FIRST = "/first";
    private static final String LAST = "/last";
    private static final String FOUND =
            "place IN (SELECT place FROM facet WHERE list = '%s' AND member = '%s' AND value %s)";

    private final String list;
    private final Facets<A> facets;

    FacetIndex(String list, Facets<A> facets) {
        this.list = list;
        this.facets = facets;
    }

    /** Names what is written; what was written under another name is written anew. */
    String writing() {
        return list
                + facets.all().stream()
                        .filter(Facets.Facet::kept)
                        .map(Facets.Facet::member)
                        .toList();
    }

    /** Writes what a record is found by, in place of what was written of its former state. */
    void write(Handle handle, long place, A record) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, Set<String>> member : facets.kept(record).entrySet()) {
            member.getValue().forEach(value -> pairs.add(Json.list(List.of(member.getKey(), value))));
        }
        facets.days(record).ifPresent(days -> {
            pairs.add(Json.list(List.of(FIRST, days.first().toString())));
            pairs.add(Json.list(List.of(LAST, days.last().toString())));
        });
        remove(handle, place);
        handle.createUpdate("""
                        INSERT INTO facet (list, member, value, place)
                        SELECT :list, json_extract(value, '$[0]'), json_extract(value, '$[1]'), :place
                        FROM json_each(:pairs)""")
                .bind("list", list)
                .bind("place", place)
                .bind("pairs", pairs.toString())
                .execute();
    }

    /** Takes away what was written of a record. */
    void remove(Handle handle, long place) {
        handle.execute("DELETE FROM facet WHERE list = ? AND place = ?", list, place);
    }

    /** Narrows a list by what is written of its records. */
    Narrowing narrowing(Criteria criteria) {
        Narrowing narrowing = new Narrowing(criteria);
        facets.all().stream()
                .filter(Facets.Facet::kept)
                .map(Facets.Facet::member)
                .forEach(member ->
                        narrowing.by(member, FOUND.formatted(list, member, "IN (SELECT value FROM json_each(:any))")));
        return narrowing.during(FOUND.formatted(list, FIRST, "<= :to"), FOUND.formatted(list, LAST, ">= :from"));
    }

    /** Whether a record is wanted on the day, too. */
    boolean fit(A record, Criteria criteria) {
        return facets.fit(record, criteria);
    }
}
