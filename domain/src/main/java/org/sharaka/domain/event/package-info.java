/** Kernel: what has happened, as the aggregates tell it to the journal. */
package org.sharaka.domain.event;
