/** Conditions in the database. */
@NullMarked
package org.sharaka.persistence.condition;

import org.jspecify.annotations.NullMarked;
