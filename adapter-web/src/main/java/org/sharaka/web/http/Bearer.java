package org.sharaka.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token that a request bears. */
final class Bearer {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([\\x21-\\x7E]+) *");

    private Bearer() {}

    /** Nothing where there is none, or something else. */
    static Optional<String> of(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders("Authorization"));
        return given.stream()
                .filter(any -> given.size() == 1)
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(token -> token.group(1))
                .findFirst();
    }
}
