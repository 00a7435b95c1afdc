package org.sharaka.domain.notation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** A text in several languages: an object of texts by the tags of those. */
record LanguagesForm() implements Form {

    private static final int LONGEST = 200;

    @Override
    public @Nullable Object write(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((LanguageMap) value).texts().forEach((language, text) -> members.put(language.tag(), text));
        return members;
    }

    @Override
    public Object read(@Nullable Object tree) {
        Faults faults = new Faults();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Trees.members(tree).forEach((tag, text) -> {
            String pointer = Trees.pointer(tag);
            Language.ofTag((String) tag)
                    .ifPresentOrElse(
                            language -> faults.take(pointer, () -> Trees.text(text))
                                    .ifPresent(given -> texts.put(language, given)),
                            () -> faults.add(pointer, "value.member", "unknown", tag));
        });
        faults.throwIfAny();
        return LanguageMap.of(texts, LONGEST, "value.text");
    }
}
