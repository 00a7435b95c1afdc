package org.sharaka.persistence.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.text.SearchKey;
import org.sharaka.persistence.text.SortKeys;

/**
 * A query for partners as SQL. Conditions are constants of this class; all that comes from outside is bound.
 *
 * <p>Every word is looked for in the search key, whatever signs it holds. Three letters in a row are what the index
 * knows, so that longer words are asked of it first and the rest is looked through. Where the index would find very
 * many, the list is walked in its order instead, until the part is full.
 */
final class Search {

    private static final String INDEX = "SELECT rowid FROM partner_search WHERE partner_search MATCH :letters";
    private static final int INDEXED = 3;
    private static final int MOST_INDEXED = 24;

    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final Map<String, Object> bound = new HashMap<>();
    private final String sortColumn;

    /**
     * A query.
     *
     * @param query what is wanted
     * @param seated who sits on the committee
     * @param indexed what {@link #indexed} makes of its words; nothing where the index is not to be asked
     */
    Search(PartnerQuery query, Collection<PartnerId> seated, Optional<String> indexed) {
        sortColumn = SortKeys.column(query.reader());
        List<String> words = FoldKey.words(query.words());
        if (!words.isEmpty()) {
            condition(SearchKey.HOLDS_ALL_WORDS, Map.of("words", Json.list(words)));
        }
        indexed.ifPresent(letters -> condition("place IN (" + INDEX + ")", Map.of("letters", letters)));
        query.kind().value().ifPresent(kind -> condition("kind = :kind", Map.of("kind", kind.name())));
        query.status().value().ifPresent(status -> condition("""
                        CASE WHEN ended_on IS NOT NULL THEN 'ENDED'
                             WHEN inactive_on IS NOT NULL THEN 'INACTIVE' ELSE 'ACTIVE' END = :status""", Map.of("status", status.name())));
        query.committee()
                .value()
                .ifPresent(sits -> condition(
                        "(id IN (SELECT value FROM json_each(:seated))) = :sits",
                        Map.of(
                                "sits",
                                sits,
                                "seated",
                                Json.list(seated.stream().map(PartnerId::value).toList()))));
        query.after()
                .value()
                .ifPresent(after -> condition(
                        "(" + sortColumn + ", id) > (:sortKey, :id)",
                        Map.of("sortKey", HexFormat.of().parseHex(after.sortKey()), "id", after.id())));
        // one more than asked for tells whether the list goes on
        bound.put("limit", query.limit() + 1);
    }

    String sql() {
        return "SELECT * FROM partner WHERE " + String.join(" AND ", conditions) + " ORDER BY " + sortColumn
                + ", id LIMIT :limit";
    }

    Map<String, Object> bound() {
        return bound;
    }

    /** All that a partner is found by. */
    static String key(Partner partner) {
        Stream<LanguageMap> names =
                Stream.concat(Stream.of(partner.profile().name()), partner.snapshot().formerNames().stream());
        Stream<String> texts = Stream.of(
                        names.flatMap(name -> name.all().stream()),
                        Stream.of(partner.reference()),
                        partner.profile().ice().value().map(ice -> ice.digits()).stream())
                .flatMap(text -> text);
        return texts.map(FoldKey::of).distinct().collect(Collectors.joining("\n"));
    }

    /**
     * What the index is asked for: letters that stand in the words, three in a row.
     *
     * @param query what is wanted
     * @return nothing where no word has three letters
     */
    static Optional<String> indexed(PartnerQuery query) {
        return FoldKey.words(query.words()).stream()
                .map(word -> word.codePoints().toArray())
                .filter(word -> word.length >= INDEXED)
                .flatMap(word -> IntStream.rangeClosed(0, (word.length - 1) / INDEXED)
                        .mapToObj(part -> new String(word, Math.min(part * INDEXED, word.length - INDEXED), INDEXED)))
                .distinct()
                .limit(MOST_INDEXED)
                .map(letters -> '"' + letters.replace("\"", "\"\"") + '"')
                .reduce((some, more) -> some + " AND " + more);
    }

    /**
     * Whether the index finds so many that fewer rows are read by walking the list: of {@code n} rows with {@code m}
     * that fit, a part of {@code l} is full after about {@code l * n / m}. Other filters may make it a long walk.
     */
    static boolean isCommon(Handle handle, PartnerQuery query, String indexed) {
        if (query.status().value().isPresent() || query.committee().value().isPresent()) {
            return false;
        }
        long rows = handle.createQuery("SELECT coalesce(max(place), 0) FROM partner")
                .mapTo(Long.class)
                .one();
        long few = (long) Math.sqrt((double) rows * query.limit());
        return handle.createQuery("SELECT count(*) FROM (" + INDEX + " LIMIT :most)")
                        .bind("letters", indexed)
                        .bind("most", few + 1)
                        .mapTo(Long.class)
                        .one()
                > few;
    }

    private void condition(String sql, Map<String, Object> values) {
        conditions.add(sql);
        bound.putAll(values);
    }
}
