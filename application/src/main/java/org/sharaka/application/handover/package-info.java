/** Handovers, from the proposal to the end of follow-up (S9, S12). */
@NullMarked
package org.sharaka.application.handover;

import org.jspecify.annotations.NullMarked;
