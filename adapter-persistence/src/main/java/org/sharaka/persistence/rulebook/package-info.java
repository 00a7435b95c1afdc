/** Versions of policies in the database. */
@NullMarked
package org.sharaka.persistence.rulebook;

import org.jspecify.annotations.NullMarked;
