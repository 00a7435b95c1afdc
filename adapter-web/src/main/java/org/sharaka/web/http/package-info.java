/**
 * How a request becomes an answer: one table of {@linkplain org.sharaka.web.http.Route routes}, one
 * {@linkplain org.sharaka.web.http.Front front} that all of them pass (address, token, permission, media types, in this
 * order, before an operation sees the body), and one place that turns whatever stands in the way into a problem
 * document, the answers of the HTTP engine included.
 */
@NullMarked
package org.sharaka.web.http;

import org.jspecify.annotations.NullMarked;
