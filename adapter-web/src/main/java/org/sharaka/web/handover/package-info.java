/** The rules of the handover by themselves: facts are handed in, a ruling comes out, nothing is stored. */
@NullMarked
package org.sharaka.web.handover;

import org.jspecify.annotations.NullMarked;
