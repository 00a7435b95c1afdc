package org.sharaka.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;

/** The texts of the pages themselves, in the three languages. */
final class PageTexts {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    PageTexts() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** A text; a key that is not there is an error of whoever wrote the page. */
    String text(String key, Language language) {
        String text = Objects.requireNonNull(
                Objects.requireNonNull(texts.get(language)).getProperty(key), key);
        return Isolation.latinIn(text, language);
    }

    static Properties read(Language language) {
        Properties properties = new Properties();
        String file = "page_" + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(PageTexts.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
