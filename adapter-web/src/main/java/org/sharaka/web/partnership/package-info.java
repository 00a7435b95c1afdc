/** Agreements, terms of reference, and the steps of projects that rest on them, over the wire. */
@NullMarked
package org.sharaka.web.partnership;

import org.jspecify.annotations.NullMarked;
