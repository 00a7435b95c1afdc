package org.sharaka.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** A text in one or more languages. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameWire(
        @Nullable String ar, @Nullable String fr, @Nullable String en) {

    public static NameWire of(LanguageMap map) {
        return new NameWire(text(map, Language.AR), text(map, Language.FR), text(map, Language.EN));
    }

    /** The texts that are there. */
    public Map<Language, String> texts() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        put(texts, Language.AR, ar);
        put(texts, Language.FR, fr);
        put(texts, Language.EN, en);
        return texts;
    }

    private static @Nullable String text(LanguageMap map, Language language) {
        return map.get(language).orElse(null);
    }

    private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
        if (text != null) {
            texts.put(language, text);
        }
    }
}
