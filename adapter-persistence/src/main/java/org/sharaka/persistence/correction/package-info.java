/** The corrections in the database. */
@NullMarked
package org.sharaka.persistence.correction;

import org.jspecify.annotations.NullMarked;
