package org.sharaka.web.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.domain.text.Language;

/** The language of the caller. */
final class Languages {

    private static final Language FALLBACK = Language.FR;

    private Languages() {}

    /**
     * The language that an {@code Accept-Language} prefers of those there are; what cannot be read is ignored, and so
     * are empty elements of its list (RFC 9110, section 5.6.1.2).
     */
    static Language preferred(String header) {
        String ranges = Pattern.compile(",")
                .splitAsStream(header)
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .collect(Collectors.joining(","));
        if (ranges.isEmpty()) {
            return FALLBACK;
        }
        try {
            return preferred(Locale.LanguageRange.parse(ranges));
        } catch (IllegalArgumentException unreadable) {
            return FALLBACK;
        }
    }

    private static Language preferred(List<Locale.LanguageRange> ranges) {
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .flatMap(tag -> Language.ofTag(tag.equals("*") ? FALLBACK.tag() : tag).stream())
                .findFirst()
                .orElse(FALLBACK);
    }
}
