package org.sharaka.domain.text;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A text in one or more of the project's languages, such as a name.
 *
 * @param texts at least one, each as {@link PlainText} keeps it
 */
public record LanguageMap(Map<Language, String> texts) {

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException when there is none
     */
    public LanguageMap {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a language map names at least one language");
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /**
     * Reads a map as it was handed in, and tells every fault by language.
     *
     * @param raw texts as typed
     * @param longest how many code points each may have
     * @param code the rule or shape that a fault is reported under
     * @return the map to keep
     * @throws InvalidValue {@code code} with reason {@code none} when the map is empty, and for each text what
     *     {@link PlainText#line} says, at {@code /ar}, {@code /fr}, {@code /en}
     */
    public static LanguageMap of(Map<Language, String> raw, int longest, String code) {
        if (raw.isEmpty()) {
            throw InvalidValue.of(code, "none");
        }
        Faults faults = new Faults();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        new EnumMap<>(raw)
                .forEach(
                        (language, text) -> faults.take("/" + language.tag(), () -> PlainText.line(text, longest, code))
                                .ifPresent(line -> texts.put(language, line)));
        faults.throwIfAny();
        return new LanguageMap(texts);
    }

    /**
     * The text in one language, if it has one.
     *
     * @param language which
     * @return the text
     */
    public Optional<String> get(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * The language to show to a reader: the one asked for, else the first of Arabic, French, English.
     *
     * @param asked the reader's language
     * @return a language that has a text
     */
    public Language shownIn(Language asked) {
        return Stream.concat(Stream.of(asked), Stream.of(Language.values()))
                .filter(texts::containsKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The text to show to a reader.
     *
     * @param asked the reader's language
     * @return the text in that language, or in the one that stands in for it
     */
    public String in(Language asked) {
        return Objects.requireNonNull(texts.get(shownIn(asked)));
    }

    /** {@return all texts; in the order of the languages} */
    public Collection<String> all() {
        return texts.values();
    }
}
