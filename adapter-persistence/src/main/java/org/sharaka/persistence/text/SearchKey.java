package org.sharaka.persistence.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.LanguageMap;

/** What something is found by: fold keys, parted by line feeds. */
public final class SearchKey {

    /** Whether every word of {@code :words}, a JSON list, stands in {@code search_key}. */
    public static final String HOLDS_ALL_WORDS =
            "NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(search_key, word.value) = 0)";

    private SearchKey() {}

    /**
     * The key of something that has a name and a reference.
     *
     * @param name its name
     * @param reference its short reference
     * @return the key to store
     */
    public static String of(LanguageMap name, String reference) {
        return Stream.concat(name.all().stream(), Stream.of(reference))
                .map(FoldKey::of)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
