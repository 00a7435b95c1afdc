/** Use cases of mandates: to entrust a centre, to renew, to suspend and to end (S9, S11). */
@NullMarked
package org.sharaka.application.mandate;

import org.jspecify.annotations.NullMarked;
