package org.sharaka.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Media types as headers name them. */
final class MediaType {

    private static final Pattern NOT_AT_ALL = Pattern.compile("q=0(\\.0*)?");

    private MediaType() {}

    /** Whether a {@code Content-Type} is one of these types, in UTF-8. */
    static boolean isOneOf(String header, List<String> types) {
        if (header == null) {
            return false;
        }
        String[] parts = header.toLowerCase(Locale.ROOT).split(";");
        return types.contains(parts[0].strip())
                && Arrays.stream(parts)
                        .skip(1)
                        .map(parameter -> parameter.replace("\"", "").strip())
                        .filter(parameter -> parameter.startsWith("charset="))
                        .allMatch(parameter -> parameter.equals("charset=utf-8"));
    }

    /** Whether an {@code Accept} admits a type. The most specific range that fits decides. */
    static boolean accepts(String header, String type) {
        if (header == null || header.isBlank()) {
            return true;
        }
        String bare = type.split(";", 2)[0];
        List<String> ranges = List.of(bare, bare.substring(0, bare.indexOf('/')) + "/*", "*/*");
        for (String range : ranges) {
            List<String> named = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                    .map(String::strip)
                    .filter(part -> part.split(";", 2)[0].strip().equals(range))
                    .toList();
            if (!named.isEmpty()) {
                return !named.stream().allMatch(MediaType::isExcluded);
            }
        }
        return false;
    }

    /** Whether an {@code Accept} wants a type rather than the usual one: it names that, and does not name the usual. */
    static boolean prefers(String header, String type, String usual) {
        List<String> named = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(part -> !isExcluded(part))
                .map(part -> part.split(";", 2)[0].strip())
                .toList();
        return named.contains(type) && !named.contains(usual);
    }

    private static boolean isExcluded(String range) {
        return Arrays.stream(range.split(";")).skip(1).map(String::strip).anyMatch(NOT_AT_ALL.asMatchPredicate());
    }
}
