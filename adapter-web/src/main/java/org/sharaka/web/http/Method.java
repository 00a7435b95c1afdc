package org.sharaka.web.http;

/** The methods that routes are for; HEAD works wherever GET does. */
public enum Method {
    GET,
    POST,
    PATCH,
    DELETE
}
