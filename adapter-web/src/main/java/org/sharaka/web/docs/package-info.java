/**
 * The interface, described: the OpenAPI document, which is written by hand, a file of {@code openapi/} for each
 * concept, and held against the running server by tests; and the pages, whose templates stand in {@code src/main/jte}.
 * {@code Docs} has what is served as it is, {@code Pages} fills the templates, {@code DocsRoutes} serves both.
 */
@NullMarked
package org.sharaka.web.docs;

import org.jspecify.annotations.NullMarked;
