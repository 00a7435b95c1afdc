/** The register of centres: to enter them, to describe them, to keep their papers (S6, S9, S14). */
@NullMarked
package org.sharaka.application.centre;

import org.jspecify.annotations.NullMarked;
