/** Corrections over HTTP. */
@NullMarked
package org.sharaka.web.correction;

import org.jspecify.annotations.NullMarked;
