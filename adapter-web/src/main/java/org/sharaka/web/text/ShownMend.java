package org.sharaka.web.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends next about a check that does not pass.
 *
 * @param operation which one of the document
 * @param href where to
 * @param body what is known of the body
 * @param missing pointers of what has to be brought beside
 * @param notBefore the first day on which it helps
 * @param tag what {@code If-Match} says, where the operation needs one
 */
public record ShownMend(
        String operation,
        String href,
        Object body,
        List<String> missing,
        String notBefore,
        @Nullable String tag) {}
