/** Mandates in the database. */
@NullMarked
package org.sharaka.persistence.mandate;

import org.jspecify.annotations.NullMarked;
