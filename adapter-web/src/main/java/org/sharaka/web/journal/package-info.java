/** The journal over the wire: a feed, and the proof that its chain holds. */
@NullMarked
package org.sharaka.web.journal;

import org.jspecify.annotations.NullMarked;
