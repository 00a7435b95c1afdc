package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.web.problem.Problem;

/** The query of an address, read strictly: nothing is guessed, replaced or passed over. */
public final class QueryString {

    private static final int HEX = 16;

    private final Map<String, String> values;

    private QueryString(Map<String, String> values) {
        this.values = values;
    }

    static QueryString parse(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                String name = decoded(parts[0]);
                if (values.put(name, parts.length > 1 ? decoded(parts[1]) : "") != null) {
                    throw Problem.because(MALFORMED, "twice", name);
                }
            }
        }
        return new QueryString(values);
    }

    /** A query of values that are decoded. */
    static QueryString of(Map<String, String> values) {
        return new QueryString(values);
    }

    void refuseOthersThan(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.because(MALFORMED, "parameter", name);
                });
    }

    /** A value as it stands; nothing where it is absent or empty. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isEmpty());
    }

    /** A value, read; one that cannot be is the caller's error. */
    public <T> Optional<T> value(String name, Function<String, T> read) {
        return Optional.ofNullable(values.get(name)).map(text -> {
            try {
                return read.apply(text);
            } catch (InvalidValue | IllegalArgumentException wrong) {
                throw unreadable(name, wrong);
            }
        });
    }

    /** A value that the caller has to name. */
    public <T> T required(String name, Function<String, T> read) {
        return value(name, read).orElseThrow(() -> Problem.because(MALFORMED, "missing", name));
    }

    /** Says what the parameter takes, where the reader knows it. */
    private static Problem unreadable(String name, RuntimeException wrong) {
        return wrong instanceof InvalidValue invalid
                ? Problem.because(
                        MALFORMED, "value.known", name, invalid.faults().get(0))
                : Problem.because(MALFORMED, "value", name);
    }

    public Optional<Boolean> flag(String name) {
        return value(name, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidValue.of("value.enum", "unknown", text, "true, false");
        });
    }

    /** How many items a part of a list may have. */
    public int limit(int usual, int most) {
        return value("limit", text -> between(text, most)).orElse(usual);
    }

    private static int between(String text, int most) {
        if (!text.matches("[0-9]{1,9}")) {
            throw InvalidValue.of("value.number", "range", 1, most);
        }
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > most) {
            throw InvalidValue.of("value.number", "range", 1, most);
        }
        return limit;
    }

    private static String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int place = 0; place < raw.length(); place++) {
            char sign = raw.charAt(place);
            if (sign == '%') {
                bytes.write(octet(raw, place));
                place += 2;
            } else {
                bytes.write(sign == '+' ? ' ' : ascii(sign));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw Problem.because(MALFORMED, "query");
        }
    }

    private static int octet(String raw, int place) {
        int high = place + 1 < raw.length() ? Character.digit(raw.charAt(place + 1), HEX) : -1;
        int low = place + 2 < raw.length() ? Character.digit(raw.charAt(place + 2), HEX) : -1;
        if (high < 0 || low < 0) {
            throw Problem.because(MALFORMED, "query");
        }
        return high * HEX + low;
    }

    private static int ascii(char sign) {
        if (sign <= ' ' || sign > '~') {
            throw Problem.because(MALFORMED, "query");
        }
        return sign;
    }
}
