/** Training registers in the database. */
@NullMarked
package org.sharaka.persistence.training;

import org.jspecify.annotations.NullMarked;
