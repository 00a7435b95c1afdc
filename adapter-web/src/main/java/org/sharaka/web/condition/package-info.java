/** Conditions over HTTP. */
@NullMarked
package org.sharaka.web.condition;

import org.jspecify.annotations.NullMarked;
