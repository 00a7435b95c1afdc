/** The books of centres in the database. */
@NullMarked
package org.sharaka.persistence.oversight;

import org.jspecify.annotations.NullMarked;
