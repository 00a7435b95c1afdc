/** Use cases of corrections: every recorded fact is put right in one way. */
@NullMarked
package org.sharaka.application.correction;

import org.jspecify.annotations.NullMarked;
