package org.sharaka.persistence.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.text.SortKeys;

/**
 * A query for partners as SQL. Conditions are constants of this class; all that comes from outside is bound.
 *
 * <p>Every word is looked for in the search key, whatever signs it holds. Three letters in a row are what the index
 * knows, so that longer words are asked of it first and the rest is looked through.
 */
final class Search {

    private static final int SHORTEST_INDEXED = 3;
    private static final int MOST_INDEXED = 8;

    private final List<String> conditions = new ArrayList<>(List.of("TRUE"));
    private final Map<String, Object> bound = new HashMap<>();
    private final String sortColumn;

    Search(PartnerQuery query, Collection<PartnerId> seated) {
        sortColumn = SortKeys.column(query.reader());
        List<String> words = FoldKey.words(query.words());
        if (!words.isEmpty()) {
            condition(
                    "NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(search_key, word.value) = 0)",
                    Map.of("words", Json.list(words)));
        }
        List<String> indexed = indexed(words);
        if (!indexed.isEmpty()) {
            condition(
                    "place IN (SELECT rowid FROM partner_search WHERE partner_search MATCH :phrases)",
                    Map.of("phrases", String.join(" ", indexed)));
        }
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

    private static List<String> indexed(List<String> words) {
        return words.stream()
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_INDEXED)
                .limit(MOST_INDEXED)
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .toList();
    }

    private void condition(String sql, Map<String, Object> values) {
        conditions.add(sql);
        bound.putAll(values);
    }
}
