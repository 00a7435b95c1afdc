/** Centres in the database. */
@NullMarked
package org.sharaka.persistence.centre;

import org.jspecify.annotations.NullMarked;
