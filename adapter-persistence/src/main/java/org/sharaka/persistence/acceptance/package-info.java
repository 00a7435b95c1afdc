/** Deliveries of works in the database. */
@NullMarked
package org.sharaka.persistence.acceptance;

import org.jspecify.annotations.NullMarked;
