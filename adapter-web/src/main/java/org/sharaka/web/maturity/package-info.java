/** Assessments over the wire. */
@NullMarked
package org.sharaka.web.maturity;

import org.jspecify.annotations.NullMarked;
