/**
 * The interface, described: the OpenAPI document {@code openapi/openapi.yaml}, which is written by hand and held
 * against the running server by tests, and the pages that show it. Knows files and their paths, nothing of HTTP.
 */
package org.sharaka.web.docs;
