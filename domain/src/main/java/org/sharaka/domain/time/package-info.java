/** Kernel: calendar arithmetic. Days are calendar days of the foundation's seat; nothing here knows the present. */
@NullMarked
package org.sharaka.domain.time;

import org.jspecify.annotations.NullMarked;
