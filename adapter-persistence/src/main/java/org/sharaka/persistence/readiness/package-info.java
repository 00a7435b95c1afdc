/** The dossiers of centres in the database. */
@NullMarked
package org.sharaka.persistence.readiness;

import org.jspecify.annotations.NullMarked;
