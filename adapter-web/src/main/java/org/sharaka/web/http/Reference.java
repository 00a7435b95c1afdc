package org.sharaka.web.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The path of a request as a URI reference, whatever was sent. */
final class Reference {

    /** What the engine calls a request that it could not read. */
    private static final String UNREAD = "/badMessage";

    private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9/%._~!$&'()*+,;=:@-]");

    private Reference() {}

    static String to(String path) {
        if (path == null || path.isEmpty() || path.equals(UNREAD)) {
            return "/";
        }
        return NOT_ALLOWED.matcher(path).replaceAll(sign -> encoded(sign.group()));
    }

    private static String encoded(String sign) {
        StringBuilder text = new StringBuilder();
        for (byte octet : sign.getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format("%%%02X", octet));
        }
        return text.toString();
    }
}
