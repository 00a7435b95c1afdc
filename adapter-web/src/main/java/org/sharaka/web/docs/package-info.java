/**
 * The interface, described: the OpenAPI document, which is written by hand, a file of {@code openapi/} for each
 * concept, and held against the running server by tests, and the pages that show it. Knows files and their paths,
 * nothing of HTTP.
 */
package org.sharaka.web.docs;
