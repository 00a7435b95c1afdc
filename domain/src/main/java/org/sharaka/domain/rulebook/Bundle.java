package org.sharaka.domain.rulebook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.text.Language;

/** The texts of one subject by key, in the three languages. */
final class Bundle {

    private final String name;
    private final Map<Language, Map<String, String>> texts;

    private Bundle(String name, Map<Language, Map<String, String>> texts) {
        this.name = name;
        this.texts = texts;
    }

    private Bundle(String name) {
        this(name, new EnumMap<>(Language.class));
        for (Language language : Language.values()) {
            texts.put(language, load(name + "_" + language.tag() + ".properties"));
        }
    }

    static Bundle of(String name) {
        return new Bundle(name);
    }

    /** The same texts and others beside; of two for one key the other counts. */
    Bundle with(Language language, Map<String, String> others) {
        Map<Language, Map<String, String>> more = new EnumMap<>(texts);
        Map<String, String> ofLanguage = new HashMap<>(of(language));
        ofLanguage.putAll(others);
        more.put(language, Map.copyOf(ofLanguage));
        return new Bundle(name, more);
    }

    Optional<String> find(String key, Language language) {
        return Optional.ofNullable(of(language).get(key));
    }

    private Map<String, String> of(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    String get(String key, Language language) {
        return find(key, language)
                .orElseThrow(() -> new IllegalStateException(name + " has no " + key + " in " + language));
    }

    Set<String> keys(Language language) {
        return new TreeSet<>(of(language).keySet());
    }

    private static Map<String, String> load(String file) {
        var properties = Resource.properties(file);
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
    }
}
