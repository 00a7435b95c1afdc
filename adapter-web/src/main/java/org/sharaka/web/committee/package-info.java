/** The Permanent Support Committee over the wire: seats, and who sits on a day. */
@NullMarked
package org.sharaka.web.committee;

import org.jspecify.annotations.NullMarked;
