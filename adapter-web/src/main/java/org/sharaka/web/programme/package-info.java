/** Programmes over the wire. */
@NullMarked
package org.sharaka.web.programme;

import org.jspecify.annotations.NullMarked;
