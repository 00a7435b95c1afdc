/** Handovers over HTTP. */
@NullMarked
package org.sharaka.web.handover;

import org.jspecify.annotations.NullMarked;
