package org.sharaka.web.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as a form sends it ({@code multipart/form-data}, RFC 7578). Generated clients and pages can send a file in no
 * other way.
 */
public final class FormFile {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))");
    private static final String HEADERS_END = "\r\n\r\n";

    private FormFile() {}

    /**
     * The part of a form that is named {@code file}.
     *
     * @param contentType that of the whole form, which names the boundary of its parts
     */
    public static Optional<byte[]> of(String contentType, byte[] form) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        // a letter for each byte, so that a place in the text is one in the form
        String text = new String(form, StandardCharsets.ISO_8859_1);
        String limit = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String parts = "\r\n" + text;
        int begin = parts.indexOf(limit);
        while (begin >= 0) {
            int headers = begin + limit.length();
            int content = parts.indexOf(HEADERS_END, headers);
            int end = parts.indexOf(limit, headers);
            if (content >= 0
                    && end > content
                    && parts.substring(headers, content).contains("name=\"file\"")) {
                return Optional.of(parts.substring(Math.min(content + HEADERS_END.length(), end), end)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            begin = end;
        }
        return Optional.empty();
    }
}
