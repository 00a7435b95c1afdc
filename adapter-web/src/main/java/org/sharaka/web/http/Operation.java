package org.sharaka.web.http;

/** What a route does. */
@FunctionalInterface
public interface Operation {
    Answer answer(Exchange exchange);
}
