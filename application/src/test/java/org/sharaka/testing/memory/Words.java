package org.sharaka.testing.memory;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.LanguageMap;

/** How lists are searched: every word must stand in the name in any language, or in the reference. */
final class Words {

    private Words() {}

    static boolean stand(String asked, LanguageMap name, String reference) {
        List<String> searched = Stream.concat(name.all().stream(), Stream.of(reference))
                .map(FoldKey::of)
                .toList();
        return FoldKey.words(asked).stream().allMatch(word -> searched.stream().anyMatch(text -> text.contains(word)));
    }
}
