/** Mandates over the wire. */
@NullMarked
package org.sharaka.web.mandate;

import org.jspecify.annotations.NullMarked;
