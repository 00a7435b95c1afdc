/** How ready centres are to be handed over: by their records, and by facts that are handed in and not stored. */
@NullMarked
package org.sharaka.web.readiness;

import org.jspecify.annotations.NullMarked;
