package org.sharaka.web.text;

import java.util.List;

/**
 * What a program sends next about a check that does not pass.
 *
 * @param operation which one of the document
 * @param href where to
 * @param body what is known of the body
 * @param missing pointers of what has to be brought beside
 * @param notBefore the first day on which it helps
 */
public record ShownMend(String operation, String href, Object body, List<String> missing, String notBefore) {}
