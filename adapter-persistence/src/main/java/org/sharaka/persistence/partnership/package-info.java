/** Agreements and terms of reference in the database. */
@NullMarked
package org.sharaka.persistence.partnership;

import org.jspecify.annotations.NullMarked;
