/**
 * JSON as it goes over the wire, strictly: what is not JSON, names a member twice, names an unknown one or has the
 * wrong type is refused by {@link org.sharaka.web.wire.Json}, the first one by its pointer; what is well-formed but
 * cannot be is gathered while it is read into values of the domain, all of it at once.
 */
@NullMarked
package org.sharaka.web.wire;

import org.jspecify.annotations.NullMarked;
