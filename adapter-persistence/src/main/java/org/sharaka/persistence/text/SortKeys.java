package org.sharaka.persistence.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** Keys that sort names as a reader of each language expects: Arabic script first for one, Latin first for another. */
public final class SortKeys {

    private static final String SPECIMEN = "ٱلْجمعيّة أإآىةکیگڭݣڤپ ’Œuvre Æsir É ١۱";
    private static final Map<Language, Collator> COLLATORS = collators();

    private SortKeys() {}

    /**
     * The key of the name that a reader is shown.
     *
     * @param name the name
     * @param reader the reader's language
     * @return bytes that compare as the names do
     */
    public static byte[] of(LanguageMap name, Language reader) {
        return Objects.requireNonNull(COLLATORS.get(reader))
                .getCollationKey(name.in(reader))
                .toByteArray();
    }

    /**
     * The column of {@code partner} that holds the keys for a reader.
     *
     * @param reader the reader's language
     * @return its name
     */
    public static String column(Language reader) {
        return switch (reader) {
            case AR -> "sort_ar";
            case FR -> "sort_fr";
            case EN -> "sort_en";
        };
    }

    /**
     * How keys are written at present. Keys of two writings do not compare with one another.
     *
     * @return a text that changes when sort keys or fold keys change
     */
    public static String writing() {
        StringBuilder writing = new StringBuilder(FoldKey.of(SPECIMEN)).append(FoldKey.skeleton(SPECIMEN));
        COLLATORS.forEach((language, collator) -> writing.append(' ')
                .append(language.tag())
                .append(collator.getVersion())
                .append('/')
                .append(collator.getUCAVersion()));
        return writing.toString();
    }

    private static Map<Language, Collator> collators() {
        Map<Language, Collator> collators = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            // frozen, a collator serves many threads
            collators.put(
                    language,
                    Collator.getInstance(ULocale.forLocale(language.locale())).freeze());
        }
        return collators;
    }
}
