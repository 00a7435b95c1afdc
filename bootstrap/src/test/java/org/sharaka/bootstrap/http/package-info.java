/** A client that holds every exchange against the OpenAPI document, and a house to run it against. */
package org.sharaka.bootstrap.http;
