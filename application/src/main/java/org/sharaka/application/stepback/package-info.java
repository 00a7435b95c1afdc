/** Step-backs, by which centres that were handed over come back (S9, S11). */
@NullMarked
package org.sharaka.application.stepback;

import org.jspecify.annotations.NullMarked;
