/** Partners over the wire, and the report of an import of them. */
@NullMarked
package org.sharaka.web.partner;

import org.jspecify.annotations.NullMarked;
