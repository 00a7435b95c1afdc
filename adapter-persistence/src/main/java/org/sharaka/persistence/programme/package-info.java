/** Programmes in the database. */
@NullMarked
package org.sharaka.persistence.programme;

import org.jspecify.annotations.NullMarked;
