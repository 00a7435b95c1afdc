package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.problem.Problem;

/** A place in a list that has the order of entry, as text that means nothing to who carries it. */
public final class Place {

    private static final Pattern FORM = Pattern.compile("after ([0-9]{1,18})");

    // the journal's places are the numbers of its entries, which are no secret
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private static final String KEY = "behind ";

    private Place() {}

    /** The cursor to what follows a place; null at the end of the list. */
    public static String cursor(Fact<Long> place) {
        return place.fold(
                number -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(("after " + number).getBytes(StandardCharsets.UTF_8)),
                () -> null);
    }

    /** The cursor to what follows a key. */
    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((KEY + key).getBytes(StandardCharsets.UTF_8));
    }

    static String key(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        if (!text.startsWith(KEY)) {
            throw Problem.because(MALFORMED, "cursor");
        }
        return text.substring(KEY.length());
    }

    /** The place that {@code cursor} names; unknown where there is none. */
    public static Fact<Long> after(Exchange exchange) {
        return Fact.of(exchange.query().value("cursor", Place::parse));
    }

    private static Long parse(String cursor) {
        if (NUMBER.matcher(cursor).matches()) {
            return Long.valueOf(cursor);
        }
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (parts.matches()) {
                return Long.valueOf(parts.group(1));
            }
        } catch (IllegalArgumentException noBase64) {
            // told below, as any other text that was not given out
        }
        throw Problem.because(MALFORMED, "cursor");
    }
}
