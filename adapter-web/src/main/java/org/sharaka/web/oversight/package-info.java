/** What the foundation oversees at a centre, over HTTP. */
@NullMarked
package org.sharaka.web.oversight;

import org.jspecify.annotations.NullMarked;
