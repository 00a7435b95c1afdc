/** The operating aid of one year, computed from facts that are handed in; nothing is stored. */
@NullMarked
package org.sharaka.web.support;

import org.jspecify.annotations.NullMarked;
