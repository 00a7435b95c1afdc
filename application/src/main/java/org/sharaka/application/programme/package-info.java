/** Programmes: to enter them, to change what is written of them, and to find them (S1). */
@NullMarked
package org.sharaka.application.programme;

import org.jspecify.annotations.NullMarked;
