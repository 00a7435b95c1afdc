package org.sharaka.domain.partner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.PlainText;

/**
 * How a partner is reached.
 *
 * @param means what is known; may be empty
 */
public record Contact(Map<Means, String> means) {

    /** Nothing is known. */
    public static final Contact NONE = new Contact(Map.of());

    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** The ways to reach a partner. */
    public enum Means {
        /** The person to ask for. */
        PERSON(200),
        /** An e-mail address. */
        EMAIL(254),
        /** A telephone number. */
        PHONE(40),
        /** A postal address. */
        ADDRESS(500);

        private final int longest;

        Means(int longest) {
            this.longest = longest;
        }

        private String read(String raw) {
            String text = this == ADDRESS
                    ? PlainText.paragraph(raw, longest, "value.text")
                    : PlainText.line(raw, longest, "value.text");
            if (this == EMAIL && !EMAIL_FORM.matcher(text).matches()) {
                throw InvalidValue.of("value.email", "form", text);
            }
            return text;
        }
    }

    /** Copies. */
    public Contact {
        means = Collections.unmodifiableMap(inOrder(means));
    }

    private static Map<Means, String> inOrder(Map<Means, String> means) {
        Map<Means, String> copy = new EnumMap<>(Means.class);
        copy.putAll(means);
        return copy;
    }

    /**
     * Reads a contact as it was handed in, and tells every fault.
     *
     * @param raw the texts as typed
     * @return the contact to keep
     * @throws InvalidValue {@code value.text} or {@code value.email} at {@code /person}, {@code /email},
     *     {@code /phone}, {@code /address}
     */
    public static Contact of(Map<Means, String> raw) {
        Faults faults = new Faults();
        Map<Means, String> means = new EnumMap<>(Means.class);
        inOrder(raw)
                .forEach((way, text) -> faults.take("/" + way.name().toLowerCase(Locale.ROOT), () -> way.read(text))
                        .ifPresent(read -> means.put(way, read)));
        faults.throwIfAny();
        return new Contact(means);
    }
}
