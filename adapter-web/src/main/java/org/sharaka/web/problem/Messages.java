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
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;
import org.sharaka.web.text.Reader;

/** The texts of the interface itself; those of the rules stand in the domain. */
public final class Messages {

    private static final Pattern PLURAL = Pattern.compile("\\{[0-9], plural, .*?other\\{([^{}]*)}}");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

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

    /**
     * Every detail that a problem of a kind can have, with … for what it names of a request: first the one of the code
     * itself, then those of its reasons.
     */
    public List<String> details(ProblemCode code, Language language) {
        String key = "detail." + code.code();
        return in(language).stringPropertyNames().stream()
                .filter(name -> name.equals(key) || name.startsWith(key + "."))
                .sorted()
                .map(name -> Isolation.latinIn(unfilled(pattern(name, language)), language))
                .toList();
    }

    /** What to do about a fault: for its reason, or for its code where one remedy serves all reasons. */
    public String remedy(String code, String reason, Language language) {
        String ofCode = "remedy." + code;
        String ofReason = ofCode + "." + reason;
        String key = in(language).containsKey(ofReason) ? ofReason : ofCode;
        return Isolation.latinIn(pattern(key, language), language);
    }

    private static String unfilled(String pattern) {
        String counted =
                PLURAL.matcher(pattern).replaceAll(found -> found.group(1).replace("#", "…"));
        return PLACE.matcher(counted).replaceAll("…").replace("….", "…");
    }

    private String pattern(String key, Language language) {
        String pattern = in(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return pattern;
    }

    private Properties in(Language language) {
        return Objects.requireNonNull(texts.get(language));
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
