package org.sharaka.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the project, in the order in which one stands in for another that is missing. */
public enum Language {
    /** Arabic, written as in Morocco: Western digits, Moroccan names of months. */
    AR("ar", "ar-MA"),
    /** French, as in Morocco. */
    FR("fr", "fr-MA"),
    /** English, with European dates. */
    EN("en", "en-GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
    }

    /** {@return the language's tag; {@code ar}, {@code fr} or {@code en}} */
    public String tag() {
        return tag;
    }

    /** {@return how numbers and dates are written in this language; the locale of language and country} */
    public Locale locale() {
        return locale;
    }

    /**
     * The language of a tag.
     *
     * @param tag {@code ar}, {@code fr} or {@code en}
     * @return the language, or nothing for another tag
     */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
