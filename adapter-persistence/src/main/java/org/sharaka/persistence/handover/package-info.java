/** Handovers in the database. */
@NullMarked
package org.sharaka.persistence.handover;

import org.jspecify.annotations.NullMarked;
