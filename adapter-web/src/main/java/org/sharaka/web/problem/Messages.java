package org.sharaka.web.problem;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;
import org.sharaka.web.wire.Reader;

/** The texts of the interface itself; those of the rules stand in the domain. */
public final class Messages {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, read("messages_" + language.tag() + ".properties"));
        }
    }

    public String title(ProblemCode code, Language language) {
        return pattern("title." + code.code(), language);
    }

    public String detail(String key, Reader reader, List<Object> values) {
        Language language = reader.language();
        MessageFormat format = new MessageFormat(pattern("detail." + key, language), language.locale());
        Object[] shown = values.stream().map(value -> shown(value, reader)).toArray();
        return Isolation.latinIn(format.format(shown), language);
    }

    /** A text that goes into another: what a caller typed cannot turn the order of the letters around it. */
    private static Object shown(Object value, Reader reader) {
        if (value instanceof Fault fault) {
            return FaultWire.of(fault, reader).message();
        }
        return value instanceof String text ? Isolation.ofTyped(text, reader.language()) : value;
    }

    /** A text without values. */
    public String text(String key, Language language) {
        return pattern(key, language);
    }

    private String pattern(String key, Language language) {
        String pattern = texts.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return pattern;
    }

    static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
