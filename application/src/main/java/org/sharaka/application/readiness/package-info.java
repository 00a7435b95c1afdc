/**
 * How ready centres are to be handed over, from their records (S9, S12):
 * {@link org.sharaka.application.readiness.Readiness} of one, {@link org.sharaka.application.readiness.Portfolio} of
 * all.
 */
@NullMarked
package org.sharaka.application.readiness;

import org.jspecify.annotations.NullMarked;
