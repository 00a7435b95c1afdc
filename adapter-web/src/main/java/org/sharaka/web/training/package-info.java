/** Training over the wire. */
@NullMarked
package org.sharaka.web.training;

import org.jspecify.annotations.NullMarked;
