package org.sharaka.web.partner;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.application.store.PartnerQuery.Position;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Problem;

/** A place in the list of partners, as text that means nothing to who carries it. */
final class Cursor {

    private static final Pattern FORM = Pattern.compile("(ar|fr|en) ((?:[0-9a-fA-F]{2})*) (\\S{1,100})");

    private Cursor() {}

    static String of(Position position) {
        String text = position.reader().tag() + " " + position.sortKey() + " " + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Position parse(String cursor) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (parts.matches()) {
                Language reader = Language.ofTag(parts.group(1)).orElseThrow();
                return new Position(reader, parts.group(2), parts.group(3));
            }
        } catch (IllegalArgumentException noBase64) {
            // told below, as any other text that was not given out
        }
        throw Problem.because(MALFORMED, "cursor");
    }
}
