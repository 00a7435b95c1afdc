/** Assessments in the database. */
@NullMarked
package org.sharaka.persistence.maturity;

import org.jspecify.annotations.NullMarked;
