/** Kernel: what has happened, as the aggregates tell it to the journal. */
@NullMarked
package org.sharaka.domain.event;

import org.jspecify.annotations.NullMarked;
