/**
 * How ready centres are to be handed over, from their records (S9, S12):
 * {@link org.sharaka.application.handover.Readiness} of one, {@link org.sharaka.application.handover.Portfolio} of all.
 */
@NullMarked
package org.sharaka.application.handover;

import org.jspecify.annotations.NullMarked;
